import type { Share } from "./coverageParts.ts";

/** A share as a part of one; of nothing it is 0. */
export function partOf({ known, of }: Share): number {
  return of === 0 ? 0 : known / of;
}

/** A share in whole percent. What is not quite nothing or not quite all is never rounded to it; of nothing it is 0. */
export function percentOf(share: Share): number {
  const part = partOf(share);
  if (part === 0 || part === 1) return part * 100;
  return Math.max(1, Math.min(99, Math.round(part * 100)));
}
