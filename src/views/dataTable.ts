import type { OpenFigure, OpenRow } from "#view-state/openId.ts";

/** A column of what a view shows, written as a table. */
export interface DataColumn {
  readonly id: string;
  readonly header: string;
  /** Numbers stand at the end of their cell. */
  readonly isNumber?: boolean;
  /** For files alone: on screen and in pictures there is no room for it. */
  readonly isForFiles?: boolean;
}

export interface DataCell {
  /** As it is read. */
  readonly text: string;
  /** Unrounded, for files that hold numbers as such; undefined where the text is all there is. */
  readonly value?: number | undefined;
  /** The language of the text, where it is not that of the page. */
  readonly lang?: string | undefined;
  /** The end of the text, where that is in the language of the page after all. */
  readonly tail?: string;
  /** What the pointer is told of it; undefined where that is its text. */
  readonly hint?: string | undefined;
  /** What it opens. */
  readonly open?: OpenFigure | OpenRow | undefined;
}

export interface DataRow {
  readonly id: string;
  /** One for each column, in its order; the first names the row. */
  readonly cells: readonly DataCell[];
}

/** All that a view shows, as a table: for readers, listeners and files alike. */
export interface DataTable {
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
}

/** The table without what is for files alone. */
export function withoutFileColumns({ columns, rows }: DataTable): DataTable {
  const isShown = (_: unknown, index: number) =>
    columns[index]?.isForFiles !== true;
  return {
    columns: columns.filter(isShown),
    rows: rows.map(({ id, cells }) => ({ id, cells: cells.filter(isShown) })),
  };
}

/** A cell that is text alone. */
export const textCell = (text: string): DataCell => ({ text });
