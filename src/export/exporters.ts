import type { ExportContext } from "./exportContext.ts";
import { ExportFailure } from "./exportFailure.ts";

export type ExporterId = "png" | "csv";

/** One way to take a view away. Its words stand in the catalogue under its id. */
export interface Exporter {
  readonly id: ExporterId;
  readonly extension: string;
  readonly make: (context: ExportContext) => Promise<Blob>;
}

/** A part of the app that comes when it is first needed. */
async function loaded<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (error) {
    throw new ExportFailure("code", error);
  }
}

/** The exporters, in the order of the menu. */
export const EXPORTERS: readonly Exporter[] = [
  {
    id: "png",
    extension: "png",
    make: async (context) => {
      const { makePng } = await loaded(import("./png/makePng.tsx"));
      return makePng(context);
    },
  },
  {
    id: "csv",
    extension: "csv",
    make: async (context) => {
      const { makeCsv } = await loaded(import("./csv/makeCsv.ts"));
      return makeCsv(context);
    },
  },
];
