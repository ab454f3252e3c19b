import type { ViewName } from "#view-state/viewNames.ts";
import type { DataTable } from "./dataTable.ts";
import type { FigureCell } from "./figureCell.ts";
import type { ViewNotes } from "./notes.ts";

/** What the model of every view holds, for all that treats views alike: frame, exports, evidence. */
export interface ViewModel {
  readonly kind: ViewName;
  readonly title: string;
  /** The settings in words. */
  readonly sentence: string;
  /** How many of how many have a figure. */
  readonly count: string;
  /** What the view shows, in words: who leads, the middle, the spread, how many are missing and why. */
  readonly description: string;
  readonly isEmpty: boolean;
  readonly notes: ViewNotes;
  /** Every figure on screen and every missing one, in the order of the screen. */
  readonly cells: readonly FigureCell[];
  /** The same data as a table, made when somebody asks for it. */
  readonly table: () => DataTable;
  /** What a file of the view is named after: ids of places or yardsticks. */
  readonly subjectIds: readonly string[];
}
