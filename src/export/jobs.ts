import { download } from "./download.ts";
import type { ExportContext } from "./exportContext.ts";
import { ExportFailure } from "./exportFailure.ts";
import { type Exporter, type ExporterId, exporterOf } from "./exporters.ts";
import { fileName } from "./fileName.ts";
import type { PictureSettings } from "./picture/pictureSettings.ts";

export type JobId = ExporterId | "image" | "share" | "press";

/** Something that takes a moment and may fail. Its words stand in the catalogue under its id. */
export interface Job {
  readonly id: JobId;
  readonly run: (signal: AbortSignal) => Promise<void>;
}

/** Makes a file and gives it to the browser to keep. */
export function fileJob(
  { id, extension, make }: Exporter,
  context: ExportContext,
  settings: PictureSettings,
): Job {
  return {
    id,
    run: async (signal) => {
      const file = await make(context, settings, signal);
      signal.throwIfAborted();
      download(file, fileName(context, extension));
    },
  };
}

/** Puts the picture into the clipboard. Browsers want to be promised it within the click, so it is made after. */
export function imageJob(
  context: ExportContext,
  settings: PictureSettings,
): Job {
  return {
    id: "image",
    run: async (signal) => {
      const picture = exporterOf("png").make(context, settings, signal);
      try {
        await navigator.clipboard.write([
          new ClipboardItem({ "image/png": picture }),
        ]);
      } catch (error) {
        // Where the picture itself came to nothing, that is what must be told.
        await picture;
        throw new ExportFailure("clipboard", error);
      }
    },
  };
}

async function dataUrlOf(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const parts: string[] = [];
  // All at once would be more arguments than a call takes.
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return `data:${blob.type};base64,${btoa(parts.join(""))}`;
}

/** Shows the picture to be pressed long, where downloads come to nothing. */
export function pressJob(
  context: ExportContext,
  settings: PictureSettings,
  onShow: (url: string) => void,
): Job {
  return {
    id: "press",
    run: async (signal) => {
      const picture = await exporterOf("png").make(context, settings, signal);
      onShow(await dataUrlOf(picture));
    },
  };
}
