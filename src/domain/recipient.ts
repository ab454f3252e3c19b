/** Who or what gets the figure; `place` for the budgets, funds and targets of the place itself. */
export const RECIPIENTS = [
  "team",
  "enterprise",
  "headquarters",
  "unicorn",
  "startup",
  "project",
  "academician",
  "leading-talent",
  "doctor",
  "master",
  "bachelor",
  "graduate",
  "person",
  "household",
  "platform",
  "institution",
  "park",
  "fund",
  "place",
] as const;
export type Recipient = (typeof RECIPIENTS)[number];

const PERSONS: ReadonlySet<Recipient> = new Set([
  "academician",
  "leading-talent",
  "doctor",
  "master",
  "bachelor",
  "graduate",
  "person",
]);

/** Whether the recipient is one human being, whose money can be measured by local GDP per resident. */
export function isPerson(recipient: Recipient): boolean {
  return PERSONS.has(recipient);
}
