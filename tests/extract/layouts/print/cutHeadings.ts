import type { Random } from "../seededRandom.ts";

/** Headings as a page break mangles them: one loses its first words, another is cut inside a word. */
export function cutHeadings(headings: readonly string[], random: Random): readonly string[] {
  const long = headings.flatMap((heading, i) => (heading.split(" ").length > 1 && heading.length > 9 ? [i] : []));
  const shortened = long.length > 0 && headings.length > 4 ? random.pick(long) : null;
  const wide = headings.flatMap((heading, i) => (/^\p{L}{9,}$/u.test(heading) ? [i] : []));
  const parted = wide.length > 0 ? random.pick(wide) : null;
  return headings.map((heading, i) => {
    if (i === shortened) return heading.split(" ").slice(1).join(" ");
    return i === parted ? `${heading.slice(0, 6)} ${heading.slice(6)}` : heading;
  });
}
