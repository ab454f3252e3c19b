import { compare, type Keeps, shelvesOf } from "#arithmetic/grid.ts";
import { isIndicator } from "#arithmetic/indicator.ts";
import type { Settings } from "#domain/settings.ts";
import { BASES } from "#domain/basis.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { PlaceId, ProgrammeId, SourceId } from "#domain/ids.ts";
import { provinceOf } from "#domain/placeTree.ts";
import { RECIPIENTS } from "#domain/recipient.ts";
import type { Yardstick, YardstickId } from "#domain/yardstick.ts";
import { FILTERS, keeper } from "#facets/filter.ts";
import { type KeepsRow, rowKeeper } from "#facets/rowFilter.ts";
import type { SearchIndex } from "#facets/search.ts";
import { isInitial } from "./codec.ts";
import { INITIAL_VIEW, type ViewState } from "./fields.ts";
import {
  type OpenFigure,
  type OpenRow,
  readOpenId,
  readOpenRow,
} from "./openId.ts";
import { scopeOf } from "./scope.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText } from "#words/nameText.ts";

/** A view whose every name exists in the dataset and whose every `auto` has become a value. */
export interface ResolvedView {
  /** The view as it was asked for, without what the dataset does not have. */
  readonly view: ViewState;
  /** In the order of display: as chosen, or sorted. */
  readonly places: readonly PlaceId[];
  readonly yardsticks: readonly Yardstick[];
  readonly settings: Settings;
  readonly keeps: Keeps;
  /**
   * The same without the filter of being in force, for a view that draws when
   * each was: for figures, and for what has none.
   */
  readonly keepsEver: { readonly figure: Keeps; readonly row: KeepsRow };
  readonly open: OpenFigure | undefined;
  /** The programme, source or event whose panel is open. */
  readonly openRow: OpenRow | undefined;
}

/** Something in a view that the dataset does not have. */
export interface Unknown {
  readonly param:
    | "places"
    | "yard"
    | "ref"
    | "province"
    | "open"
    | "sort"
    | "at"
    | "x"
    | "y"
    | "source";
  readonly raw: string;
}

/** How many yardsticks are shown when nobody has chosen any. */
const AUTO_YARDSTICKS = 12;

function knownPlaces(view: ViewState, dataset: Dataset): readonly PlaceId[] {
  const known = view.places.filter((place) => dataset.places.has(place));
  if (known.length > 0) return known;
  const initial = INITIAL_VIEW.places.filter((place) =>
    dataset.places.has(place),
  );
  if (initial.length > 0) return initial;
  // A package of somebody's own may hold none of the usual cities.
  const cities = dataset.tables.places.filter(({ level }) => level === "city");
  return (cities.length > 0 ? cities : dataset.tables.places)
    .slice(0, 4)
    .map(({ id }) => id);
}

/** By basis, then recipient, then name: the order of rows in every table and menu. */
export function byKind(a: Yardstick, b: Yardstick): number {
  return (
    BASES.indexOf(a.basis) - BASES.indexOf(b.basis) ||
    RECIPIENTS.indexOf(a.recipient) - RECIPIENTS.indexOf(b.recipient) ||
    a.id.localeCompare(b.id, "en")
  );
}

