import type { Keeps } from "#arithmetic/grid.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { PlaceId, SourceId } from "#domain/ids.ts";
import type { OpenFigure, OpenRow } from "#view-state/openId.ts";
import type { Search } from "./Marked.tsx";

/** What the panel of every row is given besides the row. */
export interface OfEveryRow {
  readonly dataset: Dataset;
  /** Whether a figure passes the filters. */
  readonly keeps: Keeps;
  readonly search: Search;
  /** The colour of a place, in CSS. */
  readonly colourOf: (place: PlaceId) => string;
  /** The one document that figures are taken from, or all. */
  readonly source: SourceId | "all";
  readonly onSource: (source: SourceId | "all") => void;
  readonly onOpen: (open: OpenFigure | OpenRow) => void;
  readonly onClose: () => void;
}
