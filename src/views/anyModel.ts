import type { CompareModel } from "./compare/model.ts";
import type { CoverageModel } from "./coverage/model.ts";
import type { PlaceModel } from "./place/model.ts";
import type { RankModel } from "./rank/model.ts";
import type { RelateModel } from "./relate/model.ts";
import type { SourcesModel } from "./sources/model.ts";
import type { TableModel } from "./table/model.ts";
import type { TimelineModel } from "./timeline/model.ts";

/** The model of any view; `kind` tells which. */
export type AnyModel =
  | CompareModel
  | RankModel
  | RelateModel
  | TimelineModel
  | TableModel
  | PlaceModel
  | SourcesModel
  | CoverageModel;
