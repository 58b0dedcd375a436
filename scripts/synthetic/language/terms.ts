/** Words of which a partnership prefers one, by the slot they fill. */
export const TERMS = {
  staff: ["staff", "practitioners", "frontline workers", "professionals", "employees", "colleagues"],
  victims: ["victims", "survivors", "people who are harmed", "those living with abuse"],
  perpetrators: ["perpetrators", "abusers", "people who harm a partner", "offenders"],
  board: [
    "the partnership board",
    "the executive group",
    "the safety board",
    "the steering group",
    "the joint committee",
  ],
} as const;

export type Slot = keyof typeof TERMS;
