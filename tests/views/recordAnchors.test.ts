import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DocumentId, PassageId, ReviewId } from "../../src/model/ids.ts";
import type { Review } from "../../src/queries/reviews.ts";
import { recordAnchors, shortId } from "../../src/views/reviews/recordAnchors.ts";
import { reviewPath } from "../../src/views/reviews/reviewPath.ts";

describe("places on the page of a review", () => {
  const records = fc.array(
    fc.record({
      document: fc.constantFrom("a", "b", "c"),
      short: fc.constantFrom("recommendation-1", "recommendation-1-2", "action-1", "update-9"),
    }),
  );

  it("are all different, and the short id of the first record that has it", () => {
    fc.assert(
      fc.property(records, (drawn) => {
        const unique = [...new Map(drawn.map((each) => [`${each.document}/${each.short}`, each])).values()];
        const held = unique
          .toSorted((x, y) => x.document.localeCompare(y.document))
          .map(({ document, short }) => ({
            id: `${document}/${short}` as PassageId,
            document: document as DocumentId,
          }));
        const anchors = recordAnchors(held);
        expect(new Set(anchors.values()).size).toBe(held.length);
        for (const { id } of held) {
          const first = held.find((each) => shortId(each.id) === shortId(id));
          if (first?.id === id) expect(anchors.get(id)).toBe(shortId(id));
        }
      }),
    );
  });

  it("have an address below the root, with the number of the review, where it is held", () => {
    const id = "marshwick-2023/recommendation-1a2b3c4d" as PassageId;
    const held = (review: string) =>
      [review as ReviewId, { id: review, partnership: "p", partnershipName: "P", label: review } as Review] as const;
    const labels = { reviews: new Map([held("first"), held("second")]) };
    expect(reviewPath({ id, review: "second" as ReviewId }, labels)).toBe("r/2/#recommendation-1a2b3c4d");
    expect(reviewPath({ id, review: null }, labels)).toBeNull();
    expect(reviewPath({ id, review: "none" as ReviewId }, labels)).toBeNull();
  });
});
