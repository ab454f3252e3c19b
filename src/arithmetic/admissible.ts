import type { Dataset } from "#domain/dataset.ts";
import type { Figure, MissingReason } from "#domain/figure.ts";
import type { PlaceId } from "#domain/ids.ts";
import { isMoneyYardstick, type Yardstick } from "#domain/yardstick.ts";
import { isNominalDenominator } from "./denominator.ts";
import { compare, type Keeps, type Row } from "./grid.ts";
import type { OffReason, Settings } from "#domain/settings.ts";

/** What is on screen, to try an option on. */
export interface Screen {
  readonly dataset: Dataset;
  readonly places: readonly PlaceId[];
  readonly yardsticks: readonly Yardstick[];
  readonly settings: Settings;
  readonly keeps: Keeps;
}

/** The scaled figures of the cells that have any figure behind them. */
function figuresOf(rows: readonly Row[]): readonly Figure[] {
  return rows
    .flatMap((row) => row.cells)
    .filter(({ lead }) => lead !== undefined)
    .map(({ scaled }) => scaled);
}

/** The reason that most of the figures give which are missing under the option, if all are. */
function reasonIfAllMissing(
  figures: readonly Figure[],
): MissingReason | undefined {
  if (figures.some(({ kind }) => kind === "value")) return undefined;
  const counts = new Map<MissingReason, number>();
  for (const figure of figures) {
    if (figure.kind === "missing") {
      counts.set(figure.reason, (counts.get(figure.reason) ?? 0) + 1);
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** Why no place can be compared on a row that has figures, or undefined if one can or none has any. */
export function whyIncomparable(row: Row): MissingReason | undefined {
  return reasonIfAllMissing(figuresOf([row]));
}

/**
 * Why an option makes no sense for what is on screen, or undefined if it does.
 * The option that is set is never off, so that one can always leave it.
 *
 * @param change the settings that the option would set.
 */
export function whyOff(
  screen: Screen,
  change: Partial<Settings>,
): OffReason | undefined {
  const { dataset, places, yardsticks, settings, keeps } = screen;
  const next: Settings = { ...settings, ...change };
  const isSet = (Object.keys(change) as (keyof Settings)[]).every(
    (key) => settings[key] === change[key],
  );
  if (isSet || yardsticks.length === 0) return undefined;
  const isAboutMoney = change.cur !== undefined || change.prices !== undefined;
  if (isAboutMoney && !yardsticks.some(isMoneyYardstick)) return "no-money";
  if (isAboutMoney && isNominalDenominator(settings.per)) {
    return "nominal-denominator";
  }
  const figuresUnder = (tried: Settings) =>
    figuresOf(compare(dataset, places, yardsticks, tried, keeps));
  const figures = figuresUnder(next);
  if (figures.length > 0) return reasonIfAllMissing(figures);
  // Without zones nothing may be left; an empty screen is not the option's doing.
  return figuresUnder(settings).length > 0 ? "no-figure" : undefined;
}
