type Props = {
  /** `a: By September 2022`, one a line. */
  readonly printed: string | null;
  readonly heading?: "h2" | "h4";
};

/** The lettered parts of a recommendation that print a date of their own. */
export function SubItems({ printed, heading: Heading = "h2" }: Props) {
  if (printed === null) return null;
  const items = printed.split("\n").map((line) => {
    const colon = line.indexOf(": ");
    return { letter: line.slice(0, colon), date: line.slice(colon + 2) };
  });
  return (
    <>
      <Heading>Parts with a date of their own</Heading>
      <dl className="sub-items">
        {items.map(({ letter, date }) => (
          <div key={letter}>
            <dt>Part {letter}</dt>
            <dd>{date}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
