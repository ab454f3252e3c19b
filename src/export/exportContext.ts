import type { Dataset } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { AnyModel } from "#views/anyModel.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import type { Words } from "#words/catalogue.ts";

/** All that an export is made from: the model on screen, and what stands around it. Never the screen itself. */
export interface ExportContext {
  readonly model: AnyModel;
  /** The reader's own title, or the view's. */
  readonly title: string;
  /** The reader's own note; empty where there is none. */
  readonly note: string;
  readonly dataset: Dataset;
  /** The question that the model answers, for files that say how it was asked. */
  readonly resolved: ResolvedView;
  readonly words: Words;
  readonly theme: "light" | "dark";
  /** The whole link of the view, with protocol and host. */
  readonly link: string;
  /** The colour of a place, as CSS; tokens of the page's theme are understood. */
  readonly colourOf: (place: PlaceId) => string;
  /** The filters that are on, each in words. */
  readonly filters: readonly string[];
}
