/** Words too common to search by; they count inside a quoted phrase only. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a an and are as at be been but by can could did do does for from had has have how if in into is it its not of on or " +
    "should so such than that the their them then there these they this those to was were what when where which who " +
    "will with would"
  ).split(" "),
);
