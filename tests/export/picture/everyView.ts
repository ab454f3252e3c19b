import { join } from "node:path";
import { type Dataset, indexDataset } from "#domain/dataset.ts";
import type { ExportContext } from "#export/exportContext.ts";
import { VIEWS } from "#app/views.ts";
import { checkVersion } from "#tests/data/checkFolder.ts";
import { asked } from "#tests/support/asked.ts";
import { english, type Words } from "#words/catalogue.ts";

/** A version of the dataset that stays as it is. */
export function pinnedDataset(): Dataset {
  const folder = join(process.cwd(), "public/data");
  const { info, tables } = checkVersion(folder, "2026.11.1");
  if (!info || !tables) throw new Error("the bundled data are not sound");
  return indexDataset(info, tables);
}

/** What an export of the view that a link asks for is made from; undefined where it shows nothing. */
export async function exportOf(
  dataset: Dataset,
  link: string,
  words: Words = english,
): Promise<ExportContext | undefined> {
  const resolved = asked(dataset, link, words);
  const source = VIEWS[resolved.view.view];
  const view = typeof source === "function" ? await source() : source;
  const model = view.answer(dataset, resolved, words)?.model;
  return (
    model && {
      model,
      title: model.title,
      note: "",
      dataset,
      resolved,
      words,
      theme: "light",
      link: `https://fourth-pole.example/?${link}&data=2026.11.1`,
      colourOf: () => "#0072a8",
      filters: [],
    }
  );
}
