import { readFileSync } from "node:fs";
import { join } from "node:path";

import { ROOT } from "./command.mjs";

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(join(ROOT, "public/data", path), "utf8"));
}

/**
 * What the current data package says of itself, as schema.org/Dataset for
 * search engines: made from the package, so that it cannot disagree with it.
 */
export function structuredData() {
  const { version } = readJson("current.json");
  const dataset = readJson(`${version}/datapackage.json`);
  /** @type {{ path: string, title?: string, mediatype?: string }[]} */
  const resources = dataset.resources;
  /** @type {{ title: string }[]} */
  const contributors = dataset.contributors ?? [];
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
