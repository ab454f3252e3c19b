import { readFileSync } from "node:fs";
import { join } from "node:path";

import { ROOT } from "./command.mjs";

/**
 * @typedef {{ name: string, path: string, title?: string, mediatype?: string }} Resource
 * @typedef {{
 *   title: string, description: string, version: string, created?: string,
 *   licenses?: { path?: string }[], keywords?: string[],
 *   contributors?: { title: string }[], resources: Resource[],
 * }} Descriptor
 */

/** @param {string} path @returns {unknown} */
function readJson(path) {
  return JSON.parse(readFileSync(join(ROOT, "public/data", path), "utf8"));
}

/**
 * What the current data package says of itself, as schema.org/Dataset for
 * search engines: made from the package, so that it cannot disagree with it.
 */
export function structuredData() {
  const { version } = /** @type {{ version: string }} */ (
    readJson("current.json")
  );
  const dataset = /** @type {Descriptor} */ (
    readJson(`${version}/datapackage.json`)
  );
  const { resources, contributors = [] } = dataset;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: dataset.title,
    description: dataset.description,
    version: dataset.version,
    dateModified: dataset.created?.slice(0, 10),
    license: dataset.licenses?.[0]?.path,
    keywords: dataset.keywords,
    isAccessibleForFree: true,
    inLanguage: ["en", "zh"],
    spatialCoverage: { "@type": "Place", name: "China" },
    creator: contributors.map(({ title }) => ({
      "@type": "Organization",
      name: title,
    })),
    distribution: resources.map(({ path, title, mediatype }) => ({
      "@type": "DataDownload",
      name: title,
      encodingFormat: mediatype ?? "text/csv",
      contentUrl: `./data/${version}/${path}`,
    })),
  };
}
