import { readText, VIEW_KEYWORD } from "#export/png/pngText.ts";
import { readSvgLink } from "#export/svg/svgLink.ts";

/**
 * What a file says of the view that it was made from: the query of its link;
 * `foreign`, a picture without one; `damaged`, a picture that cannot be read or
 * a link that is none; `no-picture`, another kind of file.
 */
export type LinkInFile =
  | { readonly kind: "link"; readonly query: string }
  | { readonly kind: "foreign" | "damaged" | "no-picture" };

/** More than any picture of ours; a larger file is not read. */
const LARGEST = 60_000_000;

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47];

const isPng = (bytes: Uint8Array) =>
  PNG_SIGNATURE.every((byte, index) => bytes[index] === byte);

/** Only the query is taken: a picture never leads to another site. */
function queryOf(link: string | undefined): LinkInFile {
  if (link === undefined) return { kind: "foreign" };
  if (!URL.canParse(link)) return { kind: "damaged" };
  return { kind: "link", query: new URL(link).search };
}

/** Reads the link that a PNG or SVG exported here carries. Never throws. */
export async function linkInFile(file: Blob): Promise<LinkInFile> {
  if (file.size > LARGEST) return { kind: "no-picture" };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isPng(bytes)) {
      const read = readText(bytes, VIEW_KEYWORD);
      return read.ok ? queryOf(read.value) : { kind: "damaged" };
    }
    const text = new TextDecoder().decode(bytes);
    if (!/<svg[\s>]/.test(text)) return { kind: "no-picture" };
    return queryOf(readSvgLink(text));
  } catch {
    return { kind: "damaged" };
  }
}
