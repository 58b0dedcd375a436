/** Calls back with the time (`performance.now()`) at which the next frame is drawn, which shows all that was done before. */
export function whenShown(done: (at: number) => void): void {
  requestAnimationFrame(() => whenFrameIsDrawn(done));
}

/** Inside a frame: calls back with the time at which that frame is drawn. */
export function whenFrameIsDrawn(done: (at: number) => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    done(performance.now());
  };
  port2.postMessage(null);
}
