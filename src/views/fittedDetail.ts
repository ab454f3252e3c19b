import type { Measure } from "#charts/measure.ts";
import type { Style } from "#charts/placedText.ts";
import { cutBefore } from "#charts/textLines.ts";
import type { Words } from "#words/catalogue.ts";
import { aroundProgramme, detailLine, dotted } from "./figureDetail.ts";
import type { FigureLines } from "./figureLines.ts";

/** As wide as the fewest letters that say something. */
const LEAST = "mmmm";

interface DetailSet {
  readonly style: Style;
  readonly room: number;
  readonly words: Words;
  readonly measure: Measure;
}

/**
 * The first of the lines that fits whole; empty where none does. Half a unit
 * or half a warning says something else than the whole, or nothing.
 */
export function firstWhole(
  lines: readonly (readonly string[])[],
  { style, room, words, measure }: DetailSet,
): string {
  const fits = (text: string) => measure(text, style.font) <= room;
  return (
    lines
      .map((parts) => dotted(parts, words))
      .find((text) => text !== "" && fits(text)) ?? ""
  );
}

/**
 * What stands behind a number on one line: first the number of figures behind
 * it gives way, then the programme's name, then the programme; its unit and
 * what a reader must know of the figure last, and those never in part. Empty
 * where there is room for nothing.
 */
export function fittedDetail(
  lines: FigureLines,
  before: readonly string[],
  set: DetailSet,
): string {
  const { style, room, words, measure } = set;
  const width = (text: string) => measure(text, style.font);
  const { text } = detailLine(lines, before, words);
  if (width(text) <= room) return text;
  const { programmeForm, programmeShort, translated } = lines;
  const must = [...lines.warnings, lines.difference];
  const named = aroundProgramme(lines, { before, after: must }, words);
  const shortest = dotted([...before, LEAST + named.end], words);
  if (width(named.text) <= room || width(shortest) <= room) {
    return cutBefore(named, room, width);
  }
  const short = words.joins.marked(programmeShort, translated);
  return firstWhole(
    [
      [...before, short, ...must],
      [...before, programmeForm, ...must],
      // The settings say the unit too, but nothing else that this one has ended. A year by itself would be read as a figure.
      ...(programmeForm === ""
        ? []
        : [
            [short, ...must],
            [programmeForm, ...must],
          ]),
      [...before, ...must],
      must,
      before,
    ],
    set,
  );
}
