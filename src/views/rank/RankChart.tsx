import { useMemo } from "react";
import { MarkButtons } from "#charts/MarkButtons.tsx";
import { useMeasure } from "#charts/useMeasure.ts";
import type { PlaceId } from "#domain/ids.ts";
import { useElementWidth } from "#ui/useElementWidth.ts";
import { useWords } from "#ui/wordsContext.ts";
import type { OpenFigure } from "#view-state/openId.ts";
import { cutHint } from "./cutHint.ts";
import type { RankModel } from "./model.ts";
import { RankDrawing } from "./RankDrawing.tsx";
import { rankLayout } from "./rankLayout.ts";
import { lateWords } from "#words/lateWords.ts";

interface RankChartProps {
  readonly model: RankModel;
  readonly colourOf: (place: PlaceId) => string;
  readonly open: OpenFigure | undefined;
  readonly onOpen: (figure: OpenFigure) => void;
}

/** A page scrolls: no ranking is set closer or in columns for want of height. */
const SCREEN = { pitch: 38, columns: 1, noteLines: 2 } as const;

/** The bars of a ranking. One tab stop; arrow keys move between the bars, Enter opens the evidence. */
export function RankChart({ model, colourOf, open, onOpen }: RankChartProps) {
  const words = useWords();
  const measure = useMeasure();
  const [ref, width] = useElementWidth();
  const layout = useMemo(
    () => rankLayout(model, { ...SCREEN, width }, { words, measure }),
    [model, width, words, measure],
  );
  return (
    <div ref={ref} style={{ height: layout.height }} className="relative">
      {width > 0 && (
        <>
          <div aria-hidden="true">
            <RankDrawing layout={layout} colourOf={colourOf} />
          </div>
          <MarkButtons
            label={words.charts.marks(model.title)}
            marks={layout.rows.map((row) => {
              const { cell, rank, sure } = row.bar;
              return {
                id: cell.id,
                figure: cell.id,
                label: lateWords(words).rank.bar(
                  rank,
                  cell.spoken,
                  sure?.spoken ?? "",
                ),
                hint: cutHint(row, words),
                isOpen: open?.place === cell.place.id,
                box: row.box,
              };
            })}
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
