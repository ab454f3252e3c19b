import type { Dataset, Subject } from "#domain/dataset.ts";
import { type Caveat, type Figure, missing } from "#domain/figure.ts";
import type { PlaceId } from "#domain/ids.ts";
import { inCurrency } from "./currency.ts";
import { divided, isDivisible, isNominalDenominator } from "./denominator.ts";
import { atPrices } from "./prices.ts";
import type { FigureSettings } from "#domain/settings.ts";
import { asStated } from "./stated.ts";
import { andThen, type Step, type StepContext } from "./step.ts";
import { inTime } from "./time.ts";

const STEPS: readonly Step[] = [inTime, atPrices, inCurrency, divided];
const NOMINAL_STEPS: readonly Step[] = [inTime, divided];

/**
 * Turns one incentive into a comparable figure: the guard, then the steps 1 to 5
 * in their order. The first reason for missing that is met is the one given.
 *
 * @param place for whom the figure is counted; a zone's city when it is rolled
 *   up. The denominators are this place's.
 */
export function normalise(
  subject: Subject,
  settings: FigureSettings,
  dataset: Dataset,
  place: PlaceId = subject.place.id,
): Figure {
  const stated = asStated(subject.incentive);
  if (!isDivisible(subject.yardstick, settings.per)) {
    return missing("not-comparable", stated.steps);
  }
  const isPart = place !== subject.place.id;
  const partCaveat: Caveat[] = isPart
    ? [{ kind: "part-of-place", part: subject.place.id }]
    : [];
  const context: StepContext = { subject, settings, dataset, place };
  const steps = isNominalDenominator(settings.per) ? NOMINAL_STEPS : STEPS;
  return steps.reduce<Figure>(
    (figure, step) => andThen(figure, (value) => step(value, context)),
    { ...stated, caveats: [...stated.caveats, ...partCaveat] },
  );
}
