import type { BarMark } from "#charts/barMark.ts";
import { BoundedBar } from "#charts/boundedBar.tsx";
import type { FigureCell } from "#views/figureCell.ts";
import { ProgrammeText } from "#views/ProgrammeText.tsx";
import {
  CELL_BARS,
  CELL_ORDER,
  type CellPart,
  type FigureLines,
  figureLines,
  isExplained,
  remarksOf,
} from "#views/figureLines.ts";
import { useWords } from "#ui/wordsContext.ts";

interface FigureButtonProps {
  readonly figureCell: FigureCell;
  readonly colour: string;
  /** How long the bar may be, in CSS pixels; without room for one there is none. */
  readonly barWidth: number;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** One figure: number, bound, bar, programme and year. A button that opens its evidence. */
export function FigureButton({
  figureCell,
  colour,
  barWidth,
  isOpen,
  onOpen,
}: FigureButtonProps) {
  const words = useWords();
  const { figure, missing, spoken, cell } = figureCell;
  const lines = figureLines(figureCell, words);
  return (
    <button
      type="button"
      data-figure={figureCell.id}
      aria-label={spoken}
      aria-pressed={isOpen}
      onClick={onOpen}
      className={`flex h-full w-full flex-col items-start justify-start rounded-sm p-3 text-left tabular-nums ring-inset hover:bg-wash focus-visible:outline-offset-[-2px] ${
        isOpen ? "bg-wash ring-2 ring-accent" : ""
      }`}
    >
      {missing && (
        <span className="block text-soft">
          <span title={missing.hint}>{missing.text}</span>
          {cell.scaled.kind === "missing" &&
            isExplained(cell.scaled.reason) && (
              <span className="block text-xs text-faint">{missing.hint}</span>
            )}
        </span>
      )}
      {figure &&
        CELL_ORDER.map((part) => (
          <Part
            key={part}
            part={part}
            lines={lines}
            cell={cell}
            mark={figureCell.mark}
            colour={colour}
            barWidth={barWidth}
          />
        ))}
    </button>
  );
}

interface PartProps {
  readonly part: CellPart;
  readonly lines: FigureLines;
  readonly cell: FigureCell["cell"];
  readonly mark: BarMark | undefined;
  readonly colour: string;
  readonly barWidth: number;
}

function Part({ part, lines, cell, mark, colour, barWidth }: PartProps) {
  const { joins, views } = useWords();
  const { height, hasTrack } = CELL_BARS.cell;
  switch (part) {
    case "number":
      return (
        <span className="block">
          {lines.before !== "" && (
            <span className="text-xs text-soft">{lines.before} </span>
          )}
          <span className="text-lg font-semibold whitespace-nowrap">
            {lines.number}
          </span>{" "}
          {lines.after !== "" && (
            <span className="text-xs break-keep text-soft">{lines.after} </span>
          )}
          {lines.badge !== "" && (
            <span className="rounded-sm bg-wash px-1.5 py-0.5 text-xs text-accent">
              {lines.badge}
            </span>
          )}
        </span>
      );
    case "unscaled":
      return (
        lines.unscaled !== "" && (
          <span className="block text-xs text-soft">{lines.unscaled}</span>
        )
      );
    case "bar":
      return (
        mark &&
        barWidth > 0 && (
          <svg
            width={barWidth}
            height={height}
            className="mt-1.5 mb-1 block"
            aria-hidden="true"
          >
            <BoundedBar
              mark={mark}
              width={barWidth}
              height={height}
              colour={colour}
              {...(hasTrack ? { track: "var(--track)" } : {})}
            />
          </svg>
        )
      );
    case "programme":
      return (
        <span className="block text-xs text-soft">
          <ProgrammeText cell={cell} text={lines.programme} />
          {lines.translated !== "" && (
            <abbr
              title={views.translatedHint}
              className="ml-1 text-faint no-underline"
            >
              {lines.translated}
            </abbr>
          )}
          {remarksOf(lines).map((remark) => (
            <span key={remark} className="text-faint">
              {joins.dot}
              <span className="inline-block">{remark}</span>
            </span>
          ))}
        </span>
      );
    case "difference":
      return (
        lines.difference !== "" && (
          <span className="block text-xs text-ink">{lines.difference}</span>
        )
      );
  }
}
