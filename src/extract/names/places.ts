/**
 * Names of places that stand in bodies' names and are seldom surnames: counties, regions and larger towns. Endings such as
 * "-shire" speak for themselves. Places that are as often a surname are left out: the words around them must settle those.
 */
const PLACES = new Set(
  `
cornwall devon dorset somerset suffolk norfolk essex sussex surrey cumbria northumbria northumberland merseyside tyneside
humberside teesside wearside cleveland cambridgeshire sefton liverpool knowsley wirral manchester salford birmingham
wolverhampton coventry dudley sandwell walsall solihull leeds bradford wakefield calderdale kirklees sheffield rotherham
doncaster barnsley newcastle gateshead sunderland hartlepool middlesbrough darlington redcar stockton nottingham leicester
rutland derby norwich ipswich cambridge peterborough oxford reading slough swindon bristol bath gloucester plymouth exeter
torbay truro southampton portsmouth brighton hove medway kernow avon mercia thames gwent dyfed powys swansea cardiff newport
wrexham conwy gwynedd anglesey london hackney islington lambeth southwark lewisham greenwich newham croydon bromley bexley
barking dagenham havering redbridge enfield haringey brent harrow hillingdon hounslow ealing merton sutton wandsworth
westminster camden barnet luton bedford milton keynes northampton colchester southend thurrock stevenage watford hull
yorkshire lancashire cheshire hampshire berkshire wiltshire scilly wight mersey tyne wear humber aintree oldham rochdale
stockport tameside trafford wigan bolton bury blackpool blackburn halton warrington telford wrekin shropshire hereford
worcester stoke powys lincoln eastbourne hastings
`
    .trim()
    .split(/\s+/),
);

/** True where a word names a place by its ending or stands in the list. */
export function isPlace(word: string): boolean {
  const plain = word.toLowerCase().replace(/['\u2019]s$/, "");
  return PLACES.has(plain) || /^\p{L}{3,}shire$/u.test(plain);
}
