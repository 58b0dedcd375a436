// What these do runs in the browser, before the page or in its worker.

/** What a browser tells of the line is not what the machine at hand happens to have. */
export function fastLine(): void {
  Object.defineProperty(navigator, "connection", { value: {}, configurable: true });
}

export function saveData(): void {
  Object.defineProperty(navigator, "connection", { value: { saveData: true }, configurable: true });
}

export function noWebAssembly(): void {
  Reflect.deleteProperty(globalThis, "WebAssembly");
}

export function littleMemory(): void {
  WebAssembly.Memory.prototype.grow = () => {
    throw new RangeError("WebAssembly.Memory.grow(): Unable to grow instance memory");
  };
}

export function keepWorkers(): void {
  const workers: Worker[] = [];
  Reflect.set(globalThis, "workers", workers);
  Reflect.set(
    globalThis,
    "Worker",
    class extends Worker {
      constructor(url: URL, options?: WorkerOptions) {
        super(url, options);
        workers.push(this);
      }
    },
  );
}

export function refuseMuch(): void {
  const refuse = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  for (const store of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
    Object.defineProperty(globalThis, store, { get: refuse });
  }
  Object.defineProperty(Document.prototype, "cookie", { get: refuse, set: refuse });
  Object.defineProperty(navigator, "clipboard", { value: undefined });
  History.prototype.pushState = refuse;
  History.prototype.replaceState = refuse;
}
