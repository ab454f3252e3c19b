import type { DataTable } from "#views/dataTable.ts";
import { markdownOf, tabbedOf } from "#views/tableText.ts";
import { type CiteStyle, STYLE_RULES } from "#words/cite/styles.ts";
import { download } from "./download.ts";
import type { ExportContext } from "./exportContext.ts";
import { ExportFailure } from "./exportFailure.ts";
import { type Exporter, type ExporterId, exporterOf } from "./exporters.ts";
import { fileName } from "./fileName.ts";
import type { PictureSettings } from "./picture/pictureSettings.ts";

export type JobId =
  ExporterId | "image" | "share" | "press" | TableCopy | "citations";

/** The forms in which the table of a view goes into the clipboard. */
export const TABLE_COPIES = ["markdown", "tabbed"] as const;
type TableCopy = (typeof TABLE_COPIES)[number];

const TABLE_TEXTS: Readonly<Record<TableCopy, (table: DataTable) => string>> = {
  markdown: markdownOf,
  tabbed: tabbedOf,
};

/** What browsers allow only within the click that asks for it. */
export const WITHIN_CLICK: ReadonlySet<JobId> = new Set<JobId>([
  "image",
  "share",
  ...TABLE_COPIES,
]);

/**
 * Something that takes a moment and may fail. Its words stand in the catalogue
 * under its id. Of another view, or in other settings, it is another job.
 */
export interface Job {
  readonly id: JobId;
  /** What it is made from. */
  readonly of: ExportContext;
  /** How it is made, where that can be chosen. */
  readonly settings?: PictureSettings | CiteStyle;
  readonly run: (signal: AbortSignal) => Promise<void>;
}

/** Makes a file and gives it to the browser to keep. */
export function fileJob(
  { id, extension, group, make }: Exporter,
  context: ExportContext,
  settings: PictureSettings,
): Job {
  return {
    id,
    of: context,
    ...(group === "picture" ? { settings } : {}),
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
    of: context,
    settings,
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

/** A picture to be pressed long. */
export interface Pressed {
  /** An address that needs nothing else. */
  readonly url: string;
  readonly title: string;
}

/** Shows the picture to be pressed long, where downloads come to nothing. */
export function pressJob(
  context: ExportContext,
  settings: PictureSettings,
  onShow: (pressed: Pressed) => void,
): Job {
  return {
    id: "press",
    of: context,
    settings,
    run: async (signal) => {
      const picture = await exporterOf("png").make(context, settings, signal);
      const url = await dataUrlOf(picture);
      signal.throwIfAborted();
      onShow({ url, title: context.title });
    },
  };
}

/** Puts the table of the view into the clipboard as text. */
export function tableJob(id: TableCopy, context: ExportContext): Job {
  return {
    id,
    of: context,
    run: async () => {
      const text = TABLE_TEXTS[id](context.model.table());
      try {
        await navigator.clipboard.writeText(text);
      } catch (error) {
        throw new ExportFailure("copying", error);
      }
    },
  };
}

/** Gives the citations of a view to the browser to keep, as programs of literature read them. */
export function citationsJob(
  context: ExportContext,
  text: string,
  style: CiteStyle,
): Job {
  const { extension, mediaType } = STYLE_RULES[style];
  return {
    id: "citations",
    of: context,
    settings: style,
    run: async () => {
      const type = `${mediaType};charset=utf-8`;
      download(new Blob([text], { type }), fileName(context, extension));
    },
  };
}
