import { shadeOf } from "#views/sources/shadeOf.ts";
import type { SourcesModel } from "#views/sources/model.ts";
import type { Strip } from "#views/sources/strips.ts";
import type { Drawing } from "./drawing.ts";
import { flow } from "./flow.ts";
import { contentOf } from "./frame.ts";
import { line, STYLES } from "#charts/paragraph.ts";
import { beside, type Block, type Item, NOTHING, stacked } from "./scene.ts";

type Sourced = Drawing<SourcesModel>;

const BAR = 12;
const BETWEEN = 2;
const SWATCH = 10;
const NARROW = 600;
const GAP = 32;

/** A shade of the accent over the ground of bars. */
const shaded = (
  index: number,
  x: number,
  y: number,
  width: number,
  height: number,
): readonly Item[] => {
  const box = { x, y, width, height };
  return [
    { kind: "patch", fill: { ink: "track" }, radius: 1, box },
    {
      kind: "patch",
      fill: { ink: "accent" },
      strength: shadeOf(index) / 100,
      radius: 1,
      box,
    },
  ];
};

function bar({ parts }: Strip, width: number): Block {
  const all = parts.reduce((sum, { figures }) => sum + figures, 0);
  const room = width - BETWEEN * (parts.length - 1);
  let x = 0;
  const items = parts.flatMap(({ figures }, index) => {
    const length = (figures / all) * room;
    const part = shaded(index, x, 0, length, BAR);
    x += length + BETWEEN;
    return part;
  });
  return { items, height: BAR };
}

function strip(one: Strip, room: number, { measure }: Sourced): Block {
  const { lineHeight } = STYLES.note;
  const entries = one.parts.map(({ label, text }, index): readonly Item[] => {
    const y = (lineHeight - SWATCH) / 2;
    const name = line(
      label,
      { ...STYLES.note, ink: "ink" },
      { x: SWATCH + 6, y: 0 },
      measure,
    );
    const x = name.box.x + name.box.width + 5;
    return [
      ...shaded(index, 0, y, SWATCH, SWATCH),
      name,
      line(text, STYLES.note, { x, y: 0 }, measure),
    ];
  });
  return stacked(
    [
      {
        items: [line(one.label, STYLES.smallBoldName, { x: 0, y: 0 }, measure)],
        height: STYLES.smallBoldName.lineHeight,
      },
      bar(one, room),
      flow(entries, { room, gap: 18, lineHeight, between: 2 }),
    ],
    5,
  );
}

/** The figures by quality and by kind of their source; nothing where there are none. */
export function sourceStrips(drawing: Sourced): Block {
  const { context, frame } = drawing;
  const { strips } = context.model;
  if (!strips) return NOTHING;
  const content = contentOf(frame);
  if (content < NARROW) {
    return stacked(
      strips.strips.map((each) => strip(each, content, drawing)),
      14,
    );
  }
  const width = (content - GAP) / 2;
  return beside(
    strips.strips.map((each, index) => ({
      block: strip(each, width, drawing),
      x: index * (width + GAP),
    })),
  );
}
