import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from "recharts";
import { BoundedBar } from "#charts/boundedBar.tsx";
import { MarkButtons } from "#charts/MarkButtons.tsx";
import type { PlaceId } from "#domain/ids.ts";
import type { OpenFigure } from "#view-state/openId.ts";
import { useElementWidth } from "#ui/useElementWidth.ts";
import { useWords } from "#ui/wordsContext.ts";
import { RankLabel } from "./RankLabel.tsx";
import { RankStrips } from "./RankStrips.tsx";
import type { RankBar, RankModel } from "./model.ts";
import { type RankGeometry, rankGeometry } from "./rankGeometry.ts";

interface RankChartProps {
  readonly model: RankModel;
  readonly colourOf: (place: PlaceId) => string;
  readonly open: OpenFigure | undefined;
  readonly onOpen: (figure: OpenFigure) => void;
}

/** Every bar gets the whole length of the scale; the mark is drawn inside it, in its one place. */
const WHOLE_SCALE = () => 1;

/** The bars of a ranking. One tab stop; arrow keys move between the bars, Enter opens the evidence. */
export function RankChart({ model, colourOf, open, onOpen }: RankChartProps) {
  const words = useWords();
  const [ref, width] = useElementWidth();
  const strips = model.sure?.strips;
  const geometry = rankGeometry(width, model.bars.length, strips !== undefined);
  return (
    <div ref={ref} style={{ height: geometry.height }} className="relative">
      {width > 0 && (
        <>
          <div aria-hidden="true">
            <Bars model={model} geometry={geometry} colourOf={colourOf} />
            {strips && <RankStrips bars={model.bars} geometry={geometry} />}
          </div>
          <MarkButtons
            label={words.charts.marks(model.title)}
            marks={model.bars.map(({ cell, rank, sure }, index) => ({
              id: cell.id,
              figure: cell.id,
              label: words.views.rank.bar(
                rank,
                cell.spoken,
                sure?.spoken ?? "",
              ),
              isOpen: open?.place === cell.place.id,
              box: {
                x: 0,
                y: index * geometry.rowHeight,
                width,
                height: geometry.rowHeight,
              },
            }))}
            onOpen={(id) => {
              const bar = model.bars.find(({ cell }) => cell.id === id);
              if (!bar) return;
              const { place, yardstick } = bar.cell.cell;
              onOpen({ place, yardstick: yardstick.id, incentive: undefined });
            }}
          />
        </>
      )}
    </div>
  );
}

interface BarsProps {
  readonly model: RankModel;
  readonly geometry: RankGeometry;
  readonly colourOf: (place: PlaceId) => string;
}

function Bars({ model, geometry, colourOf }: BarsProps) {
  const data = [...model.bars];
  const { width, height, rowHeight, nameWidth, labelWidth } = geometry;
  const drawBar = ({ x, y, width: length, payload }: BarShapeProps) => {
    const bar = payload as RankBar;
    return (
      <RankRow
        bar={bar}
        x={x}
        y={y}
        length={length}
        colour={bar.isChosen ? colourOf(bar.cell.place.id) : "var(--neutral)"}
        geometry={geometry}
      />
    );
  };
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={data}
      margin={{ top: 0, right: labelWidth, bottom: 0, left: nameWidth }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, 1]} hide />
      <YAxis type="category" dataKey="cell.id" hide />
      <Bar
        dataKey={WHOLE_SCALE}
        barSize={rowHeight}
        shape={drawBar}
        isAnimationActive={false}
      />
    </BarChart>
  );
}

interface RankRowProps {
  readonly bar: RankBar;
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly colour: string;
  readonly geometry: RankGeometry;
}

function RankRow({ bar, x, y, length, colour, geometry }: RankRowProps) {
  const { mark } = bar.cell;
  return (
    <g transform={`translate(0 ${String(y)})`}>
      {mark && (
        <BoundedBar
          mark={mark}
          x={x}
          y={geometry.barTop}
          width={length}
          height={geometry.barHeight}
          colour={colour}
        />
      )}
      <RankLabel bar={bar} x={x} length={length} geometry={geometry} />
    </g>
  );
}
