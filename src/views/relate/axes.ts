import { compare } from "#arithmetic/grid.ts";
import {
  GDP_HEAD,
  indicatorIds,
  indicatorRow,
  isIndicator,
} from "#arithmetic/indicator.ts";
import { FEWEST_PAIRS } from "#arithmetic/rankCorrelation.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { Settings } from "#domain/settings.ts";
import type { Yardstick, YardstickId } from "#domain/yardstick.ts";
import type { AxisId } from "#view-state/axis.ts";
import { placesShown } from "#view-state/placesShown.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import { unfiltered } from "#views/unfiltered.ts";

/** What an axis shows: a yardstick, or an indicator where there is none. */
export interface AxisChoice {
  readonly id: AxisId;
  readonly yardstick: Yardstick | undefined;
}

export interface Axes {
  readonly x: AxisChoice;
  readonly y: AxisChoice;
}

/** Axes show the figures themselves: the scale over the places does not apply. */
export const unscaled = (settings: Settings): Settings => ({
  ...settings,
  scale: "value",
});

function choiceOf(id: string, dataset: Dataset): AxisChoice | undefined {
  const yardstick = dataset.yardsticks.get(id as YardstickId);
  if (yardstick) return { id: yardstick.id, yardstick };
  return isIndicator(dataset, id)
    ? { id: id as AxisId, yardstick: undefined }
    : undefined;
}

/** The places that have a value on an axis. */
function placesWith(
  { id, yardstick }: AxisChoice,
  places: readonly PlaceId[],
  dataset: Dataset,
  { settings, keeps }: ResolvedView,
): ReadonlySet<PlaceId> {
  if (!yardstick) {
    const { values } = indicatorRow(dataset, places, id);
    return new Set(places.filter((place) => values.get(place)));
  }
  const [row] = compare(
    dataset,
    places,
    [yardstick],
    unscaled(settings),
    keeps,
  );
  const filled = row?.cells.filter(({ figure }) => figure.kind === "value");
  return new Set(filled?.map(({ place }) => place));
}

/** The first of several that has enough pairs with another axis; else that which has most. */
function firstFilled(
  offered: readonly AxisChoice[],
  against: AxisChoice | undefined,
  dataset: Dataset,
  resolved: ResolvedView,
): AxisChoice | undefined {
  const places = placesShown(dataset, resolved).map(({ id }) => id);
  const others = against && placesWith(against, places, dataset, resolved);
  let best: AxisChoice | undefined;
  let most = -1;
  for (const choice of offered) {
    const own = placesWith(choice, places, dataset, resolved);
    const pairs = [...own].filter((place) => others?.has(place) ?? true).length;
    if (pairs >= FEWEST_PAIRS) return choice;
    if (pairs > most) [best, most] = [choice, pairs];
  }
  return best;
}

/**
 * What the axes show. `auto` is GDP per resident across, and upwards the first
 * yardstick on screen with enough figures; both never the same. Where the
 * filters leave no yardstick, one of those that they hide. Undefined where
 * there is nothing to relate.
 */
export function axesOf(
  dataset: Dataset,
  resolved: ResolvedView,
): Axes | undefined {
  const { view } = resolved;
  const fixed = {
    x: view.x === "auto" ? undefined : choiceOf(view.x, dataset),
    y: view.y === "auto" ? undefined : choiceOf(view.y, dataset),
  };
  if (fixed.x && fixed.y) return { x: fixed.x, y: fixed.y };
  const indicators = indicatorIds(dataset).flatMap(
    (id) => choiceOf(id, dataset) ?? [],
  );
  // Where the filters leave none, the axes are those that they would be without filters.
  const asked =
    resolved.yardsticks.length > 0 ? resolved : unfiltered(dataset, resolved);
  const figures = asked.yardsticks.map((yardstick) => ({
    id: yardstick.id,
    yardstick,
  }));
  const other = (choices: readonly AxisChoice[], taken?: AxisChoice) =>
    choices.filter(({ id }) => id !== taken?.id);
  const gdpHead = choiceOf(GDP_HEAD, dataset);
  const x =
    fixed.x ??
    (gdpHead && gdpHead.id !== fixed.y?.id
      ? gdpHead
      : firstFilled(
          other([...indicators, ...figures], fixed.y),
          fixed.y,
          dataset,
          asked,
        ));
  // Indicators are related to one another only where that is asked for, or there is nothing else.
  const offered = dataset.yardsticks.size > 0 ? figures : indicators;
  const y = fixed.y ?? firstFilled(other(offered, x), x, dataset, asked);
  return x && y && { x, y };
}
