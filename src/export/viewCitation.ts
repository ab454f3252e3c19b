import { type Reference, viewReference } from "#words/cite/reference.ts";
import type { ExportContext } from "./exportContext.ts";
import { crc32 } from "./png/crc32.ts";

/**
 * The view on screen as something to be cited, by the title that the view
 * makes: what its makers are said to have written must be theirs. Its link
 * tells it from other views, in programs that file citations by their keys.
 */
export function viewCitation(context: ExportContext): Reference {
  const { model, link, dataset, words } = context;
  const mark = crc32(new TextEncoder().encode(link)).toString(36);
  const { kind, title } = model;
  return viewReference({ kind, mark, title, link }, dataset.info, words);
}
