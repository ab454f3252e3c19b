import { http, HttpResponse, type RequestHandler } from "msw";
import { type PackageTexts, tinyPackage } from "./fixtures/tinyPackage.ts";

/** What a server offers under `data/`. */
export interface ServedData {
  /** The version that current.json names. */
  readonly current: string;
  readonly packages: ReadonlyMap<string, PackageTexts>;
}

/** A server that has only this package, as the current one. */
export function serving(only: PackageTexts): ServedData {
  const version = String(only.descriptor["version"]);
  return { current: version, packages: new Map([[version, only]]) };
}

/** The one list of handlers: development, tests and browser journeys answer with it. */
export function dataHandlers(
  data: ServedData = serving(tinyPackage()),
): RequestHandler[] {
  return [
    http.get("*/data/current.json", () =>
      HttpResponse.json({ version: data.current }),
    ),
    http.get("*/data/:version/datapackage.json", ({ params }) => {
      const served = data.packages.get(String(params["version"]));
      return served
        ? HttpResponse.json(served.descriptor)
        : new HttpResponse(null, { status: 404 });
    }),
    http.get("*/data/:version/:table.csv", ({ params }) => {
      const files: ReadonlyMap<string, string> | undefined = data.packages.get(
        String(params["version"]),
      )?.files;
      const text = files?.get(String(params["table"]));
      return text === undefined
        ? new HttpResponse(null, { status: 404 })
        : new HttpResponse(text, {
            headers: { "Content-Type": "text/csv; charset=utf-8" },
          });
    }),
  ];
}
