/*
 * Breaking text into lines and cutting it. Widths come from a `width` function,
 * so that nothing here knows a font.
 */

export interface Lines {
  readonly width: (text: string) => number;
  /** How wide a line may be. */
  readonly room: number;
  /** How many lines there may be; what does not fit is cut with an ellipsis. */
  readonly most: number;
  /** Where a text may be broken: after each match. */
  readonly breakAfter?: RegExp;
}

const ELLIPSIS = "…";

/**
 * After spaces, but not those of numbers (below), and between Chinese
 * characters; a mark that closes begins no line, one that opens ends none.
 */
const BETWEEN_WORDS =
  / +|[，。、：；]|\p{Script=Han}(?![，。、：；）”》])|(?<![（“《])(?=\p{Script=Han})/gu;

/** Where nothing else helps. */
const WITHIN_NUMBERS = /\u00A0/gu;

/** In a text with a link: after spaces, and before what begins a new parameter or value. */
export const BETWEEN_PARAMETERS = / +|(?=[&~?])|\/+/gu;

const NO_BREAK_SPACE = "\u00A0";

/** A number stays with its sign and its unit: `≤ ¥100 m` is one word, `¥3 m – ¥5 m` two. */
export function keptTogether(figure: string): string {
  return figure
    .replaceAll(/ (?=[–-])/g, NO_BREAK_SPACE)
    .replaceAll(/(?<=^|[ \u00A0])([≤≥≈<>]) /g, `$1${NO_BREAK_SPACE}`)
    .replaceAll(/(?<=\d) (?=(?:\p{L}{1,2}|[%万亿])(?:\s|$))/gu, NO_BREAK_SPACE);
}

function piecesOf(text: string, breakAfter: RegExp): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const match of text.matchAll(breakAfter)) {
    const end = match.index + match[0].length;
    if (end > start) pieces.push(text.slice(start, end));
    start = Math.max(start, end);
  }
  if (start < text.length) pieces.push(text.slice(start));
  return pieces;
}

/** A word that is wider than a line, in parts that are not. */
function chopped(piece: string, { width, room }: Lines): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const character of piece) {
    if (part !== "" && width((part + character).trimEnd()) > room) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}

/** The text, or as much of it as fits before an ellipsis. */
export function cut(
  text: string,
  room: number,
  width: (text: string) => number,
): string {
  if (width(text) <= room) return text;
  const characters = Array.from(text);
  const shorter = (length: number) =>
    `${characters.slice(0, length).join("").trimEnd()}${ELLIPSIS}`;
  let [fits, fails] = [0, characters.length];
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    if (width(shorter(middle)) <= room) fits = middle;
    else fails = middle;
  }
  return shorter(fits);
}

/** A text that is cut before its end. */
export interface Cuttable {
  /** As it stands where there is room for all of it. */
  readonly text: string;
  /** What gives way, and what stays after it: together not always the text. */
  readonly start: string;
  readonly end: string;
}

/** Fewer letters of a name say nothing. */
const LEAST_KEPT = 3;

/** The text, its start cut so that its end (a year) stays: `Peacock Pl…, 2016`. */
export function cutBefore(
  { text, start, end }: Cuttable,
  room: number,
  width: (text: string) => number,
): string {
  if (end === "" || width(text) <= room) return cut(text, room, width);
  const left = cut(start, room - width(end), width);
  return left.length > LEAST_KEPT ? left + end : cut(text, room, width);
}

/** Few lines have more pieces, and a long text takes long to measure. */
const MOST_AHEAD = 10;

/** How many of the pieces stand on one line, found by halving: the more, the wider. */
function fitting(
  pieces: readonly string[],
  { width, room }: Pick<Lines, "width" | "room">,
): number {
  let [fits, fails] = [0, pieces.length + 1];
  while (fails - fits > 1) {
    const count = Math.min(Math.floor((fits + fails) / 2), fits + MOST_AHEAD);
    const line = pieces.slice(0, count).join("").trimEnd();
    if (width(line) <= room) fits = count;
    else fails = count;
  }
  return fits;
}

/** A piece in parts that fit on a line; the piece itself where it does. */
function narrowed(piece: string, lines: Lines): readonly string[] {
  const isWide = (part: string) => lines.width(part.trimEnd()) > lines.room;
  if (!isWide(piece)) return [piece];
  return piecesOf(piece, WITHIN_NUMBERS).flatMap((part) =>
    isWide(part) ? chopped(part, lines) : [part],
  );
}

/** The text in lines that fit, however many. */
function allLines(text: string, lines: Lines): readonly string[] {
  if (lines.width(text.trimEnd()) <= lines.room) return [text];
  const found: string[] = [];
  let pieces = piecesOf(text, lines.breakAfter ?? BETWEEN_WORDS);
  while (pieces.length > 0) {
    const count = fitting(pieces, lines);
    const next = narrowed(pieces[count] ?? "", lines);
    if (next.length > 1) {
      // A word wider than any line begins on this one.
      pieces = pieces.toSpliced(count, 1, ...next);
    } else {
      // At least a sign, be it too wide.
      const taken = Math.max(1, count);
      found.push(pieces.slice(0, taken).join(""));
      pieces = pieces.slice(taken);
    }
  }
  return found;
}

/** The text in lines that fit. */
export function inLines(text: string, lines: Lines): readonly string[] {
  const { width, room, most } = lines;
  const found = allLines(text, lines).map((line) => line.trimEnd());
  if (found.at(-1) === "") found.pop();
  if (found.length <= most) return found;
  const kept = found.slice(0, most);
  const last = `${kept.pop() ?? ""}${ELLIPSIS}`;
  return [...kept, cut(last, room, width)];
}

/** The text in lines that fit; where there are too many, its start is cut so that its end stays. */
export function inLinesBefore(
  { text, start, end }: Cuttable,
  lines: Lines,
): readonly string[] {
  const whole = inLines(text, { ...lines, most: Infinity });
  if (whole.length <= lines.most || end === "") return inLines(text, lines);
  const characters = Array.from(start);
  const shorter = (length: number) =>
    inLines(
      `${characters.slice(0, length).join("").trimEnd()}${ELLIPSIS}${end}`,
      { ...lines, most: Infinity },
    );
  let [fits, fails] = [0, characters.length + 1];
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    if (shorter(middle).length <= lines.most) fits = middle;
    else fails = middle;
  }
  return fits >= LEAST_KEPT ? shorter(fits) : inLines(text, lines);
}
