/** What documents are sorted by: those of most figures, the newest or the best first, or by publisher. */
export const SOURCE_ORDERS = [
  "figures",
  "date",
  "quality",
  "publisher",
] as const;
export type SourceOrder = (typeof SOURCE_ORDERS)[number];
