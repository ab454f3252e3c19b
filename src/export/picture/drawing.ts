import type { Measure } from "#charts/measure.ts";
import type { ExportContext } from "#export/exportContext.ts";

/** What every part of a picture is laid out from. */
export interface Drawing<Model = ExportContext["model"]> {
  readonly context: Omit<ExportContext, "model"> & { readonly model: Model };
  readonly measure: Measure;
}
