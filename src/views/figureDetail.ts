import type { Cuttable } from "#charts/textLines.ts";
import type { Words } from "#words/catalogue.ts";
import { type FigureLines, remarksOf, spaced } from "./figureLines.ts";

/** The parts of a line, those that say something. */
export function dotted(
  parts: readonly string[],
  { evidence }: Pick<Words, "evidence">,
): string {
  return parts.filter((part) => part !== "").join(evidence.dot);
}

/** The programme between other parts of a line. Where it is cut, its name goes; its year and all behind it stay. */
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
  const { programme, programmeEnd, translated } = lines;
  const name = programme.endsWith(programmeEnd)
    ? programme.slice(0, programme.length - programmeEnd.length)
    : programme;
  const mark = translated === "" ? "" : ` ${translated}`;
  const rest = dotted(after, words);
  const { dot } = words.evidence;
  return {
    text: dotted([...before, spaced([programme, translated]), ...after], words),
    start: dotted([...before, name], words),
    end:
      name === "" ? "" : programmeEnd + mark + (rest === "" ? "" : dot + rest),
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
