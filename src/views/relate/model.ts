import { lateWords } from "#words/lateWords.ts";
import { isMoneyShown } from "#arithmetic/denominator.ts";
import { GDP_HEAD } from "#arithmetic/indicator.ts";
import { medianNumber } from "#arithmetic/median.ts";
import { rankCorrelation } from "#arithmetic/rankCorrelation.ts";
import { axisScale, isPositive, isWidelySpread } from "#charts/axisScale.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Place } from "#domain/rows.ts";
import { placesShown } from "#view-state/placesShown.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import { commonLevel } from "#views/commonLevel.ts";
import type { ViewModel } from "#views/viewModel.ts";
import type { Words } from "#words/catalogue.ts";
import { withCapital } from "#words/capital.ts";
import { nameText } from "#words/nameText.ts";
import { abbreviated } from "#words/number.ts";
import { richerTitle } from "#words/relateTitle.ts";
import { settingsSentence } from "#words/settingsText.ts";
import { type Axes, type AxisChoice, axesOf, unscaled } from "./axes.ts";
import type { AxisData, AxisValue } from "./axisData.ts";
import { indicatorAxis } from "./indicatorAxis.ts";
import { absentPlaces } from "./absentPlaces.ts";
import type { RelateAxis, RelateDot, Related } from "./related.ts";
import { relateDescription } from "./relateDescription.ts";
import { relateNotes } from "./relateNotes.ts";
import { relateTable } from "./relateTable.ts";
import { type AxisContext, yardstickAxis } from "./yardstickAxis.ts";

/** All that the view and its exports show. Nothing is computed after it. */
export interface RelateModel extends ViewModel, Related {
  readonly kind: "relate";
}

/** A cross at the middle of one or two dots would say nothing. */
const FEWEST_FOR_MEDIAN = 3;

function axisData(choice: AxisChoice, context: AxisContext): AxisData {
  return choice.yardstick
    ? yardstickAxis(choice.yardstick, context)
    : indicatorAxis(choice.id, context);
}

function spokenValue({ name }: AxisData, value: AxisValue, words: Words) {
  const year = value.year === undefined ? "" : String(value.year);
  const spoken = lateWords(words).relate.named(name, value.text.spoken, year);
  // Of an indicator the source stands in the table; of a figure the programme is its name.
  return value.cell ? words.joins.clauses([spoken, value.behind]) : spoken;
}

function dotsOf(
  x: AxisData,
  y: AxisData,
  { places, resolved, words }: AxisContext,
): readonly RelateDot[] {
  return places
    .flatMap((place, index): readonly RelateDot[] => {
      const [onX, onY] = [x.places[index]?.value, y.places[index]?.value];
      if (!onX || !onY) return [];
      const opened = onY.cell ? onY : onX.cell ? onX : onY;
      const name = nameText(place, words);
      return [
        {
          id: place.id,
          place,
          name,
          isChosen: resolved.view.places.includes(place.id),
          x: onX,
          y: onY,
          spoken: words.views.spoken([
            name,
            spokenValue(x, onX, words),
            spokenValue(y, onY, words),
          ]),
          figure: opened.cell?.id,
          open: opened.open,
        },
      ];
    })
    .toSorted((a, b) => a.x.high - b.x.high);
}

/** Every number that an axis must hold. */
const numbersOf = ({ low, high, contest }: AxisValue): readonly number[] => [
  low,
  high,
  ...(contest ? [contest.from, contest.to] : []),
];

function axisOf(
  data: AxisData,
  values: readonly AxisValue[],
  asked: "auto" | "1" | "0",
  words: Words,
): RelateAxis {
  const numbers = values.flatMap(numbersOf);
  const mayLog = isPositive(numbers);
  const isLog = asked === "auto" ? isWidelySpread(numbers) : asked === "1";
  const scale = axisScale(numbers, isLog && mayLog);
  const middle =
    values.length < FEWEST_FOR_MEDIAN
      ? undefined
      : medianNumber(values.map(({ high }) => high));
  const { name, unit, year } = data;
  return {
    ...data,
    scale,
    mayLog,
    title: lateWords(words).relate.axis(
      withCapital(name),
      year === undefined ? "" : String(year),
      unit,
      scale.isLog,
    ),
    median:
      middle === undefined
        ? undefined
        : {
            value: middle,
            text: lateWords(words).relate.median(
              data.number(middle).text,
              values.length,
            ),
          },
  };
}

