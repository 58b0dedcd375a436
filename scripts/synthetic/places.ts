/** Places that are nowhere: one for each partnership. */
export const PLACES: readonly string[] = [
  ..."Fennborough Marlwick Oxenshaw Thornhaven Quillmere Brackenfold Saltreach Wendmoor Hollowby Ashenvale".split(" "),
  ..."Larkminster Copperdale Tarnbeck Elverstow Gannetscar Mossthorne Kestrelford Dunmarrow Pellbridge".split(" "),
  ..."Orrinscombe Greywether Sallowfield Hathermoor Lintwold Cindergate Stavenham Wyrelow Tollerwick".split(" "),
  ..."Barrowmead Finchdeane Ullerstone Peverwick Nethermarl Coldharrow Starlingham Eastermere Rookminster".split(" "),
  ..."Thistlebourne Windlehope Yarrowdale Fallowminster Gorsebridge Harrowfen Inglewater Juniperhead".split(" "),
  ..."Kelderwick Lambertoft Millarch Northwhin Owlscombe Plumstock Quarrymoor Redlingham Silverhaugh".split(" "),
  ..."Teaselby Umbercombe Vennmarsh Whinfold Zealwater Otterstrand".split(" "),
];

/** Police force areas that are nowhere; each holds four partnerships. */
export const COUNTIES: readonly string[] =
  "Eastmarl Wendshire Lowfen Hollowshire Tarnland Copperlea Greyshore Sallowland Larkshire Kelderland Umbershire Vennland Rookshire Yarrowshire Millshire".split(
    " ",
  );

/** How many partnerships share a police force. */
export const PARTNERSHIPS_IN_COUNTY = 4;
