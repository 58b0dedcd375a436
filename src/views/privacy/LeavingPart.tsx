/** What *Exit this page* does. */
export function LeavingPart() {
  return (
    <>
      <p>
        <em>Exit this page</em> is at the top of every page and stays in view as you scroll. It covers the page at once
        and opens a weather forecast in its place.
      </p>
      <ul>
        <li>
          With a keyboard, press <kbd>Shift</kbd> three times within five seconds. It does the same.
        </li>
        <li>
          On a phone or tablet, touch <em>Exit this page</em>. No keyboard is needed.
        </li>
        <li>
          While a page is still loading, or where scripts are switched off, <em>Exit this page</em> is a plain link. It
          leads to the forecast, and the Back button leads back here. The Shift key does nothing then.
        </li>
      </ul>
    </>
  );
}
