import { lateWords } from "#words/lateWords.ts";
import type { Place } from "#domain/rows.ts";
import type { OpenFigure } from "#view-state/openId.ts";
import {
  type MissingGroup,
  missingGroups,
  type MissingPlace,
} from "#views/missingGroups.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText } from "#words/nameText.ts";
import type { AxisAbsence, AxisData, AxisValue } from "./axisData.ts";

/** A place without a dot: what it has, and what it lacks. */
export interface AbsentPlace extends MissingPlace {
  readonly x: AxisValue | AxisAbsence;
  readonly y: AxisValue | AxisAbsence;
  /** The evidence of the missing figure, else of the one that is there; undefined between two indicators. */
  readonly open: OpenFigure | undefined;
}

/** The places that lack a value on either axis, by what they lack. */
export function absentPlaces(
  x: AxisData,
  y: AxisData,
  places: readonly Place[],
  words: Words,
): readonly MissingGroup<AbsentPlace>[] {
  const { lacks, lacksBoth } = lateWords(words).relate;
  const absent = places.flatMap((place, index) => {
    const [onX, onY] = [x.places[index], y.places[index]];
    if (!onX || !onY || (onX.value && onY.value)) return [];
    const lacked = [
      { name: y.name, absence: onY.absence },
      { name: x.name, absence: onX.absence },
    ].flatMap(({ name, absence }) => (absence ? { name, absence } : []));
    const text = lacksBoth(
      lacked.map(({ name, absence }) =>
        // That there is no value of an indicator names it already.
        absence.cell ? lacks(absence.text, name) : absence.text,
      ),
    );
    const cells = [
      onY.absence?.cell,
      onX.absence?.cell,
      onY.value?.cell,
      onX.value?.cell,
    ];
    const placeName = nameText(place, words);
    const cell = cells.find((each) => each !== undefined);
    const open = cell && {
      place: place.id,
      yardstick: cell.cell.yardstick.id,
      incentive: undefined,
    };
    return {
      text,
      hint: words.joins.sentences([
        ...new Set(lacked.map(({ absence }) => absence.hint)),
      ]),
      saysNothing: lacked.every(({ absence }) => absence.saysNothing),
      cell: {
        id: cell?.id ?? place.id,
        place,
        placeName,
        spoken: words.views.spoken([placeName, text]),
        x: onX.value ?? onX.absence,
        y: onY.value ?? onY.absence,
        open,
      },
    };
  });
  return missingGroups<AbsentPlace>(absent, words);
}
