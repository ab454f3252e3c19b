import { dateText } from "#words/dateText.ts";
import { useWords } from "#ui/wordsContext.ts";
import type { AxisValue } from "./axisData.ts";
import type { PlacedDot } from "./relateGeometry.ts";

interface DotCardProps {
  readonly placed: PlacedDot;
  /** Of the chart, which the card does not leave. */
  readonly width: number;
}

const CARD = 232;
const GAP = 12;

/** What a dot is, beside it, while the pointer or the focus is on it. Its button says the same to listeners. */
export function DotCard({ placed, width }: DotCardProps) {
  const { dot, x, y } = placed;
  const left = Math.max(0, Math.min(x - CARD / 2, width - CARD));
  return (
    <div
      aria-hidden="true"
      style={{ left, top: y + GAP, width: Math.min(CARD, width) }}
      className="pointer-events-none absolute z-10 rounded-md border border-rule bg-card p-2.5 text-xs shadow-md"
    >
      <p className="text-sm font-semibold">{dot.name}</p>
      <Line value={dot.y} sign="↑" />
      <Line value={dot.x} sign="→" />
    </div>
  );
}

function Line({
  value: { text, year, behind },
  sign,
}: {
  readonly value: AxisValue;
  readonly sign: string;
}) {
  const words = useWords();
  const { before, after } = words.joins.around(text.suffix);
  return (
    <p className="mt-1 text-soft">
      {sign} {before}{" "}
      <strong className="font-medium text-ink tabular-nums">{text.text}</strong>{" "}
      {after} {year !== undefined && `(${dateText(String(year), words)})`}
      <span className="block text-faint">{behind}</span>
    </p>
  );
}
