import type { ReactNode } from "react";
import type { Dataset } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { ViewState } from "#view-state/fields.ts";
import type { OpenFigure, OpenRow } from "#view-state/openId.ts";
import type { ResolvedView } from "#view-state/resolve.ts";

/** What every view is given: its model, the question, and what a user may do to it. */
export interface ViewProps<Model> {
  readonly model: Model;
  readonly dataset: Dataset;
  readonly resolved: ResolvedView;
  /** The colour of a place, as CSS; the same in every view for as long as it is on screen. */
  readonly colourOf: (place: PlaceId) => string;
  readonly onChange: (next: ViewState) => void;
  /** The address of a view, for links to it. */
  readonly hrefOf: (view: ViewState) => string;
  readonly onOpen: (open: OpenFigure | OpenRow) => void;
  /** The toolbar and what else stands between the sentence and the chart. */
  readonly controls: ReactNode;
  /** What to show when no figure passes the filters. */
  readonly emptyResult: ReactNode;
  /** Adds a place; only for views that compare chosen places. */
  readonly placePicker: ReactNode;
  /** Chooses between the chosen places and all; nothing where the view has no choice. */
  readonly scopeSwitch: ReactNode;
  /** Chooses what the rows or the bars measure. */
  readonly yardstickPicker: ReactNode;
}
