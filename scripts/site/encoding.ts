/** The compressed forms of a file that may lie beside it, best first: content coding and ending. */
export const ENCODINGS = [
  { coding: "br", ending: ".br" },
  { coding: "gzip", ending: ".gz" },
] as const;

/** True where an Accept-Encoding header takes a content coding (RFC 9110, 12.5.3: named or by `*`, and not with q=0). */
export function accepts(header: string | undefined, coding: string): boolean {
  const offers = (header ?? "").split(",").map((offer) => {
    const [name, ...parameters] = offer.split(";").map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith("q="));
    return { name, refused: quality !== undefined && Number(quality.slice(2)) === 0 };
  });
  const offer = offers.find(({ name }) => name === coding) ?? offers.find(({ name }) => name === "*");
  return offer !== undefined && !offer.refused;
}
