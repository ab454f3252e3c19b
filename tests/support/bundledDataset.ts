import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Dataset, indexDataset } from "#domain/dataset.ts";
import { checkVersion } from "#tests/data/checkFolder.ts";

const folder = join(process.cwd(), "public/data");

/** The dataset that the app shows first, read from the disk as the app reads it from the server. */
export function bundledDataset(): Dataset {
  const { version } = JSON.parse(
    readFileSync(join(folder, "current.json"), "utf8"),
  ) as { version: string };
  const { info, tables } = checkVersion(folder, version);
  if (!info || !tables) throw new Error(`version ${version} cannot be used`);
  return indexDataset(info, tables);
}
