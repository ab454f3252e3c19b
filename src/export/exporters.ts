import type { ExportContext } from "./exportContext.ts";
import { ExportFailure } from "./exportFailure.ts";
import type { PictureSettings } from "./picture/pictureSettings.ts";

export type ExporterId = "png" | "svg" | "csv" | "xlsx" | "json" | "zip";

/** One kind of file that a view can be taken away as. Its words stand in the catalogue under its id. */
export interface Exporter {
  readonly id: ExporterId;
  readonly extension: string;
  /** Whether it is drawn, or holds the figures as data. */
  readonly group: "picture" | "data";
  readonly make: (
    context: ExportContext,
    settings: PictureSettings,
    signal: AbortSignal,
  ) => Promise<Blob>;
}

/** A part of the app that comes when it is first needed. */
async function loaded<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (error) {
    throw new ExportFailure("code", error);
  }
}

/** The exporters, in the order of the dialog. */
export const EXPORTERS: readonly Exporter[] = [
  {
    id: "png",
    extension: "png",
    group: "picture",
    make: async (context, settings, signal) => {
      const { makePng } = await loaded(import("./png/makePng.ts"));
      return makePng(context, settings, signal);
    },
  },
  {
    id: "svg",
    extension: "svg",
    group: "picture",
    make: async (context, settings, signal) => {
      const { makeSvg } = await loaded(import("./svg/makeSvg.ts"));
      return makeSvg(context, settings, signal);
    },
  },
  {
    id: "csv",
    extension: "csv",
    group: "data",
    make: async (context) => {
      const { makeCsv } = await loaded(import("./csv/makeCsv.ts"));
      return makeCsv(context);
    },
  },
  {
    id: "xlsx",
    extension: "xlsx",
    group: "data",
    make: async (context, _, signal) => {
      const { makeXlsx } = await loaded(import("./xlsx/makeXlsx.ts"));
      return makeXlsx(context, signal);
    },
  },
  {
    id: "json",
    extension: "json",
    group: "data",
    make: async (context) => {
      const { makeJson } = await loaded(import("./json/makeJson.ts"));
      return makeJson(context);
    },
  },
  {
    id: "zip",
    extension: "zip",
    group: "data",
    make: async (context, _, signal) => {
      const { makePackage } = await loaded(import("./package/makePackage.ts"));
      return makePackage(context, signal);
    },
  },
];

/** The exporter of PNGs, for what else is made of them. */
export function exporterOf(id: ExporterId): Exporter {
  const found = EXPORTERS.find((exporter) => exporter.id === id);
  if (!found) throw new Error(`no exporter is called ${id}`);
  return found;
}
