/** The lettered parts of a recommendation that print a date of their own, as `a: By September 2022`, one a line. */
export function SubItems({ printed }: { readonly printed: string | null }) {
  if (printed === null) return null;
  const items = printed.split("\n").map((line) => {
    const colon = line.indexOf(": ");
    return { letter: line.slice(0, colon), date: line.slice(colon + 2) };
  });
  return (
    <>
      <h2>Parts with a date of their own</h2>
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
