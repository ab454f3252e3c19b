import type { KeyboardEvent } from "react";
import { Tooltip } from "./Tooltip.tsx";

/** One option of a segmented control. */
export interface SegmentOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** The language of the label, where it is not that of the page. */
  readonly lang?: string;
  /** What it does, for who hesitates. */
  readonly hint?: string;
  /** Why it cannot be chosen; it can still be reached, so that this can be read. */
  readonly off?: string | undefined;
}

interface SegmentProps {
  readonly option: SegmentOption<string>;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly look: string;
  readonly onChoose: () => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const CHOSEN = "bg-wash font-semibold text-accent";
const OFF = "cursor-not-allowed text-faint opacity-65";
const FREE = "text-ink hover:bg-wash";

/** One option of a segmented control, as a radio button. */
export function Segment({
  option,
  isChosen,
  isTabStop,
  look,
  onChoose,
  onFocus,
  onKeyDown,
}: SegmentProps) {
  const isOff = option.off !== undefined && !isChosen;
  const state = isOff ? OFF : FREE;
  return (
    <Tooltip text={isOff ? option.off : option.hint} isShownOnClick={isOff}>
      <button
        type="button"
        // A native radio button that is off cannot be reached, and so not explained.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="radio"
        aria-checked={isChosen}
        aria-disabled={isOff || undefined}
        tabIndex={isTabStop ? 0 : -1}
        lang={option.lang}
        onClick={() => {
          if (!isOff) onChoose();
        }}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        className={`${look} ${isChosen ? CHOSEN : state}`}
      >
        {option.label}
      </button>
    </Tooltip>
  );
}
