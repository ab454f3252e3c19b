import { lateWords } from "#words/lateWords.ts";
import type { CoveragePlace, Share } from "#views/coverage/coverageParts.ts";
import type { CoverageModel } from "#views/coverage/model.ts";
import { partOf, percentOf } from "#views/coverage/percentOf.ts";
import {
  CELL,
  type CoverageColumns,
  KNOWN,
  numeral,
} from "./coverageColumns.ts";
import type { Drawing } from "./drawing.ts";
import { contentOf } from "./frame.ts";
import { cutLine, line, STYLES } from "#charts/paragraph.ts";
import type { Style } from "#charts/placedText.ts";
import type { Block, Item } from "./scene.ts";

const HEAD = { level: 20, upright: 84, shares: 24 } as const;
const BAR = 4;

/** How much of something is known, as a small bar. */
function shareBar(share: Share, x: number, width: number, y: number) {
  const bar = (length: number, ink: "track" | "accent"): Item => ({
    kind: "patch",
    fill: { ink },
    radius: BAR / 2,
    box: { x, y, width: length, height: BAR },
  });
  const length = partOf(share) * width;
  return [bar(width, "track"), ...(length > 0 ? [bar(length, "accent")] : [])];
}

/** A short text in the middle of a column. */
function centred(
  text: string,
  style: Style,
  { x, y, width }: { x: number; y: number; width: number },
  { measure }: Drawing<CoverageModel>,
): Item {
  const own = measure(text, style.font);
  return line(text, style, { x: x + (width - own) / 2, y }, measure);
}

function nameItem(
  { name }: CoveragePlace,
  x: number,
  { step, isUpright }: CoverageColumns,
  drawing: Drawing<CoverageModel>,
): Item {
  const style = STYLES.smallName;
  const width = step - CELL.gap;
  const { measure } = drawing;
  if (!isUpright) {
    return centred(name, style, { x, y: 2, width }, drawing);
  }
  const cut = cutLine(name, style, { x: 0, y: 0, room: HEAD.upright }, measure);
  const { lineHeight } = style;
  const length = cut.box.width;
  return {
    ...cut,
    isUpright: true,
    box: {
      x: x + (width - lineHeight) / 2,
      y: HEAD.upright - length,
      width: lineHeight,
      height: length,
    },
  };
}

/** The places with the share that is known of each. */
export function coverageHead(
  columns: CoverageColumns,
  drawing: Drawing<CoverageModel>,
): Block {
  const { context, measure, frame } = drawing;
  const { model, words } = context;
  const { first, step, places, names, isUpright } = columns;
  const top = (isUpright ? HEAD.upright : HEAD.level) + 4;
  const style = numeral(STYLES.faint);
  const width = step - CELL.gap;
  const all = String(percentOf(model.all));
  return {
    items: [
      ...places.flatMap((place, index) => {
        const x = first + index * step;
        return [
          nameItem(place, x, columns, drawing),
          centred(
            String(percentOf(place)),
            style,
            { x, y: top, width },
            drawing,
          ),
          ...shareBar(place, x + 1, width - 2, top + 17),
        ];
      }),
      line(
        lateWords(words).coverage.share,
        STYLES.faint,
        { x: 0, y: top },
        measure,
      ),
      line(all, style, { x: names, y: top }, measure),
      ...shareBar(model.all, names, KNOWN - 10, top + 17),
      {
        kind: "patch",
        fill: { ink: "rule" },
        radius: 0,
        box: {
          x: 0,
          y: top + HEAD.shares,
          width: contentOf(frame),
          height: 1,
        },
      },
    ],
    height: top + HEAD.shares + 3,
  };
}
