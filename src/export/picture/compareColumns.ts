import { STYLES } from "#charts/paragraph.ts";
import type { Style } from "#charts/placedText.ts";

/** How the columns of a comparison share the width, and what each has room for. */
export interface Columns {
  /** Width of the row titles. */
  readonly titles: number;
  /** From the left side of one column to that of the next. */
  readonly step: number;
  /** What a column may fill of it. */
  readonly room: number;
  readonly name: Style;
  readonly figure: Style;
  readonly missing: Style;
  /** Narrow columns have no room for a programme's name; the year stays. */
  readonly hasProgramme: boolean;
  readonly hasContext: boolean;
  /** In narrow columns the dot stands above the name. */
  readonly isDotAbove: boolean;
}

const WIDEST = 460;

const FEW = {
  titles: 196,
  gap: 22,
  name: STYLES.largeName,
  figure: STYLES.largeFigure,
  missing: STYLES.detail,
  hasProgramme: true,
  hasContext: true,
  isDotAbove: false,
} as const;

const SEVERAL = {
  ...FEW,
  titles: 150,
  gap: 14,
  name: STYLES.boldName,
  figure: STYLES.figure,
  hasContext: false,
} as const;

const MANY = {
  ...SEVERAL,
  titles: 104,
  gap: 5,
  name: STYLES.smallBoldName,
  figure: STYLES.smallFigure,
  missing: STYLES.note,
  hasProgramme: false,
  isDotAbove: true,
} as const;

/** A column that is narrower than this has no room for a figure. */
const NARROWEST = 66;

/** From how much room for a place on come which columns. */
const ROOMY = 180;
const CLOSE = 115;

/** Whether so many places find room beside each other. */
export function isRoomBeside(places: number, content: number): boolean {
  return (content - MANY.titles) / places >= NARROWEST;
}

/** Lays out the columns for a number of places. */
export function compareColumns(places: number, content: number): Columns {
  const each = (content - FEW.titles) / places;
  const { gap, ...columns } =
    each >= ROOMY ? FEW : each >= CLOSE ? SEVERAL : MANY;
  const step = Math.min(WIDEST, (content - columns.titles) / places);
  return { ...columns, step, room: step - gap };
}
