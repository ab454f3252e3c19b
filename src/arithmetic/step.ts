import type { Dataset, Subject } from "#domain/dataset.ts";
import {
  type Caveat,
  type Figure,
  type Lacking,
  type Missing,
  missing,
  type MissingReason,
  type Operation,
  type Unit,
  type Value,
} from "#domain/figure.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { FigureSettings } from "#domain/settings.ts";

/** What a step may look at besides the value that it changes. */
export interface StepContext {
  readonly subject: Subject;
  readonly settings: FigureSettings;
  readonly dataset: Dataset;
  /** The place for which the figure is counted: a zone's city when it is rolled up. */
  readonly place: PlaceId;
}

/** One of the steps 2 to 5. It returns the value unchanged where it does not apply. */
export type Step = (value: Value, context: StepContext) => Figure;

/** The value multiplied by a positive factor, with the operation recorded. Bounds survive. */
export function times(
  value: Value,
  factor: number,
  operation: Operation,
  unit: Unit = value.unit,
  caveats: readonly Caveat[] = [],
): Value {
  const low = value.low * factor;
  const high = value.high * factor;
  return {
    ...value,
    low,
    high,
    unit,
    steps: [...value.steps, { ...operation, low, high, unit }],
    caveats: [...value.caveats, ...caveats],
  };
}

/** The value as it is, with a note that a setting has no meaning for it. */
export function notApplied(
  value: Value,
  setting: "prices" | "currency",
): Value {
  return times(value, 1, { op: "not-applied", setting });
}

/** A missing figure that keeps the steps which could be done. */
export function stopped(
  value: Value,
  reason: MissingReason,
  lacking?: Lacking,
): Missing {
  return missing(reason, value.steps, lacking);
}

/** Runs a step on a figure; a missing one passes through untouched. */
export function andThen(
  figure: Figure,
  next: (value: Value) => Figure,
): Figure {
  return figure.kind === "value" ? next(figure) : figure;
}
