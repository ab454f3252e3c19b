import type { PickItem } from "./pick.ts";
import { useWords } from "./wordsContext.ts";

interface PickOptionProps {
  readonly id: string;
  readonly item: PickItem;
  readonly isPicked: boolean;
  /** Where the arrow keys stand. */
  readonly isActive: boolean;
  /** Told how many clicks came at one spot, one after another; 0 where none did. */
  readonly onPick: (clicks: number) => void;
  readonly onPoint: () => void;
}

/** One row of a list to pick from. The search field keeps the focus. */
export function PickOption({
  id,
  item,
  isPicked,
  isActive,
  onPick,
  onPoint,
}: PickOptionProps) {
  const { joins } = useWords();
  const { label, aside, detail, count, off, isInset = false } = item;
  return (
    <button
      type="button"
      id={id}
      // A native option holds plain text only.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      tabIndex={-1}
      aria-selected={isPicked}
      aria-disabled={off !== undefined || undefined}
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={onPoint}
      onClick={({ detail }) => onPick(detail)}
      className={`flex min-h-10 w-full scroll-my-8 items-start gap-2 rounded-md py-2 pr-2.5 text-left text-sm wide:min-h-8 wide:py-1.5 ${isInset ? "pl-7" : "pl-2.5"} ${isActive ? "bg-wash" : ""} ${off === undefined ? "text-ink" : "cursor-not-allowed text-faint"}`}
    >
      <span
        aria-hidden="true"
        className="w-3.5 shrink-0 font-semibold text-accent"
      >
        {isPicked ? "✓" : ""}
      </span>
      <span className="min-w-0 flex-1 break-words">
        <span className={isPicked ? "font-medium" : ""}>{label}</span>
        {aside !== undefined && <span className="text-soft"> {aside}</span>}
        {(off ?? detail) !== undefined && (
          <span className="block text-xs text-soft">
            <span className="sr-only">{joins.comma}</span>
            {off ?? detail}
          </span>
        )}
      </span>
      {count !== undefined && (
        <span className="shrink-0 text-xs leading-5 text-soft tabular-nums">
          <span className="sr-only">{joins.comma}</span>
          {count}
        </span>
      )}
    </button>
  );
}
