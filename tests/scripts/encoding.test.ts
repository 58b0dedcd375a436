import { expect, it } from "vitest";
import { accepts } from "../../scripts/site/encoding.ts";

it.each([
  ["gzip, deflate, br", "br", true],
  ["gzip, deflate", "br", false],
  ["*", "br", true],
  ["br;q=0, *", "br", false],
  ["br; q=0.5", "br", true],
  ["brx", "br", false],
  ["", "gzip", false],
  [undefined, "gzip", false],
])("Accept-Encoding %j takes %s: %s", (header, coding, taken) => expect(accepts(header, coding)).toBe(taken));
