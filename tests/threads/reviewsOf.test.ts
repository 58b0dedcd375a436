import { describe, expect, it } from "vitest";
import { reviewsOf } from "../../src/threads/reviewsOf.ts";
import { adoptedDocument } from "./adopted.ts";

const X = "Xanderton Community Safety Partnership";
const prints = (...from: readonly number[]) => from.map((number) => number.toString(16).padStart(8, "0"));
const grouped = (...documents: ReturnType<typeof adoptedDocument>[]) => Object.fromEntries(reviewsOf(documents));

describe("documents of one review", () => {
  it.each([
    ["the same label", { label: "DHR14" }, { label: "DHR 14" }],
    ["the same label with more to it", { label: "DHR14" }, { label: "Domestic Homicide Review No. 14 (Rowan)" }],
    [
      "the same pseudonym",
      { label: "DHR ‘Rowan’", pseudonyms: ["Rowan"] },
      { label: "The Rowan review", pseudonyms: ["Rowan"] },
    ],
    ["a pseudonym that is the other's label", { label: "DHR 'Rowan'", pseudonyms: ["Rowan"] }, { label: "Rowan" }],
  ])("are told by %s in the same partnership", (_, one, other) => {
    const inX = [adoptedDocument("a", { ...one, partnership: X }), adoptedDocument("b", { ...other, partnership: X })];
    expect(grouped(...inX)).toEqual({ a: "a", b: "a" });
    const apart = [
      adoptedDocument("a", { ...one, partnership: X }),
      adoptedDocument("b", { ...other, partnership: "Yarrowby Community Safety Partnership" }),
      adoptedDocument("c", { ...other, partnership: null }),
    ];
    expect(grouped(...apart)).toEqual({ a: "a", b: "b", c: "c" });
  });

  it("are not told by what people are called in many reviews, nor by a pseudonym where labels name others", () => {
    const of = (id: string, label: string, ...pseudonyms: string[]) =>
      adoptedDocument(id, { label, pseudonyms, partnership: X });
    expect(grouped(of("a", "DHR ‘Rowan’", "Rowan", "Ash"), of("b", "DHR ‘Hazel’", "Hazel", "Ash"))).toEqual({
      a: "a",
      b: "b",
    });
    expect(grouped(of("a", "A review", "Mr A", "the victim"), of("b", "B review", "Mr A", "the victim"))).toEqual({
      a: "a",
      b: "b",
    });
    expect(grouped(of("a", "DHR14", "Rowan"), of("b", "DHR16", "Rowan"))).toEqual({ a: "a", b: "b" });
    expect(grouped(of("a", "DHR14", "Rowan", "Ash"), of("b", "DHR ‘Rowan’"))).toEqual({ a: "a", b: "a" });
    expect(grouped(of("a", "DHR Adult A"), of("b", "DHR Adult A"), of("c", "DHR Adult B"))).toEqual({
      a: "a",
      b: "a",
      c: "c",
    });
  });

  it("are told by recommendations printed again, where no label says otherwise", () => {
    const plan = adoptedDocument("plan", { label: "DHR14", partnership: X, prints: prints(1, 2, 3, 4, 5) });
    const summary = adoptedDocument("summary", { prints: prints(2, 3, 9) });
    expect(grouped(plan, summary)).toEqual({ plan: "plan", summary: "plan" });
    expect(grouped(summary, plan)).toEqual({ plan: "summary", summary: "summary" });
  });

  it("are not told by one recommendation, or by few of many", () => {
    const plan = adoptedDocument("plan", { prints: prints(1, 2, 3, 4, 5, 6, 7, 8) });
    expect(grouped(plan, adoptedDocument("b", { prints: prints(1) }))).toEqual({ plan: "plan", b: "b" });
    const few = adoptedDocument("b", { prints: prints(1, 2, 10, 11, 12, 13, 14, 15) });
    expect(grouped(plan, few)).toEqual({ plan: "plan", b: "b" });
  });

  it("are none where labels bear other numbers, however much is printed in both: that is a repeat", () => {
    const one = adoptedDocument("a", { label: "DHR14", partnership: X, prints: prints(1, 2, 3) });
    const other = adoptedDocument("b", { label: "DHR16", partnership: X, prints: prints(1, 2, 3) });
    expect(grouped(one, other)).toEqual({ a: "a", b: "b" });
  });

  it("do not join two reviews that a third document quotes both of", () => {
    const one = adoptedDocument("a", { label: "DHR14", partnership: X, prints: prints(1, 2, 3) });
    const other = adoptedDocument("b", { label: "DHR16", partnership: X, prints: prints(4, 5, 6) });
    const both = adoptedDocument("c", { prints: prints(1, 2, 3, 4, 5, 6) });
    for (const order of [
      [one, other, both],
      [both, one, other],
      [one, both, other],
    ]) {
      const reviews = grouped(...order);
      expect(reviews.a).not.toBe(reviews.b);
      expect([reviews.a, reviews.b]).toContain(reviews.c);
    }
  });

  it("are joined through a third that says enough of both, in any order", () => {
    const plan = adoptedDocument("plan", { prints: prints(1, 2, 3) });
    const report = adoptedDocument("report", { label: "DHR14", partnership: X });
    const summary = adoptedDocument("summary", { label: "DHR 14", partnership: X, prints: prints(1, 2, 3) });
    expect(grouped(plan, report, summary)).toEqual({ plan: "plan", report: "plan", summary: "plan" });
    expect(grouped(report, plan, summary)).toEqual({ plan: "report", report: "report", summary: "report" });
  });

  it("are never told by a label that names no review", () => {
    for (const label of ["DHR", "Domestic Homicide Review", "–"]) {
      const two = ["a", "b"].map((id) => adoptedDocument(id, { label, partnership: X }));
      expect(grouped(...two)).toEqual({ a: "a", b: "b" });
    }
  });

  it("are their own where nothing is known; a practice document is of none", () => {
    const practice = adoptedDocument("p", { kind: "practice-document", label: "DHR14", partnership: X });
    expect(grouped(adoptedDocument("a"), adoptedDocument("b"), practice)).toEqual({ a: "a", b: "b", p: null });
    expect(grouped()).toEqual({});
  });
});
