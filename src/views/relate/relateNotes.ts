import { lateWords } from "#words/lateWords.ts";
import { GDP_HEAD } from "#arithmetic/indicator.ts";
import type { Caveat } from "#domain/figure.ts";
import { indicatorName } from "#evidence/datasetNames.ts";
import { mostNamed, notesOf, type ViewNotes } from "#views/notes.ts";
import { unscaled } from "./axes.ts";
import type { AxisValue } from "./axisData.ts";
import type { RelateAxis, RelateDot, Related } from "./related.ts";
import type { AxisContext } from "./yardstickAxis.ts";

/** The indicators that both axes hold, as they are or as a divisor: then part of any relation is arithmetic. */
export function couplingOf(dots: readonly RelateDot[]): readonly string[] {
  const onX = new Set(dots.flatMap(({ x }) => x.holds));
  const onY = new Set(dots.flatMap(({ y }) => y.holds));
  return [...onX].filter((name) => onY.has(name));
}

function indicatorNotes(
  axis: RelateAxis,
  values: readonly AxisValue[],
  { words }: AxisContext,
): readonly string[] {
  const { year, name } = axis;
  if (!axis.isIndicator || year === undefined) return [];
  const texts = lateWords(words).relate.footnotes;
  const countOf = (kind: Caveat["kind"]) =>
    values.filter(({ indicator }) =>
      indicator?.caveats.some((caveat) => caveat.kind === kind),
    ).length;
  const [others, derived] = [countOf("other-year"), countOf("derived")];
  return [
    ...(axis.id === GDP_HEAD ? [texts.gdpHead] : []),
    ...(others > 0 ? [texts.otherYear(others, name, year)] : []),
    ...(derived > 0 ? [texts.derived(derived, name)] : []),
  ];
}

const cellsOf = (values: readonly { readonly cell: AxisValue["cell"] }[]) =>
  values.flatMap(({ cell }) => cell ?? []);

/** The marks of dots; those of indicators too, which have no cells. */
function marksOf(
  values: readonly AxisValue[],
  ofFigures: ViewNotes["marks"],
): ViewNotes["marks"] {
  const isDashed = values.some(({ kind }) => kind === "dashed");
  return isDashed && !ofFigures.includes("dashed")
    ? [...ofFigures, "dashed"]
    : ofFigures;
}

/** What stands below the chart, and which indicators both axes hold. */
export function relateNotes(
  { x, y, dots, missing }: Related,
  context: AxisContext,
): { readonly notes: ViewNotes; readonly coupling: readonly string[] } {
  const { dataset, resolved, words } = context;
  const { view, settings } = resolved;
  const texts = lateWords(words).relate.footnotes;
  const onX = dots.map((dot) => dot.x);
  const onY = dots.map((dot) => dot.y);
  const shown = [...onX, ...onY];
  const absent = missing.flatMap(({ cells }) => cells);
  const plain = unscaled(settings);
  const figures = notesOf(cellsOf(shown), plain, dataset, words);
  const all = notesOf(
    [...cellsOf(shown), ...cellsOf(absent.flatMap((each) => [each.x, each.y]))],
    plain,
    dataset,
    words,
  );
  const coupling = couplingOf(dots);
  const isOfMoney = [x, y].some(
    ({ isIndicator, isMoney }) => isIndicator && isMoney,
  );
  const isMoneySet = settings.cur !== "cny" || settings.prices !== "nominal";
  const isLogRefused =
    dots.length > 0 &&
    ((view.xlog === "1" && !x.mayLog) || (view.ylog === "1" && !y.mayLog));
  const footnotes = [
    ...indicatorNotes(x, onX, context),
    ...indicatorNotes(y, onY, context),
    ...(isOfMoney && isMoneySet ? [texts.nominal] : []),
    ...(coupling.length > 0
      ? [texts.coupled(coupling.map(indicatorName(dataset, words)))]
      : []),
    ...(settings.scale === "value"
      ? []
      : [texts.scale(words.settings.scale[settings.scale].label)]),
    ...(isLogRefused ? [texts.noLog] : []),
  ];
  return {
    coupling,
    notes: {
      ...figures,
      marks: marksOf(shown, figures.marks),
      footnotes: [...all.footnotes, ...footnotes],
      sources: mostNamed(shown.flatMap(({ sources }) => sources)),
    },
  };
}
