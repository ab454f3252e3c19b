import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from "recharts";
import { BoundedBar } from "#charts/boundedBar.tsx";
import { TextLine } from "#charts/TextLine.tsx";
import type { PlaceId } from "#domain/ids.ts";
import type { PlacedRow, RankLayout } from "./rankLayout.ts";
import { PART_RADIUS } from "./rankStrips.ts";

interface RankDrawingProps {
  readonly layout: RankLayout;
  readonly colourOf: (place: PlaceId) => string;
}

/** A row is laid out in pixels of the chart: it needs no scale but its own. */
const WHOLE_SCALE = () => 1;
const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 } as const;

/** A laid-out ranking on screen. What listeners meet are the buttons over it. */
export function RankDrawing({ layout, colourOf }: RankDrawingProps) {
  const { width, height, rows, head, zeros } = layout;
  const drawRow = ({ payload }: BarShapeProps) => {
    const row = payload as PlacedRow;
    const { isChosen, cell } = row.bar;
    const colour = isChosen ? colourOf(cell.place.id) : "var(--neutral)";
    return <Row row={row} colour={colour} />;
  };
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={[...rows]}
      margin={NO_MARGIN}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, 1]} hide />
      <YAxis type="category" dataKey="bar.cell.id" hide />
      {zeros.map((box) => (
        <rect key={box.x} {...box} fill="var(--rule)" />
      ))}
      {head.map((text) => (
        <TextLine key={text.text} text={text} fill={`var(--${text.ink})`} />
      ))}
      <Bar dataKey={WHOLE_SCALE} shape={drawRow} isAnimationActive={false} />
    </BarChart>
  );
}

interface RowProps {
  readonly row: PlacedRow;
  readonly colour: string;
}

function Row({ row, colour }: RowProps) {
  const { bar, texts, scale, hasTrack, strip } = row;
  const { mark } = bar.cell;
  return (
    <g>
      {mark && (
        <BoundedBar
          mark={mark}
          {...scale}
          colour={colour}
          {...(hasTrack ? { track: "var(--track)" } : {})}
        />
      )}
      {texts.map((text) => (
        <TextLine
          key={`${String(text.box.x)} ${String(text.box.y)}`}
          text={text}
          fill={`var(--${text.ink})`}
        />
      ))}
      {strip.map(({ rank, strength, box }) => (
        <rect
          key={rank}
          data-rank={rank}
          {...box}
          rx={PART_RADIUS}
          fill="var(--accent)"
          fillOpacity={strength}
        />
      ))}
    </g>
  );
}
