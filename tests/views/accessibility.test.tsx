import { existsSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../scripts/disk/projectRoot.ts";
import { AccessibilityPage } from "../../src/views/accessibility/AccessibilityPage.tsx";
import { ContactPart } from "../../src/views/accessibility/ContactPart.tsx";
import { FaultsPart } from "../../src/views/accessibility/FaultsPart.tsx";
import { HOST } from "../../src/views/accessibility/host.ts";
import { TESTED } from "../../src/views/accessibility/tested.ts";
import { readPage } from "./readPage.ts";

const { words, headings } = readPage(renderToStaticMarkup(<AccessibilityPage />));

describe("the accessibility statement", () => {
  it("has what the regulations ask for, in the order of their model", () => {
    expect(headings.filter(({ level }) => level === 2).map((heading) => heading.words)).toEqual([
      "On this page",
      "How accessible this website is",
      "Feedback and contact",
      "If you are not happy with the answer",
      "Technical information",
      "What is not accessible",
      "What is being done",
      "How this statement was prepared",
    ]);
    expect(words).toContain(
      "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018",
    );
    expect(words).toMatch(/partially compliant/);
    expect(words).not.toMatch(/fully compliant/);
    expect(words).toMatch(/Equality Advisory and Support Service/);
    expect(words).toMatch(/Equality Commission for Northern Ireland/);
    expect(words).toMatch(/This statement was prepared on \d{1,2} [A-Z][a-z]+ \d{4}/);
  });

  it("rests on tests that are there", () => {
    expect(TESTED.checks.filter(({ test }) => !existsSync(join(PROJECT_ROOT, test)))).toEqual([]);
    for (const { shows } of TESTED.checks) expect(words).toContain(shows);
    for (const how of TESTED.notTested) expect(words).toContain(how);
  });

  it("names nobody as contact before a body that publishes it has put itself there", () => {
    expect(HOST).toBeNull();
    expect(words).toMatch(/This copy names no contact yet/);
    expect(words).not.toMatch(/@|mailto/);
    const host = { name: "Marshwick Partnership", contact: "01000 555019", answersWithinWorkingDays: 5 };
    const named = readPage(renderToStaticMarkup(<ContactPart host={host} />)).words;
    expect(named).toMatch(/tell Marshwick Partnership: 01000 555019\. .* within 5 working days/);
    expect(named).not.toMatch(/names no contact/);
  });

  it("tells a known fault with its criterion and what to do instead", () => {
    const fault = { fault: "The lamp flickers.", criterion: "criterion 2.3.1", instead: "Read the table." };
    const told = readPage(renderToStaticMarkup(<FaultsPart knownFaults={[fault]} notTested={[]} />)).words;
    expect(told).toMatch(/The lamp flickers\. This fails criterion 2\.3\.1\. Read the table\./);
    expect(told).not.toMatch(/No failure is known/);
  });
});
