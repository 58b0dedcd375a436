const OF_MEMORY = /out of memory|could not allocate|allocation fail|bad_alloc|memory access out of bounds|^aborted\b/i;

/** Whether an error says that there was no more memory, after which an engine is not to be trusted with another question. */
export function outOfMemory(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === "RuntimeError" || OF_MEMORY.test(error.message);
}
