import type { AgencyList } from "../model/agency.ts";
import type { Extraction, Finding } from "../model/extraction.ts";
import type { DocumentId } from "../model/ids.ts";
import { decode } from "../read/decode.ts";
import { readText } from "../read/readText.ts";
import { assembleRecords } from "./assembleRecords.ts";
import { readClauses } from "./clauses/readClauses.ts";
import { documentId } from "./documentId.ts";
import { readFacts } from "./facts/readFacts.ts";
import { readLearning } from "./learning/readLearning.ts";
import { dropNames } from "./names/dropNames.ts";
import { gatherPersons } from "./names/gatherPersons.ts";
import { readPlan } from "./plan/readPlan.ts";
import { readProseRecommendations } from "./prose/readProseRecommendations.ts";
import { sha256 } from "./sha256.ts";
import { withUnlisted } from "./unlistedBody.ts";

/** A file to read: its name (for the id and errors only), its bytes, and the list of agencies that leads are matched to. */
export type DocumentFile = {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly agencies: AgencyList;
  /** The id to use where the file name's is taken; by default the id of the file name. */
  readonly id?: DocumentId;
};

/**
 * Reads one document into the extraction contract. Layouts are recognised by what is printed, never by the file. Themes are left
 * empty: coding is a step of its own.
 * @throws UnreadableFile where the bytes are no text
 */
export async function extractDocument({ file, bytes, agencies, id }: DocumentFile): Promise<Extraction> {
  const { text, notices } = decode(bytes);
  const blocks = readText(text);
  const name = file.split(/[\\/]/).at(-1) ?? file;
  const { facts, pseudonyms } = readFacts(blocks, name);
  const isPractice = facts.kind === "practice-document";
  const none = { recommendations: [], actions: [], updates: [], findings: [], names: [] };
  const known =
    facts.partnership === null ? agencies : withUnlisted(agencies, [facts.partnership], "community-safety-partnership");
  const plan = isPractice ? none : readPlan(blocks, known);
  const prose = isPractice ? none : readProseRecommendations(blocks);
  const { learning, findings: ofLearning } = isPractice ? { learning: [], findings: [] } : readLearning(blocks);
  const { clauses, findings: ofClauses } = isPractice ? readClauses(blocks) : { clauses: [], findings: [] };
  const nowhere = { page: null, section: null, row: null };
  const decoding = notices.map((message): Finding => ({ level: "unsure", place: nowhere, message }));
  const reading = blocks.notices.map(
    ({ level, at, message }): Finding => ({ level, place: { ...nowhere, page: at.page }, message }),
  );
  const texts = blocks.blocks.flatMap((block) =>
    block.type === "paragraph"
      ? [block.text]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)),
  );
  const persons = gatherPersons(texts, {
    pseudonyms: pseudonyms.map(({ name, role }) => ({ name, role: role === "other" ? null : role })),
    leadNames: plan.names,
    agencies,
  });
  return assembleRecords({
    facts: {
      ...facts,
      id: id ?? documentId(file),
      file: name,
      sha256: await sha256(bytes),
    },
    plan,
    prose: prose.recommendations,
    learning,
    clauses,
    dropNames: (text) => dropNames(text, persons),
    findings: [...decoding, ...reading, ...plan.findings, ...prose.findings, ...ofLearning, ...ofClauses],
  });
}
