import { isIndicator } from "#arithmetic/indicator.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import { provinceOf } from "#domain/placeTree.ts";
import type { YardstickId } from "#domain/yardstick.ts";
import { isInitial } from "./codec.ts";
import type { ViewState } from "./fields.ts";
import { existingFigure, existingRow } from "./opened.ts";

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

/** What a view names that the dataset does not have, each named. */
export function unknownsOf(
  view: ViewState,
  dataset: Dataset,
): readonly Unknown[] {
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

/** A province, source, axis or page of a place that the dataset does not have changes nothing. */
export function withoutUnknown(view: ViewState, dataset: Dataset): ViewState {
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
