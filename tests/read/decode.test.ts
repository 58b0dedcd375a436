import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, LARGEST_FILE_BYTES } from "../../src/read/decode.ts";
import { UnreadableFile } from "../../src/read/unreadableFile.ts";

const TEXT = "The “board” should meet – twice.";
const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: readonly number[]) => new Uint8Array(parts);

function utf16(text: string, little: boolean): Uint8Array {
  const units = [0xfeff, ...[...text].flatMap((letter) => [letter.charCodeAt(0)])];
  return new Uint8Array(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

const WINDOWS_1252: Readonly<Record<string, number>> = { "“": 0x93, "”": 0x94, "–": 0x96 };
const windows = (text: string) =>
  new Uint8Array([...text].map((letter) => WINDOWS_1252[letter] ?? letter.charCodeAt(0)));

describe("decode", () => {
  it.each([
    ["utf-8", utf8(TEXT)],
    ["utf-8", utf8(`\ufeff${TEXT}`)],
    ["utf-16le", utf16(TEXT, true)],
    ["utf-16be", utf16(TEXT, false)],
    ["windows-1252", windows(TEXT)],
  ])("reads %s by rule", (encoding, file) => {
    expect(decode(file)).toEqual({ text: TEXT, encoding, notices: [] });
  });

  it("reads any text it is given as UTF-8, and says nothing of it", () => {
    const line = fc
      .string({ minLength: 1, unit: "binary" })
      .filter((text) => !/\p{Cc}|\ufeff|\ufffd/u.test(text) && text.trim() !== "");
    fc.assert(
      fc.property(line, (text) => {
        const file = utf8(`Plan ${text}`);
        expect(decode(file)).toEqual({ text: `Plan ${text}`, encoding: "utf-8", notices: [] });
      }),
    );
  });

  it("keeps what stands before a character that is cut at the end, and says so", () => {
    for (const lost of [1, 2]) {
      const { text, notices } = decode(utf8(`${TEXT} –`).slice(0, -lost));
      expect([text, notices]).toEqual([`${TEXT} `, ["the last character is cut"]]);
    }
    expect(decode(utf16(TEXT, true).slice(0, -1)).notices).toEqual(["the last character is cut"]);
  });

  it.each([
    ["empty", bytes()],
    ["empty", utf8(" \n\t\n")],
    ["PDF", utf8("%PDF-1.7 and so on")],
    ["zip archive", bytes(0x50, 0x4b, 3, 4, 20, 0)],
    ["old Office", bytes(0xd0, 0xcf, 0x11, 0xe0, 1)],
    ["binary", utf8("a\0b")],
    ["binary", new Uint8Array(Array.from({ length: 4000 }, (_, i) => (i * 37) % 256))],
    ["larger than 20 MB", new Uint8Array(LARGEST_FILE_BYTES + 1).fill(32)],
  ])("will not read a file that is %s", (reason, file) => {
    expect(() => decode(file)).toThrow(UnreadableFile);
    expect(() => decode(file)).toThrow(reason);
  });
});
