/**
 * Why an export came to nothing: `nothing`, there is no view yet; `fonts`, a
 * font did not arrive; `code`, a part of the app did not; `drawing`, the browser
 * refused to draw; `blank`, it drew nothing; `text`, it left a text out; `unsound`, the check of the
 * picture found a fault; `clipboard`, the browser did not allow copying; `copying`, nor a text; `share`, nor sharing; `broken`,
 * what nobody foresaw.
 */
export type ExportFault =
  | "nothing"
  | "fonts"
  | "code"
  | "drawing"
  | "blank"
  | "text"
  | "unsound"
  | "clipboard"
  | "share"
  | "copying"
  | "broken";

/** An export that failed. The catalogue has a sentence for each fault. */
export class ExportFailure extends Error {
  override readonly name = "ExportFailure";
  readonly fault: ExportFault;

  constructor(fault: ExportFault, cause?: unknown) {
    super(`export failed: ${fault}`, { cause });
    this.fault = fault;
  }
}
