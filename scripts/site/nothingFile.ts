/** Where hosts of plain files look for what they show where nothing is. */
export const NOTHING_FILE = "404.html";
