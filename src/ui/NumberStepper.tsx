import { useId, useState } from "react";
import { useWords } from "./wordsContext.ts";

interface NumberStepperProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** Called with whole hundredths between least and most. */
  readonly onChange: (value: number) => void;
}

const hundredths = (value: number) => Math.round(value * 100) / 100;

const BUTTON =
  "grid size-8 place-items-center text-soft hover:bg-wash hover:text-ink aria-disabled:cursor-not-allowed aria-disabled:opacity-50";

/** A small number to type, or to step by the buttons and the arrow keys. What makes no number yet changes nothing. */
export function NumberStepper({
  label,
  value,
  least,
  most,
  step,
  onChange,
}: NumberStepperProps) {
  const { ui } = useWords().controls;
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const isAllowed = (next: number) => next >= least && next <= most;
  const change = (next: number) => {
    const whole = hundredths(Math.min(most, Math.max(least, next)));
    if (whole !== value) onChange(whole);
  };
  const handleType = (text: string) => {
    setDraft(text);
    const typed = Number(text);
    if (text.trim() !== "" && isAllowed(typed)) change(typed);
  };
  const stepBy = (by: number) => {
    setDraft(undefined);
    change(value + by);
  };
  return (
    <span className="flex items-center justify-between gap-x-3">
      <label htmlFor={id} className="text-sm text-soft">
        {label}
      </label>
      <span className="flex overflow-hidden rounded-md border border-rule bg-card">
        <button
          type="button"
          aria-label={ui.less(label)}
          aria-disabled={value <= least}
          className={BUTTON}
          onClick={() => stepBy(-step)}
        >
          −
        </button>
        <input
          id={id}
          type="number"
          inputMode="decimal"
          min={least}
          max={most}
          step={step}
          value={draft ?? String(value)}
          onChange={(event) => handleType(event.target.value)}
          onBlur={() => setDraft(undefined)}
          className="w-14 [appearance:textfield] border-x border-hair bg-transparent text-center text-sm tabular-nums focus-visible:outline-offset-[-2px] [&::-webkit-inner-spin-button]:appearance-none"
        />
        <button
          type="button"
          aria-label={ui.more(label)}
          aria-disabled={value >= most}
          className={BUTTON}
          onClick={() => stepBy(step)}
        >
          +
        </button>
      </span>
    </span>
  );
}
