import type { Dataset, Subject } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import { subjectsFor } from "#domain/placeTree.ts";
import type { FigureSettings } from "#domain/settings.ts";
import type { ZoneRule } from "#domain/placeTree.ts";
import type { Candidate } from "./choice.ts";
import type { Cell, Keeps } from "./grid.ts";
import { normalise } from "./normalise.ts";

/** The figures that count for places, each by itself. */
export interface EveryFigure {
  /** Place by place, in the order given; each with one figure behind it, without rank. */
  readonly cells: readonly Cell[];
  /** How many figures count for the places, those that the filters hide included. */
  readonly total: number;
}

/**
 * The figures for which each place stands. A zone's figure stands for the zone
 * where that is shown itself, else for the first place that counts it in: once in any case.
 */
function subjectsByPlace(
  dataset: Dataset,
  places: readonly PlaceId[],
  zones: ZoneRule,
): ReadonlyMap<PlaceId, readonly Subject[]> {
  const shown = new Set(places);
  const taken = new Set<Subject>();
  return new Map(
    places.map((place) => {
      const own = subjectsFor(dataset, place, zones).filter((subject) => {
        const isElsewhere =
          subject.place.id !== place && shown.has(subject.place.id);
        if (isElsewhere || taken.has(subject)) return false;
        taken.add(subject);
        return true;
      });
      return [place, own];
    }),
  );
}

/** Those of the same place and yardstick that contest a figure. */
function rivalsOf(
  { subject }: Candidate,
  byId: ReadonlyMap<string, Candidate>,
): readonly Candidate[] {
  return subject.incentive.contested.flatMap((id) => {
    const rival = byId.get(id);
    const isSame = rival?.subject.yardstick.id === subject.yardstick.id;
    return rival && isSame ? [rival] : [];
  });
}

/**
 * Every figure of places that passes the filters, after the steps 1 to 5: without
 * choice, since none stands for the others, and without scale, since units differ.
 *
 * @param places in the order of display.
 */
export function everyFigure(
  dataset: Dataset,
  places: readonly PlaceId[],
  settings: FigureSettings & { readonly zones: ZoneRule },
  keeps: Keeps,
): EveryFigure {
  const byPlace = [...subjectsByPlace(dataset, places, settings.zones)];
  const cells = byPlace.flatMap(([place, subjects]) => {
    const candidates = subjects.filter(keeps).map((subject): Candidate => ({
      subject,
      figure: normalise(subject, settings, dataset, place),
    }));
    const byId = new Map(
      candidates.map((each) => [each.subject.incentive.id as string, each]),
    );
    return candidates.map((candidate): Cell => {
      const { subject, figure } = candidate;
      return {
        place,
        yardstick: subject.yardstick,
        figure,
        scaled: figure,
        lead: candidate,
        behind: [candidate],
        rivals: rivalsOf(candidate, byId),
        hidden: 0,
        rank: undefined,
        isHighest: false,
      };
    });
  });
  const total = byPlace.reduce((sum, [, { length }]) => sum + length, 0);
  return { cells, total };
}
