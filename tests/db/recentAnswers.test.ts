import { describe, expect, it } from "vitest";
import { int } from "../../src/db/column.ts";
import { many, one, type Question } from "../../src/db/question.ts";
import { recentAnswers } from "../../src/db/recentAnswers.ts";
import { sql } from "../../src/db/sql.ts";

const question = (name: string, value: string) => one(name, { n: int() }, sql`select ${value} as n`);

/** Something that answers, counts what it is asked, and fails at what is "bad". */
function worker() {
  const asked: string[] = [];
  const { ask, forget } = recentAnswers(async <Answer>({ name, sql: { values }, read }: Question<Answer>) => {
    asked.push(`${name} ${values[0]}`);
    if (values[0] === "bad") throw new Error("bad");
    return read({ rowCount: 1, columns: [{ name: "n", type: "int", nullCount: 0, cell: () => asked.length }] });
  });
  return { asked, ask, forget };
}

describe("recent answers", () => {
  it("are given again without work, also while they are awaited", async () => {
    const { asked, ask } = worker();
    const [first, second] = await Promise.all([ask(question("a", "x")), ask(question("a", "x"))]);
    expect([first, second, await ask(question("a", "x"))]).toEqual([{ n: 1 }, { n: 1 }, { n: 1 }]);
    expect(asked).toEqual(["a x"]);
  });

  it("are gone once they are to be forgotten", async () => {
    const { asked, ask, forget } = worker();
    await ask(question("a", "x"));
    forget();
    await ask(question("a", "x"));
    expect(asked).toEqual(["a x", "a x"]);
  });

  it("are not kept where they are very long lists", async () => {
    let asked = 0;
    const { ask } = recentAnswers(async <Answer>({ read }: Question<Answer>) => {
      asked += 1;
      const cell = () => 1;
      return read({ rowCount: 6000, columns: [{ name: "n", type: "int", nullCount: 0, cell }] });
    });
    const long = many("long", { n: int() }, sql`select 1 as n`);
    for (const _ of [1, 2]) expect(await ask(long)).toHaveLength(6000);
    expect(asked).toBe(2);
  });

  it("are told apart by what is bound and by what the question is", async () => {
    const { asked, ask } = worker();
    for (const [name, value] of [
      ["a", "x"],
      ["a", "y"],
      ["b", "x"],
    ] as const)
      await ask(question(name, value));
    expect(asked).toEqual(["a x", "a y", "b x"]);
  });

  it("are not kept where they fail, nor for ever", async () => {
    const { asked, ask } = worker();
    for (const _ of [1, 2]) await expect(ask(question("a", "bad"))).rejects.toThrow("bad");
    expect(asked).toEqual(["a bad", "a bad"]);
    await ask(question("a", "x"));
    for (let other = 0; other < 100; other += 1) await ask(question("a", `${other}`));
    await ask(question("a", "x"));
    expect(asked.filter((line) => line === "a x")).toHaveLength(2);
  });
});
