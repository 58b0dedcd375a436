import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates, findImpossibleDates } from "../../src/extract/dates.ts";

const isoDates = (text: string) => findDates(text).map(({ date }) => date);

describe("findDates", () => {
  it.each([
    ["01/11/2023", ["2023-11-01"]],
    ["18/11/21", ["2021-11-18"]],
    ["01.12.23", ["2023-12-01"]],
    ["updated 12.1.2024 and in use", ["2024-01-12"]],
    ["a session was held 27/1/20.", ["2020-01-27"]],
    ["28.3.24", ["2024-03-28"]],
    ["3.10.23", ["2023-10-03"]],
    ["5-Nov-23", ["2023-11-05"]],
    ["05-Nov-2023", ["2023-11-05"]],
    ["Mawrth 2024", ["2024-03"]],
    ["30 Mehefin 2024", ["2024-06-30"]],
    ["1 Mai 2023", ["2023-05-01"]],
    ["30th Sept 2023", ["2023-09-30"]],
    ["29 th April 2021", ["2021-04-29"]],
    ["November the 18th 2021", ["2021-11-18"]],
    ["June 30, 2023", ["2023-06-30"]],
    ["01 July 21", ["2021-07-01"]],
    ["2023-11-01", ["2023-11-01"]],
    ["Oct 21", ["2021-10"]],
    ["By March 22.", ["2022-03"]],
    ["Jan-24", ["2024-01"]],
    ["End of September 2021", ["2021-09"]],
    ["Septem ber 2021, cut by its column", ["2021-09"]],
    ["12/2023", ["2023-12"]],
    ["Spring 2024", ["2024"]],
    ["by the end of 2024", ["2024"]],
    ["By May 2022 then reviewed annually (May 2023)", ["2022-05", "2023-05"]],
  ])("reads %j", (text, dates) => {
    expect(isoDates(text)).toEqual(dates);
  });

  it.each([
    "2023-28",
    "2024/25",
    "Q2 2024",
    "Strategy 2023- 28",
    "Domestic Abuse Act 2021",
    "Instruction PI 05/2014",
    "6.4.31 On the fifth day",
    "24/7 cover",
    "may 20 people come",
    "March 12",
    "Guidance-June-2017.pdf",
    "April 2023-28",
  ])("finds none in %j", (text) => {
    expect(isoDates(text)).toEqual([]);
  });

  it("takes the second of two months before one year and says why", () => {
    expect(findDates("By June Sept 2023")[0]).toMatchObject({
      date: "2023-09",
      choice: "struck",
      printed: "June Sept 2023",
    });
    expect(findDates("Oct/Nov 2024")[0]).toMatchObject({ date: "2024-11", choice: "span" });
    expect(findDates("November -December 2024")[0]).toMatchObject({ date: "2024-12", choice: "span" });
  });

  it("reports a day that no calendar holds instead of reading it", () => {
    expect(findDates("31/02/2024 and 06/30/2023")).toEqual([]);
    expect(findImpossibleDates("31/02/2024 and 06/30/2023").map(({ printed }) => printed)).toEqual([
      "31/02/2024",
      "06/30/2023",
    ]);
    expect(findImpossibleDates("31 June 2023")).toHaveLength(1);
  });

  it("says where each date stands, in printed order, none inside another", () => {
    const text = "Commenced 18/11/21, reviewed in Oct 22 and closed 13 September 2022.";
    const found = findDates(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["18/11/21", "Oct 22", "13 September 2022"]);
  });

  const day = fc.date({ min: new Date("2015-01-01"), max: new Date("2039-12-31"), noInvalidDate: true });
  const months = "January February March April May June July August September October November December".split(" ");
  const forms: readonly ((date: Date) => readonly [string, number])[] = [
    (date) => [`${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`, 10],
    (date) => [`${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`, 10],
    (date) => [`${(months[date.getUTCMonth()] ?? "").slice(0, 3)} ${date.getUTCFullYear()}`, 7],
    (date) => [`${months[date.getUTCMonth()]} ${String(date.getUTCFullYear()).slice(2)}`, 7],
  ];

  it("is exactly as precise as what is printed, in any form, wherever it stands", () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(...forms),
        fc.constantFrom("", "By ", "agreed on ", "(since "),
        (date, print, lead) => {
          const [printed, precision] = print(date);
          expect(isoDates(`${lead}${printed} it was so`)).toEqual([date.toISOString().slice(0, precision)]);
        },
      ),
    );
  });

  it("never finds a date outside the text or overlapping another", () => {
    const piece = fc.constantFrom(
      "June",
      "Sept",
      "2023",
      "23",
      "/",
      "-",
      " ",
      "01",
      "31",
      ".",
      "of",
      "end of",
      "th",
      ",",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end } of [...findDates(text), ...findImpossibleDates(text)].toSorted(
          (a, b) => a.start - b.start,
        )) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
