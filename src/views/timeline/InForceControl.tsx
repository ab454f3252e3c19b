import { lateWords } from "#words/lateWords.ts";
import type { KeyboardEvent } from "react";
import { Switch } from "#ui/Switch.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { dateText } from "#words/dateText.ts";
import { isoMonth, monthIndex, type Span, YEAR } from "./months.ts";

interface InForceControlProps {
  /** An ISO year or month, or `all` for off. */
  readonly on: string;
  readonly extent: Span;
  /** Where it starts when it is switched on, in months. */
  readonly start: number;
  readonly onChange: (on: string) => void;
}

/** Asks what was in force in a month: a switch, and a slider over the months of the data. */
export function InForceControl({
  on,
  extent,
  start,
  onChange,
}: InForceControlProps) {
  const words = useWords();
  const { timeline } = lateWords(words);
  const last = extent.to - 1;
  const within = (month: number) =>
    Math.max(extent.from, Math.min(last, month));
  const value = on === "all" ? start : monthIndex(on);
  const set = (month: number) => onChange(isoMonth(within(month)));
  const handleKeyDown = (event: KeyboardEvent) => {
    const by = { PageUp: YEAR, PageDown: -YEAR }[event.key];
    if (by === undefined) return;
    // By itself a page is a tenth of the slider, which is no time that anybody thinks in.
    event.preventDefault();
    set(value + by);
  };
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <Switch
        label={timeline.on}
        isOn={on !== "all"}
        onChange={(isOn) => {
          if (isOn) set(start);
          else onChange("all");
        }}
      />
      {on !== "all" && (
        <>
          <span className="min-w-18 text-sm font-medium tabular-nums">
            {dateText(on, words)}
          </span>
          <input
            type="range"
            aria-label={timeline.month}
            aria-valuetext={dateText(on, words)}
            min={extent.from}
            max={last}
            step={1}
            value={within(value)}
            onChange={({ target }) => set(Number(target.value))}
            onKeyDown={handleKeyDown}
            className="h-9 w-44 accent-accent wide:h-8 wide:w-48"
          />
        </>
      )}
    </span>
  );
}
