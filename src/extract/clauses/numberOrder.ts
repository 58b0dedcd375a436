/** What is odd about a clause's number where it stands; null where it follows the one before. */
export type NumberOddity = "repeated" | "skipped" | "out of its section" | null;

type Levels = readonly string[];

/**
 * Compares a clause's number with the clause before it in its section (`before`, null for the first) and with its section's own number (null where that prints none).
 * Follows: one on at any level, or one level deeper from 1.
 */
export function numberOddity(
  levels: Levels,
  before: Levels | null,
  section: string | null,
  seen: boolean,
): NumberOddity {
  if (seen) return "repeated";
  if (section !== null && levels.length > 1 && levels[0] !== section) return "out of its section";
  const expected = before === null ? first(levels, section) : successors(before);
  return expected === null || expected.some((one) => one.join(".") === levels.join(".")) ? null : "skipped";
}

function first(levels: Levels, section: string | null): readonly Levels[] | null {
  if (levels.length === 1) return section === null ? [["1"]] : null;
  return section === null
    ? null
    : [
        [section, "1"],
        [section, "1", "1"],
        [section, "0"],
      ];
}

function successors(before: Levels): readonly Levels[] {
  const deeper = [
    [...before, "1"],
    [...before, "a"],
  ];
  return [...deeper, ...before.map((_, level) => [...before.slice(0, level), next(before[level] ?? "0")])];
}

function next(level: string): string {
  return /^\d+$/.test(level) ? String(Number(level) + 1) : String.fromCharCode(level.charCodeAt(0) + 1);
}
