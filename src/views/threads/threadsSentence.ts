import { type Filter, isEmpty } from "../../filter/filter.ts";
import type { Words } from "../headlineSentence.ts";
import { countedInWords } from "../numberWord.ts";
import { capital, counted, grouped } from "../words.ts";
import type { ThreadRows } from "./threadRows.ts";

const THREADS = ["thread", "threads"] as const;

/** The sentence the page opens with: how many threads there are, and how far the most widespread reaches. */
export function threadsSentence({ counts, rows }: ThreadRows, widest: boolean): readonly Words[] {
  const [first] = rows;
  if (counts.held === 0) return [plain("Nothing held here is asked for in more than one review.")];
  if (first === undefined) return [plain("No thread has a member that matches.")];
  const number = capital(countedInWords(counts.matching, THREADS));
  const some = counts.matching < counts.held;
  return [
    strong(number),
    plain(
      some
        ? ` of ${grouped(counts.held)} ${counts.matching === 1 ? "has" : "have"} a member that matches.`
        : ` ${counts.matching === 1 ? "joins" : "join"} what different reviews ask for.`,
    ),
    ...(widest
      ? [
          plain(counts.matching === 1 ? " It is in " : " The most widespread is in "),
          strong(countedInWords(first.reviews, ["review", "reviews"])),
          plain(` of ${countedInWords(first.partnerships, ["partnership", "partnerships"])}.`),
        ]
      : []),
  ];
}

/** What is shown, with its numbers: `Showing 4 of 9 threads.` */
export function threadsShown({ counts }: Pick<ThreadRows, "counts">, filter: Filter): string {
  if (isEmpty(filter)) return `Showing all that is held: ${counted(counts.held, THREADS)}.`;
  if (counts.matching === 0) return "Showing no thread: none has a member that matches.";
  return `Showing ${grouped(counts.matching)} of ${counted(counts.held, THREADS)}: those with a member that matches.`;
}

function plain(text: string): Words {
  return { text, strong: false };
}

function strong(text: string): Words {
  return { text, strong: true };
}
