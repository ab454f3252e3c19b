import type { Place } from "#domain/rows.ts";
import type { Words } from "#words/catalogue.ts";
import type { FigureCell } from "./figureCell.ts";

/** A place that is not in the chart. */
export interface MissingPlace {
  /** `place:yardstick`, for the attribute `data-figure`. */
  readonly id: string;
  readonly place: Place;
  readonly placeName: string;
  /** The accessible name of what it opens. */
  readonly spoken: string;
}

/** The places that one reason keeps out of a chart. */
export interface MissingGroup<Absent extends MissingPlace = FigureCell> {
  readonly text: string;
  readonly hint: string;
  /** Whether the reason is want of data, which says nothing about the places. */
  readonly saysNothing: boolean;
  readonly cells: readonly Absent[];
}

/** A place with the reason that keeps it out. */
export interface Reasoned<Absent extends MissingPlace> extends Omit<
  MissingGroup<Absent>,
  "cells"
> {
  readonly cell: Absent;
}

/** The places by the reason why they are missing, each group by name. */
export function missingGroups<Absent extends MissingPlace>(
  missing: readonly Reasoned<Absent>[],
  { numbers: { locale } }: Words,
): readonly MissingGroup<Absent>[] {
  const byName = missing.toSorted((a, b) =>
    a.cell.placeName.localeCompare(b.cell.placeName, locale),
  );
  const texts = new Set(missing.map(({ text }) => text));
  return [...texts].flatMap((text) => {
    const members = byName.filter((each) => each.text === text);
    const [first] = members;
    if (!first) return [];
    const { hint, saysNothing } = first;
    return { text, hint, saysNothing, cells: members.map(({ cell }) => cell) };
  });
}
