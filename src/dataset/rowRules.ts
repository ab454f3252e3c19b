import type {
  Incentive,
  Indicator,
  Place,
  PlaceEvent,
  Programme,
} from "#domain/rows.ts";
import { isSurelyBefore } from "./isoDate.ts";

/** What is wrong between the cells of one row. `property` is the row's, not the header's. */
export interface RowFault {
  readonly property: string;
  readonly message: string;
  readonly expected: string;
}

/** A zone is not in GB/T 2260, so a code there is another place's. */
export function checkPlaceCode(place: Place): RowFault | undefined {
  if (place.level !== "zone" || place.code === undefined) return undefined;
  return {
    property: "code",
    message: `a zone has the code ${place.code}`,
    expected: "an empty cell, since GB/T 2260 has no zones",
  };
}

/** A programme cannot end before it was announced. */
export function checkProgrammeDates({
  announced,
  until,
}: Programme): RowFault | undefined {
  if (announced === undefined || until === undefined) return undefined;
  if (!isSurelyBefore(until, announced)) return undefined;
  return {
    property: "until",
    message: `${until} is before ${announced}, when it was announced`,
    expected: "a date not before announced",
  };
}

/** An upper end goes with a range, and only with a range. */
export function checkRange({
  amount,
  amountMax,
  bound,
}: Incentive): RowFault | undefined {
  if (bound === "range" && amountMax === undefined) {
    return {
      property: "amountMax",
      message: "is empty although bound is range",
      expected: "the upper end of the range",
    };
  }
  if (bound !== "range" && amountMax !== undefined) {
    return {
      property: "amountMax",
      message: `is ${amountMax} although bound is ${bound}`,
      expected: "an empty cell, or the bound range",
    };
  }
  if (amountMax !== undefined && amountMax <= amount) {
    return {
      property: "amountMax",
      message: `${amountMax} is not above the amount ${amount}`,
      expected: "an upper end above amount",
    };
  }
  return undefined;
}

const NO_RANGE =
  "another bound, since this table has no column for the upper end";

/** An indicator has one value, hence no range. */
export function checkIndicatorBound({
  bound,
}: Indicator): RowFault | undefined {
  if (bound !== "range") return undefined;
  return { property: "bound", message: "is range", expected: NO_RANGE };
}

/** An amount, its bound and its unit come together or not at all. */
export function checkEventAmount({
  amount,
  bound,
  unit,
}: PlaceEvent): RowFault | undefined {
  if (bound === "range") {
    return { property: "bound", message: "is range", expected: NO_RANGE };
  }
  const cells = { amount, bound, unit };
  const empty = Object.entries(cells).filter(
    ([, value]) => value === undefined,
  );
  if (empty.length === 0 || empty.length === 3) return undefined;
  return {
    property: empty[0]?.[0] ?? "amount",
    message: "is empty although the row states an amount, a bound or a unit",
    expected: "amount, bound and unit together, or none of them",
  };
}
