import type { Box } from "#charts/boundedBarShape.ts";
import { SAMPLE_MARKS } from "#charts/sampleMarks.ts";
import type { ExportContext } from "#export/exportContext.ts";
import type { RankModel } from "#views/rank/model.ts";
import { lateWords } from "#words/lateWords.ts";
import { dotSample } from "#views/relate/dotSample.ts";
import { cellSamples } from "#views/coverage/cellSamples.ts";
import { boundedDot } from "./boundedDot.ts";
import { coverageCellItems } from "./coverageCell.ts";
import type { Drawing } from "./drawing.ts";
import { flow } from "./flow.ts";
import { LEGEND_ROW, type LegendEntry } from "./legendEntry.ts";
import type { Palette } from "./palette.ts";
import { line, STYLES } from "#charts/paragraph.ts";
import { type Block, type Item, moved } from "./scene.ts";
import { timelineSamples } from "./timelineSamples.ts";

const SWATCH = { width: 28, height: 9 } as const;
const CELL: Box = { x: 0, y: 0, width: LEGEND_ROW + 3, height: LEGEND_ROW };
/** More are no longer seen apart. */
const MOST_COLOURS = 4;
const GAP = 8;
const BETWEEN = 22;

function barSamples(
  { context }: Drawing,
  palette: Palette,
): readonly LegendEntry[] {
  const { marks } = context.words.views.legend;
  return context.model.notes.marks.map((kind) => ({
    text: marks[kind],
    sample: [
      {
        kind: "bar",
        mark: SAMPLE_MARKS[kind],
        colour: palette.soft,
        hasTrack: false,
        box: { x: 0, y: (LEGEND_ROW - SWATCH.height) / 2, ...SWATCH },
      },
    ],
  }));
}

/** Where some places have a colour and others none: what the colour says. */
function chosenSample(
  { context }: Drawing,
  { bars }: RankModel,
): readonly LegendEntry[] {
  const chosen = bars.filter(({ isChosen }) => isChosen);
  if (chosen.length === 0 || chosen.length === bars.length) return [];
  const colours = chosen.map(({ cell }) => context.colourOf(cell.place.id));
  const shown = [...new Set(colours)].slice(0, MOST_COLOURS);
  const width = (SWATCH.width - (shown.length - 1)) / shown.length;
  return [
    {
      text: lateWords(context.words).exporting.picture.inColour,
      sample: shown.map((colour, index): Item => ({
        kind: "patch",
        fill: { colour },
        radius: 0,
        box: {
          x: index * (width + 1),
          y: (LEGEND_ROW - SWATCH.height) / 2,
          width,
          height: SWATCH.height,
        },
      })),
    },
  ];
}

function samplesOf(
  drawing: Drawing,
  palette: Palette,
  model: ExportContext["model"],
): readonly LegendEntry[] {
  const { words } = drawing.context;
  switch (model.kind) {
    case "timeline":
      return timelineSamples(model.marks, words, drawing.measure);
    case "relate":
      return model.notes.marks.map((kind) => {
        const { shape, at, radius } = dotSample(kind);
        const dot = boundedDot(shape, radius, { ink: "soft" });
        const text = words.views.legend.marks[kind];
        return { text, sample: moved(dot, at, LEGEND_ROW / 2) };
      });
    case "coverage":
      return cellSamples(words).map(({ text, look }) => ({
        text,
        sample: coverageCellItems(look, CELL, drawing.measure),
      }));
    case "rank":
      return [...barSamples(drawing, palette), ...chosenSample(drawing, model)];
    case "compare":
    case "table":
    case "place":
    case "sources":
      return barSamples(drawing, palette);
  }
}

/** How to read the marks: those that occur, in as many lines as they need. */
export function legend(
  drawing: Drawing,
  palette: Palette,
  room: number,
): Block {
  const { context, measure } = drawing;
  const { model, words } = context;
  const { translated } = words.views.legend;
  const entries: readonly LegendEntry[] = [
    ...samplesOf(drawing, palette, model),
    ...(model.notes.isTranslated ? [{ sample: [], text: translated }] : []),
  ];
  const texts = entries.map(({ sample, text }): readonly Item[] => {
    const end = Math.max(0, ...sample.map(({ box }) => box.x + box.width));
    const at = { x: end === 0 ? 0 : end + GAP, y: 0 };
    return [...sample, line(text, STYLES.note, at, measure)];
  });
  return flow(texts, {
    room,
    gap: BETWEEN,
    lineHeight: LEGEND_ROW,
    between: 2,
  });
}
