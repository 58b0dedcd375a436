import { type PartialDate, partialDate } from "../../model/partialDate.ts";

/** What a test of this repository shows, and the file of the test. */
export type Check = { readonly shows: string; readonly test: string };

/** A failure that is known: what does not work, for whom, which criterion of the guidelines it fails, and what to do instead. */
export type KnownFault = {
  readonly fault: string;
  readonly criterion: string;
  readonly instead: string;
};

export type Tested = {
  readonly preparedOn: PartialDate;
  readonly testedOn: PartialDate;
  readonly browsers: readonly string[];
  readonly checks: readonly Check[];
  readonly notTested: readonly string[];
  readonly knownFaults: readonly KnownFault[];
};

/** What the accessibility statement stands on. Whoever changes a test or finds a fault puts it right here. */
export const TESTED: Tested = {
  preparedOn: partialDate("2026-11-22"),
  testedOn: partialDate("2026-11-22"),
  browsers: ["Chromium on Debian Linux", "Firefox on Debian Linux for a core of the tests"],
  checks: [
    {
      shows:
        "The automated checker axe-core, set to WCAG 2.2 A and AA and to good practice, finds no fault with the overview, in light and dark colours, as it opens, with filters and a search, where nothing matches, with a recommendation open, and on a phone",
      test: "tests/e2e/accessibility.test.ts",
    },
    { shows: "The same for the overview with a failure", test: "tests/e2e/failures.test.ts" },
    {
      shows:
        "The same for repeat learning where no thread is left, on a phone, and for a thread with all of it unfolded and with a recommendation opened over it",
      test: "tests/e2e/threads.test.ts",
    },
    { shows: "The same for checking a draft, empty and with results", test: "tests/e2e/draft.test.ts" },
    { shows: "The same for the page on method, all of it unfolded", test: "tests/e2e/method.test.ts" },
    {
      shows:
        "Get help, Reading this site privately and this statement are whole without scripts; at 320 pixels nothing in them is too wide, and numbers and links that stand alone are at least 44 pixels high",
      test: "tests/e2e/leaflets.test.ts",
    },
    {
      shows: "The headings of those three are in order, and phone numbers and links to other sites say what they are",
      test: "tests/views/leaflets.test.tsx",
    },
    {
      shows:
        "With a keyboard alone one can skip to the page, filter, choose in a figure and read a recommendation; the marks of a figure are one stop of the Tab key, and the focus is never hidden under the bar",
      test: "tests/e2e/keyboard.test.ts",
    },
    {
      shows:
        "On every kind of page, all of it unfolded, axe-core finds no fault in light and dark colours; at 320 pixels and without scripts none beside colours, which are not judged again there; the overview, themes, a thread, the page on method and an opened recommendation also in forced colours",
      test: "tests/e2e/reading.test.ts",
    },
    {
      shows:
        "On every kind of page, at the width of a desk and at 320 pixels, nothing scrolls sideways but frames that the keyboard reaches, what can be pressed is 24 pixels wide and high or stands apart, the order of the Tab key goes down the page, and no control with the focus is covered; at a desk also with text spaced wide and at twice its size",
      test: "tests/e2e/reading.test.ts",
    },
    {
      shows:
        "Without scripts nothing is in the order of the Tab key that only a script could answer, and each figure is one image with its words and its table",
      test: "tests/e2e/reading.test.ts",
    },
    {
      shows:
        "New results are announced once, in a short sentence; what Chromium gives a screen reader of the overview, in its order, is kept as a text and compared",
      test: "tests/e2e/reading.test.ts",
    },
    {
      shows:
        "Headings and landmarks are in order and named, nothing moves by itself, and on paper what can only be worked is left out",
      test: "tests/e2e/reading.test.ts",
    },
    {
      shows: "Exit this page is in view at every place of the page, down to 320 pixels wide",
      test: "tests/e2e/exit.test.ts",
    },
    {
      shows: "After a move to another page the focus is on its title, and the title of the window is that of the page",
      test: "tests/e2e/addresses.test.ts",
    },
  ],
  notTested: [
    "with disabled people: nobody outside the project has tried it yet",
    "with a screen reader in use (JAWS, NVDA, VoiceOver or TalkBack)",
    "with voice control, a switch or screen magnification software",
    "in Safari, on an iPhone or iPad, or on an Android phone in the hand: phones were imitated by window size",
    "by an independent auditor",
  ],
  knownFaults: [],
};
