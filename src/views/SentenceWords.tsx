import type { Words } from "./headlineSentence.ts";

/** A sentence with the figures in it set off. */
export function SentenceWords({ sentence }: { readonly sentence: readonly Words[] }) {
  let at = 0;
  return sentence.map(({ text, strong }) => {
    const start = at;
    at += text.length;
    return strong ? <b key={start}>{text}</b> : <span key={start}>{text}</span>;
  });
}
