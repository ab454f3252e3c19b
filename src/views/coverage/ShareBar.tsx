import type { Share } from "./coverageParts.ts";

/** How much of something is known, as a small bar. The number stands beside it. */
export function ShareBar({ known, of }: Share) {
  return (
    <span
      aria-hidden="true"
      className="block h-1 w-full overflow-hidden rounded-full bg-track"
    >
      <span
        className="block h-full rounded-full bg-accent"
        style={{ width: `${String(of === 0 ? 0 : (known / of) * 100)}%` }}
      />
    </span>
  );
}
