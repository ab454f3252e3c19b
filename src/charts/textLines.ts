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

/** After spaces, but not those of numbers (below), and between Chinese characters. */
const BETWEEN_WORDS = / +|\p{Script=Han}|(?=\p{Script=Han})/gu;

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

/** The text, its start cut so that its end (a year) stays: `Peacock Pl…, 2016`. */
export function cutBefore(
  { text, start, end }: Cuttable,
  room: number,
  width: (text: string) => number,
): string {
  if (end === "" || width(text) <= room) return cut(text, room, width);
  const left = cut(start, room - width(end), width);
  return left.length > 3 ? left + end : cut(text, room, width);
}

/** The text in lines that fit. */
export function inLines(text: string, lines: Lines): readonly string[] {
  const { width, room, most, breakAfter = BETWEEN_WORDS } = lines;
  const found: string[] = [];
  let line = "";
  const isWide = (piece: string) => width(piece.trimEnd()) > room;
  const pieces = piecesOf(text, breakAfter)
    .flatMap((piece) =>
      isWide(piece) ? piecesOf(piece, WITHIN_NUMBERS) : [piece],
    )
    .flatMap((piece) => (isWide(piece) ? chopped(piece, lines) : [piece]));
  for (const piece of pieces) {
    if (line !== "" && width((line + piece).trimEnd()) > room) {
      found.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  if (line.trimEnd() !== "") found.push(line.trimEnd());
  if (found.length <= most) return found;
  const kept = found.slice(0, most);
  const last = `${kept.pop() ?? ""}${ELLIPSIS}`;
  return [...kept, cut(last, room, width)];
}
