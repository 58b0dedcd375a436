/** How long no further key must come before a search begins. */
export const SEARCH_PAUSE_MS = 150;
