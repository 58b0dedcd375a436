import type { Blocks, TableRow } from "../../read/block.ts";

/** Who a name of the case stands for, as its document says. */
export type Pseudonym = { readonly name: string; readonly role: "victim" | "perpetrator" | "other" };

const NAME_COLUMN = /^(?:names?|pseudonyms?(?: used)?|names? used|referred to as|known as|subject|person)$/i;
const ROLE_COLUMN = /\b(?:relationship|role in|relation to)\b|^(?:role|who|status|description)$/i;
const OF_OFFICE = /\b(?:job|title|post|organisation|agency|employer|designation)\b/i;
const NAME = String.raw`\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}(?:[\p{Ll}'’-]+)?)?`;
const LISTED = new RegExp(
  String.raw`^['‘"“]?(${NAME})['’"”]?\s*(?:[-–—:=]|\()\s*(?:the )?(victim|deceased|perpetrator|offender|suspect|accused)\b(?!['’]s)`,
  "u",
);
const TOLD = new RegExp(
  String.raw`\b(victim|deceased|perpetrator|offender)\b[^.;]{0,80}?\b(?:(?:referred to|known)(?: in this (?:report|review))? as|pseudonym(?: of)?|called|named)\s+['‘"“]?(${NAME})(?![\p{L}])`,
  "giu",
);

/** The names a document gives to those in the case: its table of names and relationships, and sentences or lists that say who is who. */
export function pseudonyms({ blocks }: Blocks): readonly Pseudonym[] {
  const found = blocks.flatMap((block): readonly Pseudonym[] =>
    block.type === "table" ? inTable(block.rows) : inText(block.text),
  );
  return found.filter(({ name }, i) => found.findIndex((other) => other.name === name) === i);
}

function inTable(rows: readonly TableRow[]): readonly Pseudonym[] {
  const heading = rows[0]?.cells.map((cell) => cell.paragraphs.join(" ").trim()) ?? [];
  const [name, role] = [NAME_COLUMN, ROLE_COLUMN].map((column) => heading.findIndex((text) => column.test(text)));
  if (name === undefined || role === undefined || name < 0 || role < 0 || name === role) return [];
  if (heading.some((text, i) => i !== name && OF_OFFICE.test(text))) return [];
  return rows.slice(1).flatMap((row) => {
    const printed =
      row.cells[name]?.paragraphs
        .join(" ")
        .replace(/['‘’"“”]/g, "")
        .trim() ?? "";
    return printed === "" ? [] : [{ name: printed, role: roleOf(row.cells[role]?.paragraphs.join(" ") ?? "") }];
  });
}

function inText(text: string): readonly Pseudonym[] {
  const listed = LISTED.exec(text);
  const told = [...text.matchAll(TOLD)].flatMap(([, role, name]) =>
    role === undefined || name === undefined || !/^\p{Lu}/u.test(name) ? [] : [{ name, role: roleOf(role) }],
  );
  return listed?.[1] === undefined ? told : [{ name: listed[1], role: roleOf(listed[2] ?? "") }, ...told];
}

function roleOf(relationship: string): Pseudonym["role"] {
  if (
    /\b(?:victim|deceased|perpetrator|offender)['’]s\b|\bof (?:the )?(?:victim|deceased|perpetrator|offender)\b/i.test(
      relationship,
    )
  )
    return "other";
  if (/\b(?:perpetrator|offender|suspect|accused)\b/i.test(relationship)) return "perpetrator";
  return /\b(?:victim|deceased)\b/i.test(relationship) ? "victim" : "other";
}
