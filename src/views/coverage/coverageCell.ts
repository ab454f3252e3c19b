import { lateWords } from "#words/lateWords.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { Yardstick } from "#domain/yardstick.ts";
import type { FigureCell } from "#views/figureCell.ts";
import type { Words } from "#words/catalogue.ts";
import { yardstickText } from "#words/yardstickText.ts";

/** What the dataset has for one place on one yardstick. */
export interface CoverageCell {
  /** `place:yardstick`, for the attribute `data-figure`. */
  readonly id: string;
  readonly place: PlaceId;
  readonly yardstick: Yardstick;
  /** Figures that pass the filters. */
  readonly kept: number;
  /** Figures that the filters hide. */
  readonly hidden: number;
  /** `hidden`: there are figures, but the filters hide them all; `empty`: the dataset has none. */
  readonly state: "known" | "hidden" | "empty";
  /** Whether any figure that passes the filters is contested. */
  readonly isContested: boolean;
  /** The cell without the place: `3 figures, contested`. */
  readonly text: string;
  /** The accessible name: place, yardstick, and what is known. */
  readonly spoken: string;
  readonly figureCell: FigureCell;
}

/** Counts what the arithmetic put behind a cell; whether that can be normalised does not matter here. */
export function coverageCell(
  figureCell: FigureCell,
  words: Words,
): CoverageCell {
  const { cell, place, placeName, id } = figureCell;
  const kept = cell.behind.length;
  const { hidden, yardstick } = cell;
  const state = kept > 0 ? "known" : hidden > 0 ? "hidden" : "empty";
  const isContested = cell.behind.some(
    ({ subject }) => subject.incentive.contested.length > 0,
  );
  const texts = lateWords(words).coverage;
  const parts = [
    kept > 0 ? texts.figures(kept) : "",
    isContested ? texts.contested : "",
    hidden > 0 ? words.reasons.hiddenByFilters(hidden) : "",
    state === "empty" ? words.reasons.missing["no-figure"].text : "",
  ].filter((part) => part !== "");
  return {
    id,
    place: place.id,
    yardstick,
    kept,
    hidden,
    state,
    isContested,
    text: parts.join(words.joins.comma),
    spoken: texts.spoken(
      placeName,
      yardstickText(yardstick, words).name,
      parts,
    ),
    figureCell,
  };
}
