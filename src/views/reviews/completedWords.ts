import type { Words } from "../headlineSentence.ts";
import { grouped } from "../words.ts";

/** How many of the actions just counted are reported complete: `, of which 3 are reported complete`. */
export function completedWords(actions: number, completed: number): readonly Words[] {
  if (actions === 0) return [];
  if (completed === 0) return [plain(actions === 1 ? ", not reported complete" : ", none of them reported complete")];
  if (completed === actions) return [plain(actions === 1 ? ", reported complete" : ", all of them reported complete")];
  return [
    plain(", of which "),
    { text: grouped(completed), strong: true },
    plain(completed === 1 ? " is reported complete" : " are reported complete"),
  ];
}

function plain(text: string): Words {
  return { text, strong: false };
}
