import type { Share } from "./coverageParts.ts";
import { partOf } from "./percentOf.ts";

/** How much of something is known, as a small bar. The number stands beside it. */
export function ShareBar(share: Share) {
  return (
    <span
      aria-hidden="true"
      className="block h-1 w-full overflow-hidden rounded-full bg-track"
    >
      <span
        className="block h-full rounded-full bg-accent"
        style={{ width: `${String(partOf(share) * 100)}%` }}
      />
    </span>
  );
}
