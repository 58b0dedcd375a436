import { describe, expect, it } from "vitest";
import { derivedSources } from "../../src/corpus/derivedSources.ts";
import { type Partnership, partnershipPrinted } from "../../src/corpus/partnership.ts";
import type { Source } from "../../src/model/adopted.ts";
import type { DocumentFacts } from "../../src/model/extraction.ts";
import type { DocumentId, PartnershipId } from "../../src/model/ids.ts";
import { partialDate } from "../../src/model/partialDate.ts";
import { PLANS } from "../fixtures/corpus/register.ts";

const upton: Partnership = {
  id: "upton" as PartnershipId,
  name: "Upton Community Safety Partnership",
  aliases: ["Uptonshire"],
  policeForceArea: "Uptonshire",
};
const marshwick: Partnership = {
  id: "safer-marshwick" as PartnershipId,
  name: "Safer Marshwick",
  aliases: [],
  policeForceArea: "Calder and Marsh",
};
const registered = PLANS.map(({ source }): Source => ({ ...source, sha256: "" }));
const known = { partnerships: [upton, marshwick], sources: registered };

function facts(id: string, more: Partial<DocumentFacts>): DocumentFacts {
  const printed = { kind: "action-plan" as const, title: "A plan", partnership: null, review: null, dated: null };
  return { id: id as DocumentId, file: `${id}.txt`, sha256: `hash of ${id}`, ...printed, ...more };
}

function labelled(label: string): Pick<DocumentFacts, "review"> {
  return { review: { label, pseudonyms: [] } };
}

function derived(...documents: DocumentFacts[]) {
  return derivedSources(
    documents.map((each) => ({ facts: each, inPlaceOf: null })),
    known,
  );
}

describe("derivedSources", () => {
  it("takes from a document what it prints", () => {
    const dated = { date: partialDate("2024-05"), basis: "printed" as const };
    const { sources } = derived(
      facts("plan-9", { partnership: "Upton CSP", ...labelled("DHR 9"), title: "DHR 9 plan", dated }),
    );
    expect(sources).toEqual([
      {
        id: "plan-9",
        file: "plan-9.txt",
        sha256: "hash of plan-9",
        form: "text-rendering",
        title: "DHR 9 plan",
        publisher: "Upton CSP",
        partnershipId: "upton",
        reviewId: "upton-dhr-9",
        reviewLabel: "DHR 9",
        kind: "action-plan",
        dated: "2024-05",
        url: null,
        withdrawn: null,
      },
    ]);
  });

  it("keeps a date that is only told in the text from standing as printed", () => {
    const dated = { date: partialDate("2024-05"), basis: "latest-in-text" as const };
    expect(derived(facts("a", { dated })).sources[0]?.dated).toBeNull();
  });

  it("adds a partnership that the codebook does not hold once, with no police force area", () => {
    const { sources, partnerships } = derived(
      facts("a", { partnership: "Ferry & Dale Community Safety Partnership" }),
      facts("b", { partnership: "Ferry and Dale CSP" }),
    );
    const id = "ferry-dale-community-safety-partnership";
    expect(partnerships.slice(2)).toEqual([
      { id, name: "Ferry & Dale Community Safety Partnership", aliases: [], policeForceArea: null },
    ]);
    expect(sources.map(({ partnershipId }) => partnershipId)).toEqual([id, id]);
  });

  it("says where a document prints no partnership and no review", () => {
    const { sources, partnerships } = derived(facts("a", {}), facts("b", {}));
    expect(partnerships.slice(2).map(({ name }) => name)).toEqual(["Partnership not stated"]);
    expect(sources.map(({ reviewId, reviewLabel, publisher }) => [reviewId, reviewLabel, publisher])).toEqual([
      ["a", "Review not named", "Publisher not stated"],
      ["b", "Review not named", "Publisher not stated"],
    ]);
  });

  it("gives a practice document no review", () => {
    const [source] = derived(facts("a", { kind: "practice-document", ...labelled("DHR 9") })).sources;
    expect([source?.reviewId, source?.reviewLabel]).toEqual([null, null]);
  });

  it("puts documents of one partnership with one label into one review, registered or not", () => {
    const { sources } = derived(
      facts("a", { partnership: "Safer Marshwick", ...labelled("DHR3") }),
      facts("b", { partnership: "Upton CSP", ...labelled("DHR 'Ada'") }),
      facts("c", { partnership: "Uptonshire", ...labelled("DHR ‘Ada’") }),
    );
    expect(sources.map(({ reviewId, reviewLabel }) => [reviewId, reviewLabel])).toEqual([
      ["marshwick-dhr3", "DHR 3"],
      ["upton-dhr-ada", "DHR 'Ada'"],
      ["upton-dhr-ada", "DHR 'Ada'"],
    ]);
  });

  it("keeps reviews apart that share a label but not a partnership, or may not", () => {
    const { sources } = derived(
      facts("a", { partnership: "Upton CSP", ...labelled("DHR 3") }),
      facts("b", labelled("DHR 3")),
      facts("c", labelled("DHR 3")),
      facts("marshwick-dhr3", {}),
    );
    const ids = sources.map(({ reviewId }) => reviewId);
    expect(ids).toEqual(["upton-dhr-3", "b", "c", "marshwick-dhr3-2"]);
  });

  it("fills in for one in a registered document's place what it does not print", () => {
    const inPlaceOf = registered.find(({ id }) => id === "calderby-ivy");
    if (inPlaceOf === undefined) throw new Error("calderby-ivy is not in the invented register");
    const calderby = { ...upton, id: inPlaceOf.partnershipId, name: inPlaceOf.publisher };
    const inPlace = (more: Partial<DocumentFacts>) =>
      derivedSources([{ facts: facts("calderby-ivy", more), inPlaceOf }], { ...known, partnerships: [calderby] });
    expect(inPlace({}).sources).toMatchObject([
      {
        title: "A plan",
        publisher: inPlaceOf.publisher,
        partnershipId: inPlaceOf.partnershipId,
        reviewId: "calderby-ivy",
        reviewLabel: "DHR 'Ivy'",
        dated: null,
        url: null,
      },
    ]);
    const other = inPlace({ partnership: "Safer Ferry", ...labelled("DHR 2") });
    expect(other.sources).toMatchObject([{ partnershipId: "safer-ferry", reviewId: "safer-ferry-dhr-2" }]);
  });
});

describe("partnershipPrinted", () => {
  it.each(["upton", "UPTON COMMUNITY SAFETY PARTNERSHIP", "The Upton CSP", "Uptonshire"])("knows %s", (printed) => {
    expect(partnershipPrinted(printed, [marshwick, upton])).toBe(upton);
  });

  it.each(["Upton and Dale CSP", "Upton Safer Communities Partnership", "Safer Upton"])(
    "does not take %s for it",
    (p) => {
      expect(partnershipPrinted(p, [marshwick, upton])).toMatchObject({ name: p, policeForceArea: null });
    },
  );

  it("takes Safer Marshwick Partnership for Safer Marshwick", () => {
    expect(partnershipPrinted("Safer Marshwick Partnership", [marshwick, upton])).toBe(marshwick);
  });
});
