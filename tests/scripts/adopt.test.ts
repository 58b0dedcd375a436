import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../scripts/disk/projectRoot.ts";
import { inventedCorpus } from "../fixtures/corpus/extractions.ts";
import { command } from "./command.ts";

const INVENTED = join(PROJECT_ROOT, "tests", "fixtures", "corpus");
const work = mkdtempSync(join(tmpdir(), "adopt-"));
afterAll(() => rmSync(work, { recursive: true }));

it("adopts extractions, and tells which summaries and records have lost each other", () => {
  const data = join(work, "data");
  const extractions = join(work, "extractions");
  cpSync(INVENTED, data, { recursive: true });
  mkdirSync(extractions);
  const [first, second] = inventedCorpus();
  if (first === undefined || second === undefined) throw new Error("the invented corpus is too small");
  const [lost, ...kept] = first.extraction.recommendations;
  const changed = {
    ...first.extraction,
    recommendations: [...kept, { ...lost, id: "marshwick-2021/recommendation-new" }],
  };
  writeFileSync(join(extractions, "first.json"), JSON.stringify(changed));
  writeFileSync(join(extractions, "second.json"), JSON.stringify(second.extraction));
  const { status, output, errors } = command("adopt", extractions, "--data", data);
  expect({ status, errors }).toEqual({ status: 0, errors: [] });
  expect(output).toEqual([
    "marshwick-2021: adopted; 1 records without summary, 1 summaries without record",
    `  summary without record: ${lost?.id}`,
    "  record without summary: marshwick-2021/recommendation-new",
    "marshwick-2023: adopted; 0 records without summary, 0 summaries without record",
  ]);
  const path = join("reviews", "marshwick-2023.json");
  expect(readFileSync(join(data, path), "utf8")).toBe(readFileSync(join(INVENTED, path), "utf8"));
});

it("names the field of an extraction that is not one", () => {
  const extractions = join(work, "wrong");
  mkdirSync(extractions);
  writeFileSync(join(extractions, "plan.json"), '{"document": {"id": 7}}');
  const { status, errors } = command("adopt", extractions, "--data", INVENTED);
  expect(status).toBe(1);
  expect(errors).toEqual([`${join(extractions, "plan.json")}.document.id: expected an id, found 7`]);
});
