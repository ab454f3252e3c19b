import type { Box } from "#charts/boundedBarShape.ts";
import type { Measure } from "#charts/measure.ts";
import type { CellLook } from "#views/coverage/cellSamples.ts";
import { accentOf } from "#views/coverage/tint.ts";
import { line, STYLES } from "#charts/paragraph.ts";
import type { Style } from "#charts/placedText.ts";
import type { Item } from "./scene.ts";

const RING = 10;
const DOT = 4;
const CORNER = 7;

const NUMBER: Style = {
  font: { ...STYLES.note.font, isTabular: true },
  ink: "ink",
  lineHeight: 16,
};

function round(side: number, { x, y, width, height }: Box): Box {
  return {
    x: x + (width - side) / 2,
    y: y + (height - side) / 2,
    width: side,
    height: side,
  };
}

/** What is known of a place on a yardstick: a number on its tint, a ring for what is hidden, a faint dot for nothing. */
export function coverageCellItems(
  { kept, state, isContested }: CellLook,
  box: Box,
  measure: Measure,
): readonly Item[] {
  if (state === "empty") {
    return [
      {
        kind: "patch",
        fill: { ink: "rule" },
        radius: DOT / 2,
        box: round(DOT, box),
      },
    ];
  }
  if (state === "hidden") {
    return [
      {
        kind: "patch",
        fill: { ink: "card" },
        rim: { ink: "faint" },
        radius: RING / 2,
        box: round(RING, box),
      },
    ];
  }
  const accent = accentOf(kept);
  const ink = accent === 100 ? "on-accent" : "ink";
  const text = String(kept);
  const width = measure(text, NUMBER.font);
  const number = line(
    text,
    { ...NUMBER, ink },
    {
      x: box.x + (box.width - width) / 2,
      y: box.y + (box.height - NUMBER.lineHeight) / 2,
    },
    measure,
  );
  const corner: Item = {
    kind: "path",
    d: `M0 0h${CORNER}v${CORNER}z`,
    fill: { ink },
    box: {
      x: box.x + box.width - CORNER,
      y: box.y,
      width: CORNER,
      height: CORNER,
    },
  };
  return [
    {
      kind: "patch",
      fill: { ink: "accent" },
      strength: accent / 100,
      radius: 2,
      box,
    },
    number,
    ...(isContested ? [corner] : []),
  ];
}
