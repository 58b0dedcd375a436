import { describe, expect, it } from "vitest";
import { statusLabel } from "../../../src/extract/plan/progress/statusLabel.ts";

const read = (text: string, loose = false) => {
  const label = statusLabel(text, loose);
  return label && { status: label.status, date: label.date?.date ?? null, rest: label.rest };
};

describe("statusLabel", () => {
  it.each([
    ["Completed: the guide is in use", { status: "completed", date: null, rest: "the guide is in use" }],
    ["In progress - two wards have begun", { status: "in-progress", date: null, rest: "two wards have begun" }],
    ["Completed Oct 2023 - post filled", { status: "completed", date: "2023-10", rest: "post filled" }],
    ["Completed. Training runs monthly.", { status: "completed", date: null, rest: "Training runs monthly." }],
    ["Complete - ongoing activity", { status: "completed", date: null, rest: "" }],
    ["Completed", { status: "completed", date: null, rest: "" }],
    ["No longer needed: the service closed", { status: "dropped", date: null, rest: "the service closed" }],
    ["Not yet started.", { status: "waiting", date: null, rest: "" }],
    ["Partially completed: one of two", { status: "partly", date: null, rest: "one of two" }],
  ])("reads %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    "Completed training for all staff",
    "Ongoing work with schools",
    "Open days were held",
    "Done well by some",
  ])("takes %j for a sentence and not for a label", (text) => {
    expect(read(text)).toBeNull();
  });

  it("takes a label before a capital only where its column prints completions", () => {
    expect(read("Complete A procedure is in place")).toBeNull();
    expect(read("Complete A procedure is in place", true)).toEqual({
      status: "completed",
      date: null,
      rest: "A procedure is in place",
    });
  });
});
