import type { BarMark } from "#charts/barMark.ts";
import { boundedBarShape, type Frame } from "#charts/boundedBarShape.ts";
import { useWords } from "#ui/wordsContext.ts";
import type { RankBar } from "./model.ts";
import type { RankGeometry } from "./rankGeometry.ts";
import { figureLine } from "#words/figureText.ts";

interface RankLabelProps {
  readonly bar: RankBar;
  readonly x: number;
  readonly length: number;
  readonly geometry: RankGeometry;
}

const GAP = 10;

/** Where the last trace of a mark ends. */
function visibleEnd(mark: BarMark | undefined, frame: Frame): number {
  if (!mark) return frame.x;
  const { body, contest } = boundedBarShape(mark, frame);
  const zero = frame.x + frame.width * mark.zero;
  return Math.max(zero, body ? body.x + body.width : 0, contest?.to ?? 0);
}

/** A bar's place, figure and programme. HTML inside the drawing, since it must cut long names by itself. */
export function RankLabel({ bar, x, length, geometry }: RankLabelProps) {
  const catalogue = useWords();
  const { views: words, joins } = catalogue;
  const { placeName, figure, unscaled, mark } = bar.cell;
  const details = [
    bar.cell.programme,
    bar.cell.isDoubtful ? words.doubtful : "",
    bar.cell.isSecondBest ? words.skipped : "",
    bar.cell.contested,
    bar.cell.difference ?? "",
  ];
  const text = (
    <>
      <strong className="font-semibold text-ink">{figure?.text}</strong>
      {figure?.suffix ? ` ${figure.suffix}` : ""}
      {unscaled ? joins.dot + figureLine(unscaled, catalogue) : ""}{" "}
      <span className="text-soft">
        {details.filter((part) => part !== "").join(joins.dot)}
        {bar.cell.isTranslated ? ` ${words.translatedMark}` : ""}
      </span>
    </>
  );
  if (geometry.isStacked) {
    return (
      <foreignObject x={x} y={6} width={length} height={22}>
        <p className="truncate text-xs tabular-nums">
          <strong className="text-sm font-medium">{placeName}</strong> {text}
        </p>
      </foreignObject>
    );
  }
  const end = visibleEnd(mark, { x, y: 0, width: length, height: 1 }) + GAP;
  return (
    <>
      <foreignObject x={0} y={8} width={Math.max(0, x - GAP)} height={24}>
        <p className="truncate text-right font-medium">{placeName}</p>
      </foreignObject>
      <foreignObject
        x={end}
        y={8}
        width={Math.max(0, geometry.width - end)}
        height={24}
      >
        <p className="truncate text-sm tabular-nums">{text}</p>
      </foreignObject>
    </>
  );
}
