/** A page is done with an act of the reader when nothing is asked, awaited or drawn for so long. */
export const QUIET_MS = 300;
