import type { Cuttable } from "#charts/textLines.ts";
import type { Words } from "#words/catalogue.ts";
import { type FigureLines, remarksOf } from "./figureLines.ts";

/** The parts of a line, those that say something. */
export function dotted(
  parts: readonly string[],
  { joins }: Pick<Words, "joins">,
): string {
  return parts.filter((part) => part !== "").join(joins.dot);
}

/** The programme between other parts of a line. Where it is cut, its name goes; its form, its year and all behind it stay. */
export function aroundProgramme(
  lines: FigureLines,
  {
    before = [],
    after = [],
  }: {
    readonly before?: readonly string[];
    readonly after?: readonly string[];
  },
  words: Words,
): Cuttable {
  const { programme, programmeStart: name, programmeEnd, translated } = lines;
  const { marked, dot } = words.joins;
  const rest = dotted(after, words);
  const whole = marked(programme, translated);
  const kept =
    programmeEnd === ""
      ? whole.slice(name.length)
      : marked(programmeEnd, translated);
  return {
    text: dotted([...before, whole, ...after], words),
    start: dotted([...before, name], words),
    end: name === "" ? "" : kept + (rest === "" ? "" : dot + rest),
  };
}

/** All that stands behind a number, in one line. */
export function detailLine(
  lines: FigureLines,
  before: readonly string[],
  words: Words,
): Cuttable {
  const after = [...remarksOf(lines), lines.difference];
  return aroundProgramme(lines, { before, after }, words);
}
