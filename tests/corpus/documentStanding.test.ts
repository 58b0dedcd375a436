import { describe, expect, it } from "vitest";
import { documentStanding } from "../../src/corpus/documentStanding.ts";
import type { Source } from "../../src/model/adopted.ts";
import { partialDate } from "../../src/model/partialDate.ts";
import { PLANS } from "../fixtures/corpus/register.ts";

const [held, down] = PLANS.map(({ source }): Source => ({ ...source, sha256: `hash of ${source.id}` }));
if (held === undefined || down === undefined) throw new Error("the invented register is too small");
const withdrawn: Source = { ...down, withdrawn: partialDate("2025-01") };
const register = { version: "1", documents: [{ ...held, file: "Some other name.txt" }, withdrawn] };
const none = new Set<string>();
const standing = (file: string, sha256: string, taken: ReadonlySet<string> = none) =>
  documentStanding({ file, sha256 }, register, taken);

describe("documentStanding", () => {
  it("knows a registered document by its bytes, whatever its file is called", () => {
    expect(standing("x.txt", held.sha256)).toMatchObject({ is: "registered", id: held.id });
  });

  it.each([`folder/${held.id.toUpperCase()}.txt`, "Some other name.TXT"])(
    "takes %s with other bytes for a version of it",
    (file) => {
      expect(standing(file, "else")).toMatchObject({ is: "version", id: held.id });
    },
  );

  it("gives an id of its own to a version of one that is at hand, and to a second file of a name", () => {
    expect(standing(`${held.id}.txt`, "else", new Set([held.id]))).toEqual({ is: "unregistered", id: `${held.id}-2` });
    expect(standing("plan.txt", "else")).toEqual({ is: "unregistered", id: "plan" });
    expect(standing("plan.txt", "else", new Set(["plan"]))).toEqual({ is: "unregistered", id: "plan-2" });
  });

  it("knows a withdrawn document by its bytes and by its file's name", () => {
    expect(standing("x.txt", withdrawn.sha256)).toMatchObject({ is: "withdrawn", source: { id: withdrawn.id } });
    expect(standing(`${withdrawn.id}.txt`, "else")).toMatchObject({ is: "withdrawn", source: { id: withdrawn.id } });
  });
});
