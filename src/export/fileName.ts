import { lateWords } from "#words/lateWords.ts";
import type { ExportContext } from "./exportContext.ts";

const LONGEST = 120;

/** Only what every file system takes. */
const safe = (text: string) =>
  text.replaceAll(/[^A-Za-z0-9.-]+/g, "-").replaceAll(/^[.-]+|[.-]+$/g, "");

/** Names what is shown; as many as there is room for, and how many more there are. */
function subjectsPart({ model, words }: ExportContext, room: number): string {
  const ids = model.subjectIds.map(safe);
  if (ids.length === 0) return "";
  const named = (count: number) =>
    [
      ...ids.slice(0, count),
      ...(count < ids.length
        ? [lateWords(words).exporting.fileMore(ids.length - count)]
        : []),
    ].join("-");
  const counts = ids.map((_, index) => ids.length - index);
  const fitting = counts.find((count) => named(count).length <= room);
  return fitting === undefined ? named(1).slice(0, room) : named(fitting);
}

/** `fourth-pole_compare_shenzhen-wuhan_2026.11.0.png`: 120 characters at most, safe on every system. */
export function fileName(context: ExportContext, extension: string): string {
  const { model, dataset } = context;
  const version = safe(dataset.info.version).slice(0, 20);
  const around = `fourth-pole_${model.kind}__${version}.${extension}`;
  const part = subjectsPart(context, LONGEST - around.length);
  return ["fourth-pole", model.kind, part, `${version}.${extension}`]
    .filter((each) => each !== "")
    .join("_");
}
