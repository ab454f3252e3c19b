import type { Bound } from "#domain/bound.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { Year } from "#domain/year.ts";
import { gdpPerHeadByYear } from "./gdpPerHead.ts";
import { positiveSeries } from "./operands.ts";
import { isAbove } from "./rank.ts";

/** Which places count as peers: those within these factors of residents and of GDP per resident, either way. */
export interface PeerRule {
  readonly population: number;
  readonly gdpPerHead: number;
}

interface Hedged {
  readonly value: number;
  readonly bound: Bound;
}

/** What places are judged by, of one year: residents, and nominal yuan a resident. */
export interface PeerValues {
  readonly population: Hedged;
  readonly gdpPerHead: Hedged;
}

export interface Peer extends PeerValues {
  readonly place: PlaceId;
}

export interface Peers {
  /** The year of all values: of those that the place has, the one in which most places can be judged, the latest of equally many. */
  readonly year: Year;
  readonly own: PeerValues;
  /** The nearest first. */
  readonly peers: readonly Peer[];
  /** Places that lack a value of the year and that nothing known rules out. */
  readonly unknown: readonly PlaceId[];
}

type Series = ReadonlyMap<Year, Hedged>;

interface Judged {
  readonly place: PlaceId;
  readonly population: Series;
  readonly gdpPerHead: Series;
}

function judgedBy(dataset: Dataset, place: PlaceId): Judged {
  return {
    place,
    population: positiveSeries(dataset, place, "population"),
    gdpPerHead: gdpPerHeadByYear(dataset, place),
  };
}

/** GDP per resident takes residents of the same year, so its years have both. */
function sharedYear(own: Judged, others: readonly Judged[]): Year | undefined {
  const countOf = (year: Year) =>
    others.filter(({ gdpPerHead }) => gdpPerHead.has(year)).length;
  return [...own.gdpPerHead.keys()].toSorted(
    (a, b) => countOf(b) - countOf(a) || b - a,
  )[0];
}

/** Whether a is within a factor of b, either way and the ends included; undefined where a is not known. */
function isWithin(
  a: Hedged | undefined,
  b: Hedged,
  factor: number,
): boolean | undefined {
  return a === undefined
    ? undefined
    : !isAbove(a.value, b.value * factor) &&
        !isAbove(b.value, a.value * factor);
}

/** How many times apart, on both scales at once: ln² of either ratio, added. */
function distance(a: PeerValues, b: PeerValues): number {
  return (
    Math.log(a.population.value / b.population.value) ** 2 +
    Math.log(a.gdpPerHead.value / b.gdpPerHead.value) ** 2
  );
}

/**
 * The places like one place, all judged by values of one year. A missing value
 * is no mismatch: who lacks one is unknown, unless the other rules it out.
 * Undefined where the place itself has no year with residents and GDP.
 */
export function peersOf(
  dataset: Dataset,
  place: PlaceId,
  candidates: readonly PlaceId[],
  rule: PeerRule,
): Peers | undefined {
  const self = judgedBy(dataset, place);
  const others = candidates
    .filter((other) => other !== place)
    .map((other) => judgedBy(dataset, other));
  const year = sharedYear(self, others);
  const population = year && self.population.get(year);
  const gdpPerHead = year && self.gdpPerHead.get(year);
  if (!year || !population || !gdpPerHead) return undefined;
  const own: PeerValues = { population, gdpPerHead };
  const peers: Peer[] = [];
  const unknown: PlaceId[] = [];
  for (const other of others) {
    const residents = other.population.get(year);
    const head = other.gdpPerHead.get(year);
    const verdicts = [
      isWithin(residents, population, rule.population),
      isWithin(head, gdpPerHead, rule.gdpPerHead),
    ];
    if (verdicts.includes(false)) continue;
    if (residents === undefined || head === undefined) {
      unknown.push(other.place);
    } else {
      peers.push({
        place: other.place,
        population: residents,
        gdpPerHead: head,
      });
    }
  }
  return {
    year,
    own,
    peers: peers.toSorted((a, b) => distance(a, own) - distance(b, own)),
    unknown,
  };
}
