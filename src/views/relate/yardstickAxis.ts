import { compare } from "#arithmetic/grid.ts";
import { markKind } from "#charts/barMark.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Figure, MissingReason, Value } from "#domain/figure.ts";
import type { Place } from "#domain/rows.ts";
import { isMoneyYardstick, type Yardstick } from "#domain/yardstick.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import {
  type FigureCell,
  figureCell,
  rowExtent,
  subjectsShown,
} from "#views/figureCell.ts";
import { axisText, axisUnit, tickText } from "#words/axisText.ts";
import type { Words } from "#words/catalogue.ts";
import { figureText } from "#words/figureText.ts";
import { yardstickText } from "#words/yardstickText.ts";
import { unscaled } from "./axes.ts";
import type { AxisAbsence, AxisData, AxisValue } from "./axisData.ts";

/** What an axis is made in. */
export interface AxisContext {
  readonly dataset: Dataset;
  readonly resolved: ResolvedView;
  readonly places: readonly Place[];
  readonly words: Words;
}

/** The indicators by which a figure was divided. */
function divisorsOf({ steps }: Figure): readonly string[] {
  return steps.flatMap((step) => {
    if (step.op === "divide") return [step.operand.indicator];
    return step.op === "divide-by-gdp-head"
      ? [step.gdp.indicator, step.population.indicator]
      : [];
  });
}

function contestOf({
  figure,
  rivals,
}: FigureCell["cell"]): AxisValue["contest"] {
  const ends = [figure, ...rivals.map((rival) => rival.figure)].flatMap(
    (each) => (each.kind === "value" ? [each.high] : []),
  );
  return figure.kind === "value" && ends.length > 1
    ? { from: Math.min(...ends), to: Math.max(...ends) }
    : undefined;
}

/** The programme of a figure and all that hedges it. */
function remarksOf(cell: FigureCell, { views, joins }: Words): string {
  const { programme, behind, contested } = cell;
  const marked = cell.isTranslated
    ? joins.marked(programme, views.translatedMark)
    : programme;
  const doubtful = cell.isDoubtful ? views.doubtful : "";
  return [marked, behind, doubtful, contested]
    .filter((part) => part !== "")
    .join(joins.dot);
}

function valueOf(cell: FigureCell, figure: Value, words: Words): AxisValue {
  const { lead, place, yardstick } = cell.cell;
  return {
    low: figure.low,
    high: figure.high,
    kind: markKind(figure),
    contest: contestOf(cell.cell),
    text: figureText(figure, words, "short"),
    year: lead?.subject.incentive.priceYear,
    behind: remarksOf(cell, words),
    open: { place, yardstick: yardstick.id, incentive: undefined },
    cell,
    indicator: undefined,
    holds: divisorsOf(figure),
    sources: subjectsShown(cell.cell).map(({ source }) => source),
  };
}

function absenceOf(
  cell: FigureCell,
  reason: MissingReason,
  words: Words,
): AxisAbsence {
  const isUnknown = reason === "no-figure";
  return { ...words.reasons.missing[reason], saysNothing: isUnknown, cell };
}

/** A yardstick as an axis: each place's figure after the settings, but for the scale. */
export function yardstickAxis(
  yardstick: Yardstick,
  { dataset, resolved, places, words }: AxisContext,
): AxisData {
  const rows = compare(
    dataset,
    places.map(({ id }) => id),
    [yardstick],
    unscaled(resolved.settings),
    resolved.keeps,
  );
  const cells = rows.flatMap((row) => {
    const extent = rowExtent(row, "value");
    const context = {
      dataset,
      words,
      scale: "value",
      reference: undefined,
    } as const;
    return row.cells.map((cell) => figureCell(cell, extent, context));
  });
  const [unit = ""] = cells.flatMap(({ cell: { figure } }) =>
    figure.kind === "value" ? [figure.unit] : [],
  );
  return {
    id: yardstick.id,
    isIndicator: false,
    isMoney: isMoneyYardstick(yardstick),
    name: yardstickText(yardstick, words).name,
    year: undefined,
    unit: axisUnit(unit, yardstick, words),
    tick: (value) => tickText(value, unit, words),
    number: (value) => axisText(value, "exact", unit, words),
    places: cells.map((cell) => {
      const { figure } = cell.cell;
      return figure.kind === "value"
        ? { value: valueOf(cell, figure, words) }
        : { absence: absenceOf(cell, figure.reason, words) };
    }),
  };
}
