import { strToU8, Zip, ZipDeflate } from "fflate";
import { nextTurn } from "#export/nextTurn.ts";

/** A file within an archive. */
export interface PackedFile {
  readonly path: string;
  readonly text: string;
}

/** How much is packed in one go: a few milliseconds' work on a slow telephone. */
const SLICE = 65_536;

/** Always the same, so that the same contents make the same bytes. The format knows no earlier time. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Packs files into a ZIP archive, a slice at a time with the page free between
 * them: the workers that fflate would start come from `blob:` addresses, which
 * the content security policy rightly forbids.
 *
 * @throws what the signal was aborted with.
 */
export async function zipFiles(
  files: readonly PackedFile[],
  signal: AbortSignal,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(new Uint8Array(chunk));
  });
  for (const { path, text } of files) {
    const bytes = strToU8(text);
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = NO_TIME;
    zip.add(entry);
    for (let at = 0; at === 0 || at < bytes.length; at += SLICE) {
      signal.throwIfAborted();
      const isLast = at + SLICE >= bytes.length;
      entry.push(bytes.subarray(at, at + SLICE), isLast);
      // Slices follow each other: at once they would be one long task.
      await nextTurn();
    }
  }
  zip.end();
  return chunks;
}
