import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sealed, unsealed } from "../../src/db/sealed.ts";

const SHA = "0123456789abcdef".repeat(4);

describe("a sealed recording", () => {
  it("gives back any recording to the letter, and is JSON itself", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const text = sealed(json, SHA);
        expect(unsealed(`${text}\n`, "rows.json")).toEqual({ recording: json, sha256: SHA });
        expect(JSON.parse(text)).toMatchObject({ sha256: SHA });
      }),
    );
  });

  it.each(["", "<!doctype html>", "{}", '{"manifest":{},"results":[]}', sealed('{"a":[1,2]', SHA).slice(0, -1)])(
    "is not read from %j",
    (text) => {
      expect(() => unsealed(text, "rows.json")).toThrow(/data-unfit: rows.json/);
    },
  );
});
