import { figureLines } from "#views/figureLines.ts";
import { figureWidth } from "#views/figureOnLine.ts";
import type { RankBar } from "./model.ts";
import {
  BEFORE_DETAIL,
  BEFORE_FIGURE,
  reach,
  type RowSpace,
  stylesAt,
} from "./rankRow.ts";
import { rowDetail } from "./rowDetail.ts";

/** What a bar may fill of the width that names leave. */
const SHARE = { least: 0.3, most: 0.78 } as const;
/** As much of a figure's detail as the bars make room for, and as a share of the room. */
const DETAIL = { most: 300, share: 0.36 } as const;
/** An open bar fades beyond its end. */
const OVERHANG = 24;

/** The longest scale that leaves every figure, and enough of its detail, room beside its bar. */
export function rankScale(
  bars: readonly RankBar[],
  room: number,
  pitch: number,
  { words, measure }: Pick<RowSpace, "words" | "measure">,
): number {
  const styles = stylesAt(pitch);
  const most = Math.min(DETAIL.most, DETAIL.share * room);
  const ends = bars.map((bar) => {
    const lines = figureLines(bar.cell, words);
    const text = rowDetail(lines, words);
    const figure = figureWidth(lines, styles, measure);
    const detail = BEFORE_DETAIL + measure(text, styles.detail.font);
    const left = room - OVERHANG - BEFORE_FIGURE - figure;
    return {
      withFigure: left / reach(bar),
      withDetail: (left - Math.min(most, detail)) / reach(bar),
    };
  });
  const wanted = Math.min(
    SHARE.most * room,
    ...ends.map(({ withDetail }) => withDetail),
  );
  return Math.max(
    0,
    Math.min(
      Math.max(SHARE.least * room, wanted),
      ...ends.map(({ withFigure }) => withFigure),
    ),
  );
}
