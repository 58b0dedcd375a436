import type { Tested } from "./tested.ts";

/** What is not accessible, in the three groups that the law names. */
export function FaultsPart({ knownFaults, notTested }: Pick<Tested, "knownFaults" | "notTested">) {
  return (
    <>
      <h3>Not meeting the accessibility regulations</h3>
      {knownFaults.length === 0 ? (
        <p>No failure is known that has not been put right. Failures that only people find are likely all the same.</p>
      ) : (
        <ul>
          {knownFaults.map(({ fault, criterion, instead }) => (
            <li key={fault}>
              {fault} This fails {criterion}. {instead}
            </li>
          ))}
        </ul>
      )}
      <p>It has not been tested:</p>
      <ul>
        {notTested.map((how) => (
          <li key={how}>{how}</li>
        ))}
      </ul>
      <h3>Disproportionate burden</h3>
      <p>Nothing is left undone on the ground that it would be too great a burden.</p>
      <h3>Outside the regulations</h3>
      <p>
        The reviews and plans that these pages link to are documents of other bodies on their own sites, many of them
        PDF files that may not be accessible. What was recommended in them, and what was reported done, is told here in
        plain text.
      </p>
    </>
  );
}
