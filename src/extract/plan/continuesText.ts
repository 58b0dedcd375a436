const ENDS_SENTENCE = /[.!?:;]["'’”)\]]*$/;
const HANGING =
  /(?:[,&/(–—-]|\b(?:a|an|and|as|at|by|for|from|in|into|is|its|of|on|or|that|the|their|this|to|was|were|which|with|will|be|been|not|has|have|are|who|when|where|than|all|any|each|both|between|within|including|more|no|our|we|they|should|must|would|can|may|shall|needs?))$/i;

/** True where a sentence stands complete at the end of a text. */
export const isFinished = (text: string): boolean => ENDS_SENTENCE.test(text.trim());

/** True where a text breaks off at a word that needs another. */
export const isHanging = (text: string): boolean => HANGING.test(text.trim());

/** True where `next` plainly reads on from `text`: the sentence is open and goes on in lower case or hangs on its last word. */
export const readsOn = (text: string, next: string): boolean =>
  text !== "" && !isFinished(text) && (/^[\p{Ll},;)]/u.test(next) || isHanging(text));

/** True where `next` may be joined to `text` across a page break: nothing says that the sentence was complete. */
export const continuesText = (text: string, next: string): boolean =>
  text !== "" && !isFinished(text) && !/^[-•*·]/.test(next);
