import type { Dataset, Subject } from "#domain/dataset.ts";
import {
  CURRENCIES,
  type CurrencyChoice,
  type FigureSettings,
  type Per,
  PERS,
  type Pick,
  PICKS,
  type Prices,
} from "#domain/settings.ts";
import type { NationalSeries } from "#domain/vocabularies.ts";
import type { Year } from "#domain/year.ts";
import type { Yardstick } from "#domain/yardstick.ts";
import { isPickable } from "./choice.ts";
import { CURRENCY_OPTIONS } from "./currency.ts";
import { isDivisible, isMoneyShown } from "./denominator.ts";
import { factorOf } from "./prices.ts";
import { offeredYear, priceYears } from "./priceYears.ts";
import { asStated } from "./stated.ts";
import { inTime } from "./time.ts";

/** The choices that a ranking is tried under. Time, zones, scale and filters stay as they are set. */
export interface Counting {
  readonly per: Per;
  readonly prices: Prices;
  readonly cur: CurrencyChoice;
  readonly pick: Pick;
}

/** One way of counting: a combination, and those that give its very order by construction. */
export interface Way {
  /** The one that is set where it is among them, else the first in the order of the menus. */
  readonly counting: Counting;
  readonly isCurrent: boolean;
  readonly others: readonly Counting[];
}

/** A place's figures on the yardstick, and what they are counted by now. */
export interface RankedFigures {
  readonly yardstick: Yardstick;
  /** For each place that is ranked, all figures behind its cell. */
  readonly behind: readonly (readonly Subject[])[];
  readonly settings: FigureSettings & Counting;
  readonly dataset: Dataset;
}

/**
 * Prices are as announced or restated. One year stands for all: restated at the
 * prices of B, every amount is multiplied by CPI(B), the same number for all.
 */
function pricesTried({ settings, dataset }: RankedFigures): readonly Prices[] {
  const years = priceYears(dataset);
  const { prices } = settings;
  const isKnown = prices !== "nominal" && years.includes(prices);
  const base = isKnown ? prices : offeredYear(years);
  return base === undefined ? ["nominal"] : ["nominal", base];
}

function allCountings(ranked: RankedFigures): readonly Counting[] {
  return PERS.flatMap((per) =>
    pricesTried(ranked).flatMap((prices) =>
      CURRENCIES.flatMap((cur) =>
        PICKS.map((pick) => ({ per, prices, cur, pick })),
      ),
    ),
  );
}

/** What has no amount over the time that is set has no figure under any combination, so it changes no order. */
function withTime({ behind, settings, dataset }: RankedFigures) {
  return behind.map((subjects) =>
    subjects.filter((subject) => {
      const context = { subject, settings, dataset, place: subject.place.id };
      return inTime(asStated(subject.incentive), context).kind === "value";
    }),
  );
}

const yearsOf = (subjects: readonly Subject[]): ReadonlySet<Year | undefined> =>
  new Set(subjects.map(({ incentive }) => incentive.priceYear));

/** Whether a sum of them adds nothing: of figures that contest each other only the highest is taken. */
function isOneMoney(subjects: readonly Subject[]): boolean {
  const ids = subjects.map(({ incentive }) => incentive.id);
  return subjects.every(({ incentive }) =>
    ids.every((id) => id === incentive.id || incentive.contested.includes(id)),
  );
}

type Same = (counting: Counting) => string;

/**
 * The choice, by what it comes to. The latest of figures of one year is the
 * highest; so is the sum of figures that all contest each other. Both hold for
 * a single figure. A choice is another one as soon as it is for one place.
 */
function samePick(ranked: RankedFigures): Same {
  const isLatestHighest = withTime(ranked).every(
    (subjects) => yearsOf(subjects).size <= 1,
  );
  const isSumHighest = ranked.behind.every(isOneMoney);
  return ({ pick }) => {
    if (pick === "latest" && isLatestHighest) return "highest";
    return pick === "sum" && isSumHighest ? "highest" : pick;
  };
}

/**
 * Prices and currency, by what they come to. Each multiplies an amount in yuan
 * by a number that depends on its price year alone: 1 for yuan, 1 ÷ rate or PPP
 * factor of the year, or the CPI of the base year ÷ that of the year. So
 *
 * - what is no money, and what is set against GDP or revenue of its own year
 *   (`isMoneyShown`), has neither;
 * - restated amounts are all of the base year, whose one rate divides them all:
 *   no currency changes their order;
 * - within one price year all of them, restated ones included, multiply by one
 *   number. That the dataset has it is asked, as without it figures go missing.
 *   (Without the rate of that year, dollar amounts are missing from all but dollars.)
 */
function sameMoney(ranked: RankedFigures): Same {
  const { yardstick, dataset } = ranked;
  const years = [...yearsOf(withTime(ranked).flat())];
  const [year] = years;
  const isOneYear = years.length === 1;
  const has = (series: NationalSeries) =>
    year !== undefined && factorOf(dataset, series, year) !== undefined;
  return ({ per, prices, cur }) => {
    if (!isMoneyShown([yardstick], per)) return "no money";
    const { series } = CURRENCY_OPTIONS[cur];
    const needed = prices === "nominal" ? series : "cpi";
    if (isOneYear && (needed === undefined || has(needed))) return "one year";
    return prices === "nominal" ? cur : "restated";
  };
}

function isAllowed(yardstick: Yardstick, { per, pick }: Counting): boolean {
  return isDivisible(yardstick, per) && isPickable(yardstick.basis, pick);
}

/**
 * All combinations of denominator, prices, currency and choice that the
 * yardstick's basis allows, those of one order by construction as one way.
 * Denominators are never of one order: they divide each place by its own number.
 * Whether every place keeps its figure is not asked here.
 *
 * @returns the ways in the order of the menus, and how many combinations the basis bars.
 */
export function waysOfCounting(ranked: RankedFigures): {
  readonly ways: readonly Way[];
  readonly barred: number;
} {
  const { yardstick, settings } = ranked;
  const pickOf = samePick(ranked);
  const moneyOf = sameMoney(ranked);
  const orderOf: Same = (counting) =>
    [counting.per, moneyOf(counting), pickOf(counting)].join("|");
  const all = allCountings(ranked);
  const allowed = all.filter((counting) => isAllowed(yardstick, counting));
  const { per, prices, cur, pick } = settings;
  const current: Counting = { per, prices, cur, pick };
  const groups = new Map<string, Counting[]>();
  for (const counting of allowed) {
    const order = orderOf(counting);
    groups.set(order, [...(groups.get(order) ?? []), counting]);
  }
  const ways = [...groups].map(([order, members]): Way => {
    const isCurrent = order === orderOf(current);
    const [first] = members;
    const counting = isCurrent || !first ? current : first;
    const others = members.filter((member) => !isSame(member, counting));
    return { counting, isCurrent, others };
  });
  return { ways, barred: all.length - allowed.length };
}

function isSame(a: Counting, b: Counting): boolean {
  return (
    a.per === b.per &&
    a.prices === b.prices &&
    a.cur === b.cur &&
    a.pick === b.pick
  );
}
