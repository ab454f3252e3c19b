import type { Measure } from "#charts/measure.ts";
import type { Style } from "#charts/placedText.ts";
import { cut, cutBefore } from "#charts/textLines.ts";
import type { Words } from "#words/catalogue.ts";
import { aroundProgramme, detailLine, dotted } from "./figureDetail.ts";
import type { FigureLines } from "./figureLines.ts";

/** As wide as the fewest letters that say something. */
const LEAST = "mmmm";

/**
 * What stands behind a number on one line: first the number of figures behind
 * it gives way, then the programme's name, then the programme; its unit and
 * what a reader must know of the figure last. Empty where there is room for nothing.
 */
export function fittedDetail(
  lines: FigureLines,
  before: readonly string[],
  set: {
    readonly style: Style;
    readonly room: number;
    readonly words: Words;
    readonly measure: Measure;
  },
): string {
  const { style, room, words, measure } = set;
  const width = (text: string) => measure(text, style.font);
  const { text } = detailLine(lines, before, words);
  if (width(text) <= room) return text;
  const { year, translated, warnings, difference } = lines;
  const must = [...warnings, difference];
  const named = aroundProgramme(lines, { before, after: must }, words);
  const shortest = dotted([...before, LEAST + named.end], words);
  if (width(named.text) <= room || width(shortest) <= room) {
    return cutBefore(named, room, width);
  }
  const marked = words.joins.marked(year, translated);
  const dated = dotted([...before, marked, ...must], words);
  if (width(dated) <= room) return dated;
  const last = dotted([...before, ...must], words) || dated;
  return room < width(LEAST) ? "" : cut(last, room, width);
}
