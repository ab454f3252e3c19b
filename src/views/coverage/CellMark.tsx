import type { CellLook } from "./cellSamples.ts";
import { tintOf } from "./tint.ts";

/** What a cell shows: a number on its tint, a ring for what is hidden, a faint dot for what is unknown. */
export function CellMark({ kept, state, isContested }: CellLook) {
  return (
    <span
      aria-hidden="true"
      className="relative flex h-full min-h-6 w-full items-center justify-center overflow-hidden rounded-sm text-xs tabular-nums"
      style={state === "known" ? tintOf(kept) : undefined}
    >
      {state === "known" && kept}
      {state === "hidden" && (
        <span className="size-2.5 rounded-full border-[1.5px] border-faint" />
      )}
      {state === "empty" && <span className="size-1 rounded-full bg-rule" />}
      {isContested && (
        <span className="absolute top-0 right-0 size-0 border-t-8 border-l-8 border-t-current border-l-transparent" />
      )}
    </span>
  );
}