function titleOf(
  { x, y }: Axes,
  { x: onX, y: onY }: { readonly x: AxisData; readonly y: AxisData },
  places: readonly Place[],
  words: Words,
): string {
  if (x.id === GDP_HEAD && y.yardstick) {
    return richerTitle(y.yardstick, commonLevel(places), words);
  }
  const name = withCapital(onY.name);
  return lateWords(words).relate.against(name, onX.name);
}

/** The settings as far as there are figures, and the years of indicators. */
function sentenceOf(
  axes: Axes,
  data: readonly AxisData[],
  { resolved, words }: AxisContext,
): string {
  const settings = unscaled(resolved.settings);
  const yardsticks = [axes.x, axes.y].flatMap(
    ({ yardstick }) => yardstick ?? [],
  );
  const ofFigures =
    yardsticks.length === 0
      ? ""
      : settingsSentence(
          settings,
          isMoneyShown(yardsticks, settings.per),
          words,
        );
  const years = data.map(({ name, year }) =>
    year === undefined
      ? ""
      : lateWords(words).relate.ofYear(withCapital(name), year),
  );
  return words.joins.sentences([ofFigures, ...years]);
}

/** Makes the view of a resolved view; undefined where the dataset has nothing to relate. */
export function relateModel(
  dataset: Dataset,
  resolved: ResolvedView,
  words: Words,
): RelateModel | undefined {
  const axes = axesOf(dataset, resolved);
  if (!axes) return undefined;
  const places = placesShown(dataset, resolved);
  const context = { dataset, resolved, places, words };
  const data = { x: axisData(axes.x, context), y: axisData(axes.y, context) };
  const dots = dotsOf(data.x, data.y, context);
  const { xlog, ylog } = resolved.view;
  const x = axisOf(
    data.x,
    dots.map((dot) => dot.x),
    xlog,
    words,
  );
  const y = axisOf(
    data.y,
    dots.map((dot) => dot.y),
    ylog,
    words,
  );
  const missing = absentPlaces(data.x, data.y, places, words);
  const notes = relateNotes({ x, y, dots, missing }, context);
  const title = titleOf(axes, data, places, words);
  const pairs = dots.map((dot) => ({ x: dot.x.high, y: dot.y.high }));
  const isCoupled = notes.coupling.length > 0;
  // What both axes hold relates them, whatever the places do.
  const correlation = isCoupled ? undefined : rankCorrelation(pairs);
  const cells = [data.x, data.y].flatMap(({ places: ofEach }) =>
    ofEach.flatMap(({ value, absence }) => (value ?? absence)?.cell ?? []),
  );
  const related =
    correlation === undefined
      ? ""
      : lateWords(words).relate.correlation(
          abbreviated(Number(correlation.toFixed(2)), words).digits,
          pairs.length,
        );
  const count = lateWords(words).relate.count(
    dots.length,
    places.length,
    commonLevel(places),
  );
  return {
    kind: "relate",
    title,
    sentence: sentenceOf(axes, [data.x, data.y], context),
    count: words.joins.sentences([count, related]),
    x,
    y,
    dots,
    missing,
    description: relateDescription(
      { title, x, y, dots, missing, related },
      words,
    ),
    isEmpty:
      dots.length === 0 &&
      cells.length > 0 &&
      cells.every(({ cell }) => cell.behind.length === 0),
    notes: notes.notes,
    cells,
    table: () => relateTable({ x, y, dots, missing }, words),
    subjectIds: [y.id, x.id],
  };
}
