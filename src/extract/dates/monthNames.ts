const FULL_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Plans of Welsh partnerships print months in either language. */
const WELSH_NAMES = [
  "Ionawr",
  "Chwefror",
  "Mawrth",
  "Ebrill",
  "Mai",
  "Mehefin",
  "Gorffennaf",
  "Awst",
  "Medi",
  "Hydref",
  "Tachwedd",
  "Rhagfyr",
];

const SHORT_NAMES = ["Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec"];

/** A long name may be cut once or more by a narrow column: "Septem ber", "Decem-ber". */
function cuttable(name: string): string {
  return name.length < 7
    ? name
    : `${name.slice(0, 3)}${[...name.slice(3)].map((letter) => `-?\\s?${letter}`).join("")}`;
}

/** Regular-expression source of a month's name, long or short, no capturing group; meant for the `i` flag. */
export const MONTH = `(?:${[...FULL_NAMES.map(cuttable), ...SHORT_NAMES, ...WELSH_NAMES].join("|")})(?![a-z])\\.?`;

/** The month (1 to 12) of a text that MONTH matched. */
export function monthNumber(text: string): number {
  const letters = text.replace(/[^a-z]/gi, "").toLowerCase();
  const welsh = WELSH_NAMES.findIndex((name) => name.toLowerCase() === letters);
  if (welsh !== -1) return welsh + 1;
  return FULL_NAMES.findIndex((name) => name.toLowerCase().startsWith(letters.slice(0, 3))) + 1;
}
