import { useId } from "react";

interface CheckboxProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  /** A number at the end of the row, and the same number in words. */
  readonly count?: { readonly digits: string; readonly spoken: string };
  /** Offered, but without effect at present. */
  readonly isDim?: boolean;
}

/** A row that can be ticked, perhaps with the number of things behind it. */
export function Checkbox({
  label,
  isChecked,
  onChange,
  count,
  isDim = false,
}: CheckboxProps) {
  const labelId = useId();
  const countId = useId();
  return (
    <label
      className={`flex min-h-9 cursor-pointer items-center gap-2.5 text-sm wide:min-h-6 ${isDim ? "text-faint" : "text-ink"}`}
    >
      <input
        type="checkbox"
        checked={isChecked}
        onChange={(event) => onChange(event.target.checked)}
        aria-labelledby={labelId}
        aria-describedby={count && countId}
        className="size-4 shrink-0 accent-accent wide:size-3.5"
      />
      <span id={labelId} className="min-w-0 flex-1 break-words">
        {label}
      </span>
      {count && (
        <>
          <span aria-hidden="true" className="text-xs text-faint tabular-nums">
            {count.digits}
          </span>
          <span id={countId} hidden>
            {count.spoken}
          </span>
        </>
      )}
    </label>
  );
}
