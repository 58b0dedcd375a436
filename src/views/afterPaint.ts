/** Does something once what stands on the page is painted; at once where nothing is painted, as in a tab in the background. */
export function afterPaint(act: () => void): void {
  if (document.visibilityState === "hidden") act();
  else requestAnimationFrame(() => setTimeout(act));
}
