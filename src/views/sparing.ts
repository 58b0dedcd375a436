const LITTLE_MEMORY_GIB = 2;
const SLOW_MBIT_PER_S = 1.5;

/** What some browsers tell of the device and the line it is on (Device Memory, Network Information); others tell nothing. */
type Told = {
  readonly deviceMemory?: number;
  readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string; readonly downlink?: number };
};

/** Whether nothing large should be fetched before the reader asks for it: data saving on, little memory, or a slow line. */
export function sparing(device: object): boolean {
  const { deviceMemory, connection }: Told = device;
  if (deviceMemory !== undefined && deviceMemory <= LITTLE_MEMORY_GIB) return true;
  if (connection === undefined) return false;
  const { saveData, effectiveType, downlink } = connection;
  return (
    saveData === true ||
    (effectiveType !== undefined && effectiveType !== "4g") ||
    (downlink !== undefined && downlink > 0 && downlink < SLOW_MBIT_PER_S)
  );
}
