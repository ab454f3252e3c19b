import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { OpenFigure, OpenRow } from "#view-state/openId.ts";
import { DataTableView } from "./DataTableView.tsx";
import { KeyList, type KeyText } from "./KeyList.tsx";
import type { ViewModel } from "./viewModel.ts";

interface ChartFrameProps {
  readonly model: Pick<ViewModel, "title" | "description" | "table">;
  /** What is chosen for this chart: its yardstick, axes, places. */
  readonly choices: ReactNode;
  /** Keys of this chart besides those that all charts share. */
  readonly keys?: readonly KeyText[];
  /** Whether there are marks to move between and to open. */
  readonly hasMarks?: boolean;
  readonly onOpen: (open: OpenFigure | OpenRow) => void;
  /** Keys that the chart itself knows; true if it knew the key. */
  readonly onKey?: (key: string) => boolean;
  /** The chart. */
  readonly children: ReactNode;
  /** What stands below the chart, and below its table. */
  readonly below?: ReactNode;
}

const NO_KEYS: readonly KeyText[] = [];

/** The keys that the frame itself knows. */
const FRAME_KEYS: ReadonlySet<string> = new Set(["t", "?"]);

const isTyping = (target: EventTarget) =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

/**
 * The card around a chart: what is chosen, the description in words, the keys,
 * and the same data as a table, each one key away.
 */
export function ChartFrame({
  model,
  choices,
  keys = NO_KEYS,
  hasMarks = true,
  onOpen,
  onKey,
  children,
  below,
}: ChartFrameProps) {
  const words = useWords().charts;
  const [isTable, setIsTable] = useState(false);
  const [isHelp, setIsHelp] = useState(false);
  const helpId = useId();
  const known = hasMarks
    ? words.keys
    : words.keys.filter(({ key }) => FRAME_KEYS.has(key));
  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, currentTarget } = event;
    const isWithKey = event.altKey || event.ctrlKey || event.metaKey;
    // React tells the card of keys in menus that it opened elsewhere on the page.
    const isInside = target instanceof Node && currentTarget.contains(target);
    if (event.defaultPrevented || !isInside) return;
    if (isWithKey || isTyping(target)) return;
    if (event.key === "t") {
      setIsTable(!isTable);
      // The mark that had the focus goes with the chart.
      currentTarget.focus();
    } else if (event.key === "?") setIsHelp(!isHelp);
    else if (!onKey?.(event.key)) return;
    event.preventDefault();
  };
  return (
    // The keys work wherever in the card the focus is; all they do has a button too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-label={model.title}
      tabIndex={-1}
      onKeyDown={handleKeyDown}
      className="@container rounded-lg border border-hair bg-card p-4 focus:outline-none"
    >
      <div
        data-print="no"
        className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-2"
      >
        {choices}
        <span className="ml-auto flex gap-1">
          <Button
            variant="quiet"
            aria-pressed={isTable}
            onClick={() => setIsTable(!isTable)}
          >
            {isTable ? words.asChart : words.asTable}
          </Button>
          <Button
            variant="quiet"
            aria-expanded={isHelp}
            aria-controls={helpId}
            onClick={() => setIsHelp(!isHelp)}
          >
            {words.help}
          </Button>
        </span>
      </div>
      <div id={helpId} hidden={!isHelp} className="mb-4 text-sm">
        <p className="max-w-prose text-soft">{model.description}</p>
        <KeyList keys={[...known, ...keys]} />
      </div>
      {!isHelp && <p className="sr-only">{model.description}</p>}
      {isTable ? (
        <DataTableView
          caption={model.title}
          table={model.table()}
          onOpen={onOpen}
        />
      ) : (
        children
      )}
      {below}
    </section>
  );
}
