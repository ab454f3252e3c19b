import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useId,
  useRef,
  useState,
} from "react";
import { Segment, type SegmentOption } from "./Segment.tsx";

interface SegmentedControlProps<Value extends string> {
  readonly label: string;
  /** Whether the label is for listeners only, where what it says stands beside it anyway. */
  readonly isLabelHidden?: boolean;
  readonly options: readonly SegmentOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Something attached at the end, such as a menu of further options. */
  readonly after?: ReactNode;
  /** Whether the options may take several lines, each with a frame of its own. */
  readonly isLoose?: boolean;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

const COMMON =
  "relative text-sm whitespace-nowrap focus-visible:z-10 focus-visible:-outline-offset-2";
const TIGHT = `${COMMON} min-h-9 border-r border-rule px-2.5 first:rounded-l-md wide:min-h-7.5`;
const LOOSE = `${COMMON} min-h-10 rounded-md border border-rule bg-card px-3`;

function nextIndex(key: string, index: number, count: number) {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const step = STEPS[key];
  return step === undefined ? undefined : (index + step + count) % count;
}

/**
 * One of a few options, all in sight. The arrow keys move and choose, as in any
 * group of radio buttons; on an option that is off they only rest, so that its
 * reason can be read.
 */
export function SegmentedControl<Value extends string>({
  label,
  isLabelHidden = false,
  options,
  value,
  onChange,
  after,
  isLoose = false,
}: SegmentedControlProps<Value>) {
  const labelId = useId();
  const groupRef = useRef<HTMLDivElement>(null);
  const [resting, setResting] = useState<Value>();
  const known = options.some((option) => option.value === value);
  const isResting = options.some((option) => option.value === resting);
  const stop = isResting ? resting : known ? value : options[0]?.value;

  const handleKeyDown = (event: KeyboardEvent, index: number) => {
    // With a key held the arrows are the browser's: Alt and left goes back.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextIndex(event.key, index, options.length);
    const option = next === undefined ? undefined : options[next];
    if (next === undefined || option === undefined) return;
    event.preventDefault();
    const radios =
      groupRef.current?.querySelectorAll<HTMLElement>('[role="radio"]');
    radios?.[next]?.focus();
    if (option.off === undefined && option.value !== value) {
      onChange(option.value);
    }
  };

  const handleBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) {
      setResting(undefined);
    }
  };

  return (
    <div className="flex min-w-0 flex-col items-start gap-1">
      <span
        id={labelId}
        className={isLabelHidden ? "sr-only" : "text-xs text-soft"}
      >
        {label}
      </span>
      <div
        className={
          isLoose
            ? "flex flex-wrap gap-1.5"
            : "inline-flex max-w-full rounded-md border border-rule bg-card"
        }
      >
        <div
          ref={groupRef}
          role="radiogroup"
          aria-labelledby={labelId}
          onBlur={handleBlur}
          className={
            isLoose
              ? "flex flex-wrap gap-1.5"
              : `inline-flex min-w-0 ${after ? "" : "[&>button:last-of-type]:rounded-r-md [&>button:last-of-type]:border-r-0"}`
          }
        >
          {options.map((option, index) => (
            <Segment
              key={option.value}
              option={option}
              isChosen={option.value === value}
              isTabStop={option.value === stop}
              look={isLoose ? LOOSE : TIGHT}
              onChoose={() => {
                if (option.value !== value) onChange(option.value);
              }}
              onFocus={() => setResting(option.value)}
              onKeyDown={(event) => handleKeyDown(event, index)}
            />
          ))}
        </div>
        {after}
      </div>
    </div>
  );
}
