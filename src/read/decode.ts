import { UnreadableFile } from "./unreadableFile.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
export type Decoded = { readonly text: string; readonly encoding: Encoding; readonly notices: readonly string[] };

/** The largest file that is read, in bytes. */
export const LARGEST_FILE_BYTES = 20 * 1024 * 1024;

const SAVE_AS_TEXT = "save its text as UTF-8 (.txt) and try again";
const FOREIGN: readonly { readonly starts: readonly number[]; readonly name: string }[] = [
  { starts: [0x25, 0x50, 0x44, 0x46], name: "a PDF" },
  { starts: [0x50, 0x4b, 0x03, 0x04], name: "a zip archive or Office file" },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], name: "an old Office file" },
  { starts: [0x89, 0x50, 0x4e, 0x47], name: "a picture" },
  { starts: [0xff, 0xd8, 0xff], name: "a picture" },
  { starts: [0x1f, 0x8b], name: "a compressed file" },
];
/** Bytes that windows-1252 leaves without a meaning. */
const WITHOUT_MEANING = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * Turns the bytes of a file into text, by rule: a byte order mark decides; else UTF-8 where every byte fits; else UTF-8
 * with a notice where only the last character is cut or most of the special characters fit; else windows-1252.
 * @param bytes the whole file, at most {@link LARGEST_FILE_BYTES}
 * @throws UnreadableFile for an empty, oversized, binary or undecodable file
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST_FILE_BYTES) {
    throw new UnreadableFile(
      `larger than ${LARGEST_FILE_BYTES / 1024 / 1024} MB`,
      "split the document or leave out its pictures",
    );
  }
  const foreign = FOREIGN.find(({ starts }) => starts.every((byte, i) => bytes[i] === byte));
  if (foreign) throw new UnreadableFile(`it is ${foreign.name}, not text`, SAVE_AS_TEXT);
  const decoded = byMark(bytes) ?? withoutMark(bytes);
  if (decoded.text.trim() === "") throw new UnreadableFile("the file is empty", "check that it was saved whole");
  if (isBinary(decoded.text)) throw new UnreadableFile("it holds binary data, not text", SAVE_AS_TEXT);
  return decoded;
}

function byMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return withoutMark(bytes.subarray(3));
  const encoding = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : null;
  if (!encoding) return null;
  const body = bytes.subarray(2, bytes.length - (bytes.length % 2));
  const text = new TextDecoder(encoding).decode(body);
  const notices = bytes.length % 2 ? ["the last character is cut"] : [];
  return { text, encoding, notices: [...notices, ...lostCharacters(text)] };
}

function withoutMark(bytes: Uint8Array): Decoded {
  const whole = strictUtf8(bytes);
  if (whole !== null) return { text: whole, encoding: "utf-8", notices: lostCharacters(whole) };
  if (bytes.includes(0)) throw new UnreadableFile("it holds binary data, not text", SAVE_AS_TEXT);
  for (let cut = 1; cut <= 3 && cut < bytes.length; cut++) {
    const text = strictUtf8(bytes.subarray(0, bytes.length - cut));
    if (text !== null && (cut > 1 || hasSpecialCharacter(text))) {
      return { text, encoding: "utf-8", notices: ["the last character is cut"] };
    }
  }
  const text = new TextDecoder("utf-8").decode(bytes);
  const lost = countOf(text, "\ufffd");
  if (countSpecial(text) - lost > lost) return { text, encoding: "utf-8", notices: lostCharacters(text) };
  if (bytes.some((byte) => WITHOUT_MEANING.has(byte))) {
    throw new UnreadableFile("its characters fit neither UTF-8, UTF-16 with a mark nor windows-1252", SAVE_AS_TEXT);
  }
  return { text: windows1252(bytes), encoding: "windows-1252", notices: [] };
}

/** What windows-1252 has in the places of the C1 controls, from 0x80; the platform's own decoder is not the same everywhere. */
const FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windows1252(bytes: Uint8Array): string {
  return new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (character) => FROM_80[character.charCodeAt(0) - 0x80] ?? character);
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const hasSpecialCharacter = (text: string) => countSpecial(text) > 0;
const countSpecial = (text: string) => text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
const countOf = (text: string, character: string) => text.split(character).length - 1;

function lostCharacters(text: string): string[] {
  const lost = countOf(text, "\ufffd");
  return lost ? [`${lost} ${lost === 1 ? "character" : "characters"} could not be decoded`] : [];
}

/** More than one control character in a hundred, or any NUL, is no text. */
function isBinary(text: string): boolean {
  let control = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) return true;
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) control++;
  }
  return control * 100 > text.length;
}
