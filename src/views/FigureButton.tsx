import type { FigureCell } from "#views/figureCell.ts";
import { BoundedBar } from "#charts/boundedBar.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { figureLine } from "#words/figureText.ts";

interface FigureButtonProps {
  readonly figureCell: FigureCell;
  readonly colour: string;
  /** How long the bar may be, in CSS pixels; without room for one there is none. */
  readonly barWidth: number;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

const BAR_HEIGHT = 6;

/** One figure: number, bound, bar, programme and year. A button that opens its evidence. */
export function FigureButton({
  figureCell,
  colour,
  barWidth,
  isOpen,
  onOpen,
}: FigureButtonProps) {
  const { figure, mark, missing, spoken } = figureCell;
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
      {figure && <Number figureCell={figureCell} />}
      {missing && (
        <span className="block text-soft">
          <span title={missing.hint}>{missing.text}</span>
          {figureCell.cell.scaled.kind === "missing" &&
            figureCell.cell.scaled.reason !== "no-figure" && (
              <span className="block text-xs text-faint">{missing.hint}</span>
            )}
        </span>
      )}
      {mark && barWidth > 0 && (
        <svg
          width={barWidth}
          height={BAR_HEIGHT}
          className="mt-1.5 mb-1 block"
          aria-hidden="true"
        >
          <BoundedBar
            mark={mark}
            width={barWidth}
            height={BAR_HEIGHT}
            colour={colour}
            track="var(--track)"
          />
        </svg>
      )}
      {figure && <Detail figureCell={figureCell} />}
    </button>
  );
}

function Number({ figureCell }: { readonly figureCell: FigureCell }) {
  const catalogue = useWords();
  const words = catalogue.views;
  const { figure, isHighest, unscaled } = figureCell;
  return (
    <span className="block">
      <span className="text-lg font-semibold whitespace-nowrap">
        {figure?.text}
      </span>{" "}
      {figure?.suffix && (
        <span className="text-xs break-keep text-soft">{figure.suffix} </span>
      )}
      {isHighest && (
        <span className="rounded-sm bg-wash px-1.5 py-0.5 text-xs text-accent">
          {words.highest}
        </span>
      )}
      {unscaled && (
        <span className="block text-xs text-soft">
          {figureLine(unscaled, catalogue)}
        </span>
      )}
    </span>
  );
}

function Detail({ figureCell }: { readonly figureCell: FigureCell }) {
  const words = useWords().views;
  const { programme, behind, contested, isTranslated, isDoubtful } = figureCell;
  const marks = [behind, isDoubtful ? words.doubtful : "", contested];
  return (
    <span className="block text-xs text-soft">
      {programme}
      {isTranslated && (
        <abbr
          title={words.translatedHint}
          className="ml-1 text-faint no-underline"
        >
          {words.translatedMark}
        </abbr>
      )}
      {marks
        .filter((mark) => mark !== "")
        .map((mark) => (
          <span key={mark} className="text-faint">
            {" "}
            · {mark}
          </span>
        ))}
      {figureCell.difference !== undefined && (
        <span className="block text-ink">{figureCell.difference}</span>
      )}
    </span>
  );
}
