import type { Matter } from "./matter.ts";
import { HEALTH } from "./matters/health.ts";
import { MEETINGS } from "./matters/meetings.ts";
import { PEOPLE } from "./matters/people.ts";
import { PROTECTION } from "./matters/protection.ts";
import { RECOGNITION } from "./matters/recognition.ts";
import { RECORDS } from "./matters/records.ts";
import { WORKFORCE } from "./matters/workforce.ts";

/** Every matter of the invented language, theme by theme. */
export const MATTERS: readonly Matter[] = [
  ...RECORDS,
  ...MEETINGS,
  ...RECOGNITION,
  ...HEALTH,
  ...PEOPLE,
  ...PROTECTION,
  ...WORKFORCE,
];
