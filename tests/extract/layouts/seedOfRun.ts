/** The variable that repeats a run: `LAYOUT_SEED=1234 npx vitest run tests/extract/layouts`. */
export const SEED_VARIABLE = "LAYOUT_SEED";

/**
 * The seed of this run: from {@link SEED_VARIABLE} where it is set, else a new one.
 * @throws RangeError where the variable holds no whole number
 */
export function seedOfRun(): number {
  const given = process.env[SEED_VARIABLE];
  if (given === undefined || given === "") return Math.floor(Math.random() * 0xffffffff);
  const seed = Number(given);
  if (!Number.isInteger(seed))
    throw new RangeError(`${SEED_VARIABLE} is ${JSON.stringify(given)}; give a whole number`);
  return seed;
}
