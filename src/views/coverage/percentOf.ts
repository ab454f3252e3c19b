import type { Share } from "./coverageParts.ts";

/** A share in whole percent. What is not quite nothing or not quite all is never rounded to it; of nothing it is 0. */
export function percentOf({ known, of }: Share): number {
  if (known === 0 || of === 0) return 0;
  if (known === of) return 100;
  return Math.max(1, Math.min(99, Math.round((known / of) * 100)));
}
