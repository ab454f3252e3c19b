import { lateWords } from "#words/lateWords.ts";
import { TOLERANCE } from "#arithmetic/denominatorYear.ts";
import {
  GDP_HEAD,
  indicatorRow,
  indicatorUnit,
  type IndicatorValue,
  operandNames,
} from "#arithmetic/indicator.ts";
import { markKind } from "#charts/barMark.ts";
import type { Dataset } from "#domain/dataset.ts";
import { indicatorName } from "#evidence/datasetNames.ts";
import type { AxisId } from "#view-state/axis.ts";
import {
  type AxisUnit,
  axisText,
  axisUnit,
  tickText,
} from "#words/axisText.ts";
import type { Words } from "#words/catalogue.ts";
import { sourceTexts } from "#words/sourceText.ts";
import type { AxisAbsence, AxisData, AxisValue } from "./axisData.ts";
import type { AxisContext } from "./yardstickAxis.ts";

function valueOf(
  id: AxisId,
  found: IndicatorValue,
  unit: AxisUnit,
  { dataset, words }: AxisContext,
): AxisValue {
  const { value, bound, year, rows } = found;
  const sources = [...new Set(rows.map(({ source }) => source))].flatMap(
    (source) => dataset.sources.get(source) ?? [],
  );
  const [first] = sources;
  return {
    low: value,
    high: value,
    kind: markKind({ low: value, high: value, bound }),
    contest: undefined,
    text: axisText(value, bound, unit, words),
    year,
    behind: sourceTexts(sources).join(words.joins.semicolon),
    open: first && { kind: "source", id: first.id },
    cell: undefined,
    indicator: found,
    holds: operandNames(id),
    sources,
  };
}

/** An indicator's name within a sentence; a derived one is named as the denominator that it also is. */
export function axisIndicatorName(
  id: string,
  dataset: Dataset,
  words: Words,
): string {
  return id === GDP_HEAD
    ? words.settings.per[GDP_HEAD].label
    : indicatorName(dataset, words)(id);
}

/** An indicator as an axis: each place's value of one common year. */
export function indicatorAxis(id: AxisId, context: AxisContext): AxisData {
  const { dataset, places, words } = context;
  const ids = places.map((place) => place.id);
  const { year, values } = indicatorRow(dataset, ids, id);
  const described = dataset.info.indicators.get(id)?.unit ?? "";
  const unit = indicatorUnit(dataset, id) ?? described;
  const name = axisIndicatorName(id, dataset, words);
  const absence: AxisAbsence = {
    text:
      year === undefined
        ? lateWords(words).relate.noValue(name)
        : words.reasons.noIndicatorFor(name, year, TOLERANCE),
    hint: lateWords(words).relate.noValueHint,
    saysNothing: true,
    cell: undefined,
  };
  return {
    id,
    isIndicator: true,
    isMoney: typeof unit !== "string" && unit.measure.kind === "money",
    name,
    year,
    unit: axisUnit(unit, undefined, words),
    tick: (value) => tickText(value, unit, words),
    number: (value) => axisText(value, "exact", unit, words),
    places: ids.map((place) => {
      const found = values.get(place);
      return found ? { value: valueOf(id, found, unit, context) } : { absence };
    }),
  };
}
