import { type Basis, BASIS_RULES } from "#domain/basis.ts";
import { weakestBound } from "#domain/bound.ts";
import type { Subject } from "#domain/dataset.ts";
import {
  type Caveat,
  type Figure,
  missing,
  sortValue,
  type Value,
} from "#domain/figure.ts";
import type { Pick } from "#domain/settings.ts";

/** An incentive with the figure that the steps 1 to 5 made of it. */
export interface Candidate {
  readonly subject: Subject;
  readonly figure: Figure;
}

export interface Chosen {
  readonly figure: Figure;
  /** The candidate whose figure it is; of a sum, the largest addend. Undefined without candidates. */
  readonly lead: Candidate | undefined;
}

interface ValueCandidate extends Candidate {
  readonly figure: Value;
}

function isValue(candidate: Candidate): candidate is ValueCandidate {
  return candidate.figure.kind === "value";
}

const statedHigh = ({ subject }: Candidate) =>
  subject.incentive.amountMax ?? subject.incentive.amount;

/** Highest first, by the upper end; those without a number last, by their amount as stated. */
function byHeight(a: Candidate, b: Candidate): number {
  if (isValue(a) && isValue(b)) {
    return sortValue(b.figure) - sortValue(a.figure);
  }
  if (isValue(a) !== isValue(b)) return isValue(a) ? -1 : 1;
  return statedHigh(b) - statedHigh(a);
}

/** Latest first by price year, those without one last; the highest of one year first. */
function byRecency(a: Candidate, b: Candidate): number {
  const yearA = a.subject.incentive.priceYear ?? 0;
  const yearB = b.subject.incentive.priceYear ?? 0;
  if (isValue(a) !== isValue(b)) return isValue(a) ? -1 : 1;
  return yearB - yearA || byHeight(a, b);
}

/** As stated, and so before any step could find something lacking. */
const STATED_ABOVE = {
  highest: (a: Candidate, b: Candidate) => statedHigh(a) > statedHigh(b),
  latest: (a: Candidate, b: Candidate) =>
    (a.subject.incentive.priceYear ?? 0) > (b.subject.incentive.priceYear ?? 0),
} as const;

function firstOf(
  order: (a: Candidate, b: Candidate) => number,
  isStatedAbove: (a: Candidate, b: Candidate) => boolean,
) {
  return (candidates: readonly Candidate[]): Chosen => {
    const lead = candidates.toSorted(order)[0];
    if (!lead) return { figure: missing("no-figure"), lead };
    if (!isValue(lead)) return { figure: lead.figure, lead };
    // A lesser figure must not pass for the highest because the highest could not be counted.
    const skipped = candidates.filter(
      (other) => !isValue(other) && isStatedAbove(other, lead),
    );
    if (skipped.length === 0) return { figure: lead.figure, lead };
    const left = skipped.map(({ subject }) => subject.incentive.id);
    const caveat: Caveat = { kind: "skipped", left };
    const caveats = [...lead.figure.caveats, caveat];
    return { figure: { ...lead.figure, caveats }, lead };
  };
}

/** Of figures that contest each other only the highest is added: they are the same money. */
function withoutContested(candidates: readonly Candidate[]): {
  kept: readonly Candidate[];
  left: readonly Candidate[];
} {
  const kept: Candidate[] = [];
  const left: Candidate[] = [];
  for (const candidate of candidates.toSorted(byHeight)) {
    const rivals = candidate.subject.incentive.contested;
    const isTaken = kept.some(({ subject }) =>
      rivals.includes(subject.incentive.id),
    );
    if (isTaken) left.push(candidate);
    else kept.push(candidate);
  }
  return { kept, left };
}

/** Whether a basis lets a place's figures be chosen from so: what may not be added has no sum. */
export function isPickable(basis: Basis, pick: Pick): boolean {
  return pick !== "sum" || BASIS_RULES[basis].summable;
}

function summed(candidates: readonly Candidate[]): Chosen {
  const { kept, left } = withoutContested(candidates);
  const lead = kept[0];
  if (!lead) return { figure: missing("no-figure"), lead: undefined };
  if (!isPickable(lead.subject.incentive.basis, "sum")) {
    // Where an earlier step found a reason for each of them, that one is given.
    const figure = isValue(lead)
      ? missing("not-summable", lead.figure.steps)
      : lead.figure;
    return { figure, lead };
  }
  // A sum with a part missing would pass for the whole.
  const lacking = kept.find((candidate) => !isValue(candidate));
  if (lacking) return { figure: lacking.figure, lead: lacking };
  const values = kept.filter(isValue).map(({ figure }) => figure);
  const [first] = values;
  if (!first || (values.length === 1 && left.length === 0)) {
    return { figure: lead.figure, lead };
  }
  return { figure: sumOf(first, values, kept, left), lead };
}

function sumOf(
  first: Value,
  values: readonly Value[],
  kept: readonly Candidate[],
  left: readonly Candidate[],
): Value {
  const low = values.reduce((sum, value) => sum + value.low, 0);
  const high = values.reduce((sum, value) => sum + value.high, 0);
  const ids = (list: readonly Candidate[]) =>
    list.map(({ subject }) => subject.incentive.id);
  const caveats: Caveat[] = values.flatMap((value) => value.caveats);
  if (values.length > 1) caveats.push({ kind: "double-counting" });
  if (left.length > 0) {
    caveats.push({ kind: "contested-once", left: ids(left) });
  }
  // Yearly and once-only money may meet in one sum: it then has no single time.
  const isOneTime = values.every(({ unit }) => unit.time === first.unit.time);
  const unit = isOneTime ? first.unit : { ...first.unit, time: undefined };
  const step = { op: "sum", addends: ids(kept), low, high, unit } as const;
  return {
    kind: "value",
    low,
    high,
    unit,
    bound: weakestBound(values.map(({ bound }) => bound)),
    steps: [step],
    caveats: uniqueCaveats(caveats),
  };
}

function uniqueCaveats(caveats: readonly Caveat[]): readonly Caveat[] {
  const seen = new Map(
    caveats.map((caveat) => [JSON.stringify(caveat), caveat]),
  );
  return [...seen.values()];
}

const OPTIONS = {
  highest: firstOf(byHeight, STATED_ABOVE.highest),
  latest: firstOf(byRecency, STATED_ABOVE.latest),
  sum: summed,
} as const satisfies Record<Pick, (candidates: readonly Candidate[]) => Chosen>;

/**
 * Step 6: one figure out of those that a place has for a yardstick. Without
 * candidates it is missing, `no-figure`; a sum of what may not be added is
 * missing, `not-summable`; a sum with a missing part is missing for its reason.
 */
export function choose(candidates: readonly Candidate[], pick: Pick): Chosen {
  return OPTIONS[pick](candidates);
}

/** The candidates in the order in which the choice prefers them. */
export function inOrder(
  candidates: readonly Candidate[],
  pick: Pick,
): readonly Candidate[] {
  return candidates.toSorted(pick === "latest" ? byRecency : byHeight);
}
