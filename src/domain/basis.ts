/** What a figure measures. Only figures with the same basis and recipient are ever put on one scale. */
export const BASES = [
  "cap",
  "grant",
  "rate",
  "annual-budget",
  "budget",
  "fund",
  "fund-cluster",
  "paid",
  "target",
  "threshold",
] as const;
export type Basis = (typeof BASES)[number];

export interface BasisRules {
  /**
   * Whose figure it is, and so what it may be divided by: a `place`'s by the
   * place's indicators; a `recipient`'s by local GDP per resident where the
   * recipient is a person; `people` to be reached by residents or students;
   * `nothing` may be divided at all.
   */
  readonly dividedAs: "place" | "recipient" | "people" | "nothing";
  /** Whether figures of one place may be added, with the caveat of double counting. */
  readonly summable: boolean;
  /** Whether its yardstick names the period when that is a month or a year. */
  readonly namesPeriod: boolean;
  /** Whether time has a meaning for it at all; rates and thresholds have none. */
  readonly hasTime: boolean;
  /** Whether the largest figure of a row deserves a mark: the highest threshold offers nothing. */
  readonly moreIsMore: boolean;
}

const OF_THE_PLACE = {
  dividedAs: "place",
  namesPeriod: false,
  hasTime: true,
  moreIsMore: true,
} as const;

const OF_THE_RECIPIENT = {
  dividedAs: "recipient",
  summable: false,
  namesPeriod: true,
  hasTime: true,
  moreIsMore: true,
} as const;

/** The rules of each basis, as the data model's table of bases states them. */
export const BASIS_RULES = {
  cap: OF_THE_RECIPIENT,
  grant: OF_THE_RECIPIENT,
  rate: {
    dividedAs: "nothing",
    summable: false,
    namesPeriod: false,
    hasTime: false,
    moreIsMore: true,
  },
  "annual-budget": { ...OF_THE_PLACE, summable: true },
  budget: { ...OF_THE_PLACE, summable: true },
  fund: { ...OF_THE_PLACE, summable: true },
  "fund-cluster": { ...OF_THE_PLACE, summable: false },
  paid: { ...OF_THE_PLACE, summable: true, namesPeriod: true },
  target: {
    dividedAs: "people",
    summable: false,
    namesPeriod: true,
    hasTime: true,
    moreIsMore: true,
  },
  threshold: {
    dividedAs: "nothing",
    summable: false,
    namesPeriod: false,
    hasTime: false,
    moreIsMore: false,
  },
} as const satisfies Record<Basis, BasisRules>;
