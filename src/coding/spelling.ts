/** American or older spellings whose British form no suffix rule gives; the key and everything that begins with it. */
const BY_BEGINNING: readonly (readonly [string, string])[] = [
  ["behavior", "behaviour"],
  ["neighbor", "neighbour"],
  ["endeavor", "endeavour"],
  ["labor", "labour"],
  ["favor", "favour"],
  ["honor", "honour"],
  ["harbor", "harbour"],
  ["color", "colour"],
  ["center", "centre"],
  ["defense", "defence"],
  ["offense", "offence"],
  ["license", "licence"],
  ["licensing", "licencing"],
  ["practise", "practice"],
  ["practising", "practicing"],
  ["program", "programme"],
  ["inquir", "enquir"],
  ["judgment", "judgement"],
  ["counsel", "counsell"],
  ["label", "labell"],
  ["cancel", "cancell"],
  ["enrol", "enroll"],
  ["fulfil", "fulfill"],
  ["skillful", "skilful"],
  ["pediatric", "paediatric"],
  ["gynecolog", "gynaecolog"],
  ["maneuver", "manoeuvre"],
  ["aging", "ageing"],
  ["learnt", "learned"],
];

const ISE = /^(.{3,})(i|y)z(e[drs]?|es|ers|ing|ings|ation|ations|ational|able)$/;

/**
 * Gives one spelling to a word that has a British and an American one (`organization` -> `organisation`,
 * `behaviors` -> `behaviours`). The result is a key to compare by, not always a dictionary word: `seize` -> `seise`.
 * @param word in lower case
 */
export function britishSpelling(word: string): string {
  const suffixed = ISE.exec(word);
  if (suffixed) return `${suffixed[1]}${suffixed[2]}s${suffixed[3]}`;
  for (const [american, british] of BY_BEGINNING) {
    if (word.startsWith(american) && !word.startsWith(british)) return british + word.slice(american.length);
  }
  return word;
}
