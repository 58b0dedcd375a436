import type { PartnershipId, PassageId } from "../model/ids.ts";
import type { Tables } from "../model/tables.ts";
import { changesOf } from "../threads/changesOf.ts";
import { distinctTitles } from "../threads/distinctTitles.ts";
import { LIKENESS } from "../threads/likenessBook.ts";
import { MOST_PARTNERS, type Partner, partners } from "../threads/partners.ts";
import { practiceLinks } from "../threads/practiceLinks.ts";
import { type Profile, profile } from "../threads/profile.ts";
import { strengthOf } from "../threads/relationOf.ts";
import { sharedAsks, sharedWords } from "../threads/sharedWords.ts";
import type { Thread } from "../threads/thread.ts";
import { threads } from "../threads/threads.ts";
import { threadTitle } from "../threads/threadTitle.ts";
import type { CorpusInput } from "./corpusInput.ts";
import { heldPassages } from "./heldPassages.ts";
import type { Unplaced } from "./linkedPlaces.ts";

type ThreadTables = Pick<Tables, "similar" | "threads"> & Pick<Unplaced, "thread_members" | "practice_links">;

/** What says the same as what: pairs, threads with their members, and the clauses that answer a passage. */
export function threadTables(input: CorpusInput): ThreadTables {
  const profiles = profilesOf(input);
  const passages = profiles.filter(({ passage }) => passage.kind !== "clause");
  const clauses = profiles.filter(({ passage }) => passage.kind === "clause");
  const found = partners(passages, LIKENESS, MOST_PARTNERS);
  const known = new Map(profiles.map((one) => [one.passage.id, one]));
  const gathered = threads(passages, found, LIKENESS);
  const partnershipOf = new Map(input.documents.map(({ source }) => [source.id, source.partnershipId]));
  const titleWords = {
    asks: new Map(input.codebook.askBook.asks.map((ask) => [ask.id, ask])),
    themes: new Map(input.codebook.themes.map(({ id, label }) => [id, label])),
  };
  const titles = distinctTitles(
    gathered.map((thread) => ({ title: threadTitle(thread, titleWords), sharedWords: thread.sharedWords })),
  );
  return {
    similar: similarRows(passages, found),
    threads: gathered.map((thread, position) => {
      const members = countedOf(thread, known);
      return {
        thread_id: thread.id,
        title: titles[position] ?? "",
        strength: thread.strength,
        reviews: thread.reviews,
        partnerships: partnershipsOf(members, partnershipOf).size,
        members: members.length,
        shared_words: thread.sharedWords.join("; "),
        shared_asks: thread.sharedAsks.join(" "),
        position,
      };
    }),
    thread_members: gathered.flatMap(({ id, members }) =>
      members.map((member, position) => ({
        thread_id: id,
        passage_id: member.id,
        role: member.role,
        restates_id: member.restates,
        position,
      })),
    ),
    practice_links: practiceLinks(passages, clauses, LIKENESS).map(({ passage, clause, score, strength }) => ({
      passage_id: passage,
      clause_id: clause,
      strength,
      score_permille: Math.round(score * 1000),
      ...sharedBy(known.get(passage), known.get(clause)),
    })),
  };
}

/** The passages that can be compared, in reading order. */
function profilesOf(input: CorpusInput): Profile[] {
  const changes = changesOf(input.codebook.askBook);
  return heldPassages(input).map((passage) => profile(passage, changes, LIKENESS.frequencies));
}

function similarRows(passages: readonly Profile[], found: readonly (readonly Partner[])[]): Tables["similar"] {
  const order = new Map(passages.map(({ passage }, index) => [passage.id, index]));
  return passages.flatMap((a, index) =>
    (found[index] ?? []).flatMap(({ id, score, relation, raw }) => {
      const other = order.get(id) ?? -1;
      const b = passages[other];
      const strength = strengthOf(raw, LIKENESS);
      const later = other > index || !(found[other] ?? []).some((one) => one.id === a.passage.id);
      if (b === undefined || strength === null || relation === "none" || !later) return [];
      const [first, second] = other > index ? [a, b] : [b, a];
      return [
        {
          a_id: first.passage.id,
          b_id: second.passage.id,
          score_permille: Math.round(score * 1000),
          relation,
          strength,
          ...sharedBy(first, second),
        },
      ];
    }),
  );
}

function sharedBy(a: Profile | undefined, b: Profile | undefined): { shared_words: string; shared_asks: string } {
  if (a === undefined || b === undefined) return { shared_words: "", shared_asks: "" };
  return { shared_words: sharedWords(a, b).join("; "), shared_asks: sharedAsks(a, b).join(" ") };
}

function countedOf({ members }: Thread, known: ReadonlyMap<PassageId, Profile>): Profile[] {
  return members.flatMap(({ id, role }) => {
    const member = known.get(id);
    return role === "asks" && member !== undefined ? [member] : [];
  });
}

function partnershipsOf(
  members: readonly Profile[],
  of: ReadonlyMap<string, PartnershipId>,
): ReadonlySet<PartnershipId | undefined> {
  return new Set(members.map(({ passage }) => of.get(passage.document)));
}
