import { BASES } from "#domain/basis.ts";
import { RECIPIENTS } from "#domain/recipient.ts";
import type { Yardstick } from "#domain/yardstick.ts";

/** By basis, then recipient, then name: the order of rows in every table and menu. */
export function byKind(a: Yardstick, b: Yardstick): number {
  return (
    BASES.indexOf(a.basis) - BASES.indexOf(b.basis) ||
    RECIPIENTS.indexOf(a.recipient) - RECIPIENTS.indexOf(b.recipient) ||
    a.id.localeCompare(b.id, "en")
  );
}
