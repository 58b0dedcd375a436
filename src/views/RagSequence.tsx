/** Printed red, amber and green ratings in printed order, each with its letter. */
export function RagSequence({ rag }: { readonly rag: string }) {
  const colours = rag.split(",").filter((colour) => colour !== "");
  if (colours.length === 0) return null;
  let place = 0;
  return (
    <span className="rag" role="img" aria-label={`Rated ${colours.join(", then ")}`}>
      {colours.map((colour) => {
        place += 1;
        return (
          <i key={place} className={`rag-${colour}`}>
            {colour.charAt(0).toUpperCase()}
          </i>
        );
      })}
    </span>
  );
}