/** How many of the places have a figure that passes the filters, by yardstick. */
export function fill(
  dataset: Dataset,
  places: readonly PlaceId[],
  settings: Settings,
  keeps: Keeps,
): ReadonlyMap<YardstickId, number> {
  const counts = new Map<YardstickId, number>();
  for (const place of places) {
    for (const [id, { kept }] of shelvesOf(dataset, place, settings, keeps)) {
      if (kept.length > 0) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

/** The yardsticks that most of the places have, in the order of rows. */
function autoYardsticks(
  dataset: Dataset,
  places: readonly PlaceId[],
  settings: Settings,
  keeps: Keeps,
): readonly Yardstick[] {
  const counts = fill(dataset, places, settings, keeps);
  const filled = [...dataset.yardsticks.values()].filter(({ id }) =>
    counts.has(id),
  );
  return filled
    .toSorted(
      (a, b) =>
        (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || byKind(a, b),
    )
    .slice(0, AUTO_YARDSTICKS)
    .toSorted(byKind);
}

function chosenYardsticks(
  yard: readonly YardstickId[],
  dataset: Dataset,
): readonly Yardstick[] {
  return yard
    .map((id) => dataset.yardsticks.get(id))
    .filter((known) => known !== undefined);
}

function sortedPlaces(
  { sort }: ViewState,
  places: readonly PlaceId[],
  dataset: Dataset,
  settings: Settings,
  keeps: Keeps,
  words: Words,
): readonly PlaceId[] {
  if (sort === "none") return places;
  const isReversed = sort.startsWith("-");
  const key = isReversed ? sort.slice(1) : sort;
  if (key === "name") {
    const nameOf = (id: PlaceId) => {
      const place = dataset.places.get(id);
      return place ? nameText(place, words) : id;
    };
    const sorted = places.toSorted((a, b) =>
      nameOf(a).localeCompare(nameOf(b), words.numbers.locale),
    );
    return isReversed ? sorted.toReversed() : sorted;
  }
  const yardstick = dataset.yardsticks.get(key as YardstickId);
  if (!yardstick) return places;
  const [row] = compare(
    dataset,
    places,
    [yardstick],
    { ...settings, scale: "value" },
    keeps,
  );
  const rankOf = new Map(row?.cells.map((cell) => [cell.place, cell.rank]));
  const worst = isReversed ? 0 : Infinity;
  // Those without a figure stand last either way.
  return places.toSorted((a, b) => {
    const [rankA, rankB] = [rankOf.get(a), rankOf.get(b)];
    if (rankA === undefined || rankB === undefined) {
      return Number(rankA === undefined) - Number(rankB === undefined);
    }
    return isReversed
      ? (rankB ?? worst) - (rankA ?? worst)
      : (rankA ?? worst) - (rankB ?? worst);
  });
}

function unknownsOf(view: ViewState, dataset: Dataset): readonly Unknown[] {
  const unknowns: Unknown[] = [];
  const note = (param: Unknown["param"], raw: string) =>
    unknowns.push({ param, raw });
  // A package of somebody's own may lack the usual cities, which nobody asked for.
  if (!isInitial(view, "places")) {
    for (const place of view.places) {
      if (!dataset.places.has(place)) note("places", place);
    }
  }
  if (view.yard !== "auto") {
    for (const id of view.yard) {
      if (!dataset.yardsticks.has(id)) note("yard", id);
    }
  }
  if (view.ref !== "auto" && !dataset.places.has(view.ref)) {
    note("ref", view.ref);
  }
  if (view.province !== "all") {
    for (const id of view.province) {
      if (!isProvince(id, dataset)) note("province", id);
    }
  }
  const sort = view.sort.replace(/^-/, "");
  if (
    sort !== "none" &&
    sort !== "name" &&
    !dataset.yardsticks.has(sort as YardstickId)
  ) {
    note("sort", view.sort);
  }
  if (view.at !== "auto" && !dataset.places.has(view.at)) note("at", view.at);
  for (const axis of ["x", "y"] as const) {
    if (!isAxis(view[axis], dataset)) note(axis, view[axis]);
  }
  if (view.source !== "all" && !dataset.sources.has(view.source)) {
    note("source", view.source);
  }
  const isOpen = existingFigure(view, dataset) ?? existingRow(view, dataset);
  if (view.open !== "none" && !isOpen) {
    note("open", view.open);
  }
  return unknowns;
}

function existingFigure(
  view: ViewState,
  dataset: Dataset,
): OpenFigure | undefined {
  const open = readOpenId(view.open);
  if (!open) return undefined;
  const exists =
    dataset.places.has(open.place) &&
    dataset.yardsticks.has(open.yardstick) &&
    (open.incentive === undefined || dataset.subjects.has(open.incentive));
  return exists ? open : undefined;
}

function existingRow(view: ViewState, dataset: Dataset): OpenRow | undefined {
  const open = readOpenRow(view.open);
  if (!open) return undefined;
  const exists = {
    programme: () => dataset.programmes.has(open.id as ProgrammeId),
    source: () => dataset.sources.has(open.id as SourceId),
    event: () => dataset.tables.events.some(({ id }) => id === open.id),
  }[open.kind]();
  return exists ? open : undefined;
}

/** Whether an axis can show it: a yardstick of the dataset, or an indicator that the package describes or that can be derived. */
function isAxis(axis: ViewState["x"], dataset: Dataset): boolean {
  return (
    axis === "auto" ||
    dataset.yardsticks.has(axis as YardstickId) ||
    isIndicator(dataset, axis)
  );
}

/** Whether a name is that of a province, or of a municipality, which stands for its own. */
function isProvince(id: string, dataset: Dataset): boolean {
  const place = dataset.places.get(id as PlaceId);
  return place !== undefined && provinceOf(dataset, place) === place;
}

/** A province, source, axis or page of a place that the dataset does not have changes nothing. */
function withoutUnknown(view: ViewState, dataset: Dataset): ViewState {
  const known =
    view.province === "all"
      ? []
      : view.province.filter((id) => isProvince(id, dataset));
  const hasSource = view.source === "all" || dataset.sources.has(view.source);
  const hasPlace = view.at === "auto" || dataset.places.has(view.at);
  return {
    ...view,
    province: known.length > 0 ? known : "all",
    source: hasSource ? view.source : "all",
    at: hasPlace ? view.at : "auto",
    x: isAxis(view.x, dataset) ? view.x : "auto",
    y: isAxis(view.y, dataset) ? view.y : "auto",
  };
}

/** The reference asked for, if it is on screen to be compared with; else the first place. */
function referencePlace(
  view: ViewState,
  dataset: Dataset,
  chosen: readonly PlaceId[],
): PlaceId | undefined {
  const { ref } = view;
  if (ref === "auto" || !dataset.places.has(ref)) return chosen[0];
  // A ranking shows more places than those that are chosen.
  return scopeOf(view) === "all" || chosen.includes(ref) ? ref : chosen[0];
}

/**
 * Turns a view into what can be shown of it: unknown names are dropped and
 * named, `auto` becomes a value. Everything on screen derives from the result.
 *
 * @param words by whose names places are sorted, where they are sorted by name.
 */
export function resolve(
  asked: ViewState,
  dataset: Dataset,
  search: SearchIndex,
  words: Words,
): { readonly resolved: ResolvedView; readonly unknowns: readonly Unknown[] } {
  const view = withoutUnknown(asked, dataset);
  const keeps = keeper(view, { dataset, search });
  const ever = { ...view, ...FILTERS.on.lifted };
  const chosen = knownPlaces(view, dataset);
  const ref = referencePlace(view, dataset, chosen);
  const { time, prices, cur, per, pick, scale, zones } = view;
  const settings: Settings = {
    time,
    prices,
    cur,
    per,
    pick,
    scale,
    ref,
    zones,
  };
  const named =
    view.yard === "auto" ? [] : chosenYardsticks(view.yard, dataset);
  const yardsticks =
    named.length > 0 ? named : autoYardsticks(dataset, chosen, settings, keeps);
  const isAllKnown = view.places.every((place) => dataset.places.has(place));
  const shown: ViewState = {
    ...view,
    places: isAllKnown ? view.places : chosen,
    yard: named.length > 0 ? named.map(({ id }) => id) : "auto",
  };
  const places = sortedPlaces(view, chosen, dataset, settings, keeps, words);
  return {
    resolved: {
      view: shown,
      places,
      yardsticks,
      settings,
      keeps,
      keepsEver: {
        figure: keeper(ever, { dataset, search }),
        row: rowKeeper(view, { dataset, search }),
      },
      open: existingFigure(view, dataset),
      openRow: existingRow(view, dataset),
    },
    unknowns: unknownsOf(asked, dataset),
  };
}
