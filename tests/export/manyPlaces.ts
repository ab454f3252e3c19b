import {
  soundDataset,
  tinyPackage,
  tinyPackageWith,
} from "#mocks/fixtures/tinyPackage.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { YardstickId } from "#domain/yardstick.ts";
import { buildSearchIndex } from "#facets/search.ts";
import { INITIAL_VIEW, type ViewState } from "#view-state/fields.ts";
import { resolve } from "#view-state/resolve.ts";
import type { ExportContext } from "#export/exportContext.ts";
import { compareModel } from "#views/compare/model.ts";
import { rankModel } from "#views/rank/model.ts";
import { english, type Words } from "#words/catalogue.ts";

const BOUNDS = ["at-most", "exact", "at-least", "about", "range"] as const;
const NAMES = [
  "Ta",
  "Shijiazhuang",
  "Xi’an",
  "Economic and Technological Development City of the Far North West",
  "Chengdu",
] as const;

const idOf = (number: number) => `city-${String(number)}` as PlaceId;
const numbers = (count: number) =>
  Array.from({ length: count }, (_, index) => index + 1);

const placeRow = (number: number) =>
  `${idOf(number)},${NAMES[number % NAMES.length] ?? ""} ${String(number)},,city,hubei,,,`;

const programmeRow = (number: number) =>
  `${idOf(number)}-plan,${idOf(number)},"A plan with a rather long name, number ${String(number)} of them",,2018,,general,enterprise,active,`;

/** A figure that sorts by its number, with a bound of every kind in turn. */
function incentiveRow(
  number: number,
  [basis, recipient, unit]: readonly [string, string, string],
  amount: number,
): string {
  const bound = BOUNDS[number % BOUNDS.length] ?? "exact";
  const most = bound === "range" ? String(amount * 2) : "";
  const id = `${idOf(number)}-${basis}`;
  const period = basis === "annual-budget" ? "year" : "once";
  return `${id},${idOf(number)}-plan,${basis},grant,${recipient},${String(amount)},${most},${bound},${unit},${period},,2018,in-force,as printed,tiny-news,here,,`;
}

/** A second figure of the first city for a team, which another source contests. */
const CONTESTED = [
  "city-1-rival,city-1-plan,cap,grant,team,3000000,,at-most,CNY,once,,2018,in-force,as printed,tiny-news,there,,city-1-doubt",
  "city-1-doubt,city-1-plan,cap,grant,team,5000000,,at-most,CNY,once,,2018,in-force,as printed,tiny-bulletin,there,Doubtful: the translation.,city-1-rival",
];

/** The tiny package with so many more cities, each with a figure on each of five yardsticks. */
export function datasetOf(cities: number): Dataset {
  const all = numbers(cities);
  const rows = all.flatMap((number) => [
    incentiveRow(number, ["cap", "team", "CNY"], number * 1_234_567),
    incentiveRow(number, ["fund", "place", "CNY"], number * 1_234_567_890),
    incentiveRow(number, ["annual-budget", "place", "CNY"], number * 9e8),
    incentiveRow(number, ["grant", "doctor", "CNY"], number * 10_000),
    incentiveRow(number, ["target", "place", "person"], number * 300_000),
  ]);
  const add = (lines: readonly string[]) => (text: string) =>
    `${text}${lines.join("\n")}\n`;
  const withPlaces = tinyPackageWith(
    "places",
    add(all.map(placeRow)),
    tinyPackage(),
  );
  const withProgrammes = tinyPackageWith(
    "programmes",
    add(all.map(programmeRow)),
    withPlaces,
  );
  return soundDataset(
    tinyPackageWith("incentives", add([...rows, ...CONTESTED]), withProgrammes),
  );
}

export const YARDSTICKS = [
  "cap.team",
  "fund",
  "annual-budget",
  "grant.doctor",
  "target.person",
] as readonly string[] as readonly YardstickId[];

/** The first so many of the added cities. */
export const cities = (count: number): readonly PlaceId[] =>
  numbers(count).map(idOf);

/** What an export of a view would be made from. */
export function contextOf(
  dataset: Dataset,
  changes: Partial<ViewState>,
  words: Words = english,
): ExportContext {
  const view: ViewState = { ...INITIAL_VIEW, ...changes };
  const { resolved } = resolve(view, dataset, buildSearchIndex(dataset), words);
  const model =
    view.view === "rank"
      ? rankModel(dataset, resolved, words)
      : compareModel(dataset, resolved, words);
  if (!model) throw new Error("there is nothing to show");
  return {
    model,
    title: model.title,
    note: "",
    dataset,
    resolved,
    words,
    theme: "light",
    link: "https://fourth-pole.example/?view=compare&places=city-1~city-2&data=2026.1.0",
    colourOf: () => "#0072a8",
    filters: [],
  };
}
