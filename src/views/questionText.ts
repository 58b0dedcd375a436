/** What a reader questions: the codes of a record, or of a recommendation with its actions, a pair, a thread, or a clause set beside a record. */
export type Questioned =
  | { readonly of: "codes"; readonly record: string; readonly codes: readonly string[] }
  | { readonly of: "plan"; readonly coded: readonly { readonly record: string; readonly codes: readonly string[] }[] }
  | { readonly of: "pair"; readonly records: readonly [string, string]; readonly code: string }
  | { readonly of: "thread"; readonly thread: string; readonly records: readonly string[]; readonly code: string }
  | { readonly of: "clause"; readonly record: string; readonly clause: string; readonly code: string };

/** Which data a question is about; null where not known. */
export type Versions = { readonly data: string; readonly codebook: string };

const MOST_RECORDS = 20;

const SUBJECTS: Readonly<Record<Questioned["of"], string>> = {
  codes: "the themes of a record",
  plan: "the themes of a recommendation and its actions",
  pair: "a pair of records",
  thread: "a thread",
  clause: "a clause beside a record",
};

/** What the link to question it is called. */
export function questionLabel(questioned: Questioned): string {
  if (questioned.of === "plan") return "Question its themes";
  if (questioned.of !== "codes") return `Question this ${questioned.of}`;
  return questioned.codes.length === 1 ? "Question this theme" : "Question these themes";
}

/** The line a letter about it begins with; it does not say what the record is about. */
export function questionSubject({ of }: Questioned): string {
  return `Common Thread: a question about ${SUBJECTS[of]}`;
}

/**
 * The text to put into an e-mail or an issue: ids, codes, versions and the page's address, and no word of a document.
 * @param page the address of the page without what narrows it
 */
export function questionText(questioned: Questioned, versions: Versions | null, page: string): string {
  return [
    questionSubject(questioned),
    "",
    ...idLines(questioned),
    `Data version: ${versions?.data ?? "not known"}`,
    `Codebook version: ${versions?.codebook ?? "not known"}`,
    `Page: ${page}`,
    "",
    "What seems wrong, and why:",
    "",
  ].join("\n");
}

/** An address that opens an e-mail to nobody yet, with the text in it. */
export function questionMail(questioned: Questioned, text: string): string {
  const body = text.replace(/\n/g, "\r\n");
  return `mailto:?subject=${encodeURIComponent(questionSubject(questioned))}&body=${encodeURIComponent(body)}`;
}

function idLines(questioned: Questioned): readonly string[] {
  switch (questioned.of) {
    case "codes":
      return [`Record: ${questioned.record}`, `Themes: ${questioned.codes.join(", ") || "none"}`];
    case "plan":
      return recordLines(questioned.coded.map(({ record, codes }) => `${record}: ${codes.join(", ")}`));
    case "pair":
      return [...questioned.records.map((id) => `Record: ${id}`), `Called: ${questioned.code}`];
    case "thread":
      return [`Thread: ${questioned.thread}`, `Called: ${questioned.code}`, ...recordLines(questioned.records)];
    case "clause":
      return [`Record: ${questioned.record}`, `Clause: ${questioned.clause}`, `Called: ${questioned.code}`];
  }
}

/** Long letters are refused by some mail programs, so a thread of many records names the first of them. */
function recordLines(records: readonly string[]): readonly string[] {
  const more = records.length - MOST_RECORDS;
  const lines = records.slice(0, MOST_RECORDS).map((id) => `Record: ${id}`);
  return more > 0 ? [...lines, `and ${more} more`] : lines;
}
