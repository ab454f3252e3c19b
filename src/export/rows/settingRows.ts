import { facetWord } from "#controls/facetWords.ts";
import type { PlaceId } from "#domain/ids.ts";
import { placeName } from "#evidence/datasetNames.ts";
import { FACET_NAMES, type FacetName, type Selection } from "#facets/facet.ts";
import { FILTER_NAMES, FILTERS } from "#facets/filter.ts";
import { isInitial } from "#view-state/codec.ts";
import { FIELD_NAMES, fieldNamed, type FieldName } from "#view-state/fields.ts";
import { scopeOf } from "#view-state/scope.ts";
import { dateText } from "#words/dateText.ts";
import { fileWords } from "#words/fileWords.ts";
import { yardstickText } from "#words/yardstickText.ts";
import type { ExportContext } from "#export/exportContext.ts";

/** One setting of a view: for people, and as the link has it. */
export interface SettingRow {
  /** The parameter of the link. */
  readonly param: FieldName;
  readonly name: string;
  /** In words. */
  readonly text: string;
  /** As it stands in a link; what was left to the app, as the app chose it. */
  readonly value: string;
}

type SettingContext = Pick<
  ExportContext,
  "model" | "dataset" | "words" | "resolved"
>;

/** What every figure goes through, said of every view that shows figures. */
const STEPS = [
  "per",
  "cur",
  "prices",
  "time",
  "pick",
  "scale",
  "zones",
] as const satisfies readonly FieldName[];

/** Further choices, said where somebody made them. */
const CHOICES = [
  "scope",
  "at",
  "peers",
  "x",
  "y",
  "xlog",
  "ylog",
  "zoom",
  "cols",
  "by",
  "diff",
  "sort",
  "title",
  "note",
] as const satisfies readonly FieldName[];

/** The places and yardsticks of the figures on screen, in their order; without figures, those that were asked for. */
function onScreen({ model, resolved }: SettingContext) {
  const { cells } = model;
  if (cells.length === 0) {
    const isChosen = resolved.view.yard !== "auto";
    return {
      places: scopeOf(resolved.view) === "all" ? [] : resolved.places,
      yardsticks: isChosen ? resolved.yardsticks : [],
    };
  }
  const yardsticks = new Map(
    cells.map(({ cell }) => [cell.yardstick.id, cell.yardstick]),
  );
  return {
    places: [...new Set(cells.map(({ place }) => place.id))],
    yardsticks: [...yardsticks.values()],
  };
}

/** A step's choice as the toolbar names it. */
function stepText(
  step: (typeof STEPS)[number],
  { words, resolved: { settings } }: SettingContext,
): string {
  const options = words.settings;
  if (step === "prices") {
    const { prices } = settings;
    return prices === "nominal"
      ? options.prices.nominal.label
      : options.prices.of(prices).label;
  }
  const ofStep: Readonly<Record<string, { readonly label: string }>> =
    options[step];
  return ofStep[settings[step]]?.label ?? settings[step];
}

const isFacet = (param: FieldName): param is FacetName =>
  (FACET_NAMES as readonly string[]).includes(param);

/** What a filter is set to, in words. */
function filterText(
  param: FieldName,
  { dataset, words, resolved: { view } }: SettingContext,
): string {
  if (isFacet(param)) {
    const chosen: Selection = view[param];
    return chosen === "all"
      ? words.controls.filterPanel.any
      : fileWords(words).dataFiles.listed(
          chosen.map((word) => facetWord(param, word, words, dataset)),
        );
  }
  if (param === "on") return dateText(view.on, words);
  if (param === "source" && view.source !== "all") {
    return dataset.sources.get(view.source)?.title ?? view.source;
  }
  return fieldNamed(param).format(view[param]);
}

function filterRows(context: SettingContext): readonly SettingRow[] {
  const { words, resolved } = context;
  const { view } = resolved;
  const { from, to } = words.controls.filterPanel;
  // The one that starts on is told where it is off, too.
  const told = FILTER_NAMES.filter(
    (name) => name === "quality" || FILTERS[name].isActive(view),
  );
  return told.flatMap((name) =>
    (name === "years"
      ? (["from", "to"] as const).filter((param) => view[param] !== "all")
      : [name]
    ).map((param) => ({
      param,
      name:
        name === "years"
          ? { from, to }[param as "from" | "to"]
          : words.controls.filters[name],
      text: filterText(param, context),
      value: fieldNamed(param).format(view[param]),
    })),
  );
}

/** The settings of what is on screen, in the order of the link. */
export function settingRows(context: SettingContext): readonly SettingRow[] {
  const { model, dataset, words, resolved } = context;
  const { view, settings } = resolved;
  const { settings: names, on, listed } = fileWords(words).dataFiles;
  const { places, yardsticks } = onScreen(context);
  const hasFigures = model.cells.length > 0;
  const isOther = (param: FieldName) => !isInitial(view, param);
  const nameOf = placeName(dataset, words);
  const row = (
    param: keyof typeof names,
    text: string,
    value = fieldNamed(param).format(view[param]),
  ): SettingRow => ({ param, name: names[param], text, value });
  const list = (
    param: "places" | "yard",
    items: readonly { readonly id: string; readonly text: string }[],
  ) => {
    const text = listed(items.map((item) => item.text));
    const value = items.map(({ id }) => id).join("~");
    return items.length > 0 ? [row(param, text, value)] : [];
  };
  const rows = [
    row("view", words.views.names[view.view]),
    ...list(
      "places",
      places.map((id) => ({ id, text: nameOf(id) })),
    ),
    ...list(
      "yard",
      yardsticks.map((yardstick) => ({
        id: yardstick.id,
        text: yardstickText(yardstick, words).name,
      })),
    ),
    ...STEPS.filter((step) => hasFigures || isOther(step)).map((step) =>
      row(step, stepText(step, context)),
    ),
    ...(hasFigures && settings.ref
      ? [row("ref", nameOf(settings.ref), settings.ref)]
      : []),
    ...CHOICES.filter(isOther).map((param) => {
      const value = fieldNamed(param).format(view[param]);
      const isPlace = param === "at";
      const text = isPlace ? nameOf(value as PlaceId) : value;
      return row(param, view[param] === true ? on : text);
    }),
    ...filterRows(context),
  ];
  return rows.toSorted(
    (a, b) => FIELD_NAMES.indexOf(a.param) - FIELD_NAMES.indexOf(b.param),
  );
}
