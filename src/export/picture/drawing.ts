import type { Measure } from "#charts/measure.ts";
import type { ExportContext } from "#export/exportContext.ts";

import type { Frame } from "./frame.ts";

/** What every part of a picture is laid out from. */
export interface Drawing<Model = ExportContext["model"]> {
  readonly context: Omit<ExportContext, "model"> & { readonly model: Model };
  readonly measure: Measure;
  readonly frame: Frame;
  /** Whether the fonts at hand have a sign. */
  readonly canDraw: (sign: string) => boolean;
  /** Whether the link stands in the picture as a QR code too. */
  readonly hasCode: boolean;
}
