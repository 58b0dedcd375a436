const EMAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const MOBILE = /(?:\+44\s?\(?0?\)?\s?7|\b07)(?:[\s-]?\d){9}\b/g;
const ROLE =
  /(?:admin|advice|assurance|board|care|centre|child|adult|comm|contact|council|csp|customer|dasv|desk|dhr|domestic|duty|enquir|famil|feedback|foi|forum|governance|health|help|hub|inbox|info|mail|marac|mash|nhs|office|partner|police|public|referral|report|review|safe|secure|service|social|strateg|support|team|training|trust|unit|victim|women)/i;

/** A text without personal email addresses and mobile numbers; mailboxes of a role and helplines stay. */
export function dropContacts(text: string): string {
  return text
    .replace(EMAIL, (address) => (isRole(address.split("@")[0] ?? "") ? address : "[email removed]"))
    .replace(MOBILE, "[number removed]");
}

/** A role's mailbox names the role or is a short abbreviation without a dot. */
function isRole(local: string): boolean {
  return ROLE.test(local) || /^[a-z]{1,5}$/i.test(local);
}
