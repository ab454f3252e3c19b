import {
  type Chunk,
  chunkBytes,
  joined,
  type PngRead,
  readChunks,
} from "./pngChunks.ts";

/** The keyword under which a picture carries the link of its view. */
export const VIEW_KEYWORD = "fourth-pole:view";

const TYPE = "iTXt";
const END = 0;
/** PNG allows keywords of printable Latin letters, 79 at most, without spaces at either end. */
const KEYWORD = /^(?! )[ -~]{1,79}(?<! )$/;

/** Keyword, no compression, no language, no translated keyword, then the text in UTF-8. */
function textData(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder();
  const start = encoder.encode(keyword);
  const end = encoder.encode(text);
  const data = new Uint8Array(start.length + 5 + end.length);
  data.set(start);
  data.set(end, start.length + 5);
  return data;
}

interface Text {
  readonly keyword: string;
  readonly text: string;
}

/** What an iTXt chunk says; undefined where its text is compressed or is not UTF-8. */
function textOf({ data }: Chunk): Text | undefined {
  const keywordEnd = data.indexOf(END);
  const isPlain = keywordEnd > 0 && data[keywordEnd + 1] === 0;
  const languageEnd = data.indexOf(END, keywordEnd + 3);
  const translatedEnd = data.indexOf(END, languageEnd + 1);
  if (!isPlain || languageEnd < 0 || translatedEnd < 0) return undefined;
  const keyword = String.fromCharCode(...data.subarray(0, keywordEnd));
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return { keyword, text: decoder.decode(data.subarray(translatedEnd + 1)) };
  } catch {
    return undefined;
  }
}

const isUnder = (chunk: Chunk, keyword: string) =>
  chunk.type === TYPE && textOf(chunk)?.keyword === keyword;

/** The PNG with a text in its metadata, in place of any that it had under the same keyword. */
export function withText(
  png: Uint8Array,
  keyword: string,
  text: string,
): PngRead<Uint8Array<ArrayBuffer>> {
  if (!KEYWORD.test(keyword)) throw new Error(`no PNG keyword: ${keyword}`);
  const read = readChunks(png);
  if (!read.ok) return read;
  const kept = read.value.filter((chunk) => !isUnder(chunk, keyword));
  const image = kept.findIndex(({ type }) => type === "IDAT");
  const bytesOf = ({ start, end }: Chunk) => png.subarray(start, end);
  const parts = [
    png.subarray(0, read.value[0]?.start),
    ...kept.slice(0, image).map(bytesOf),
    chunkBytes(TYPE, textData(keyword, text)),
    ...kept.slice(image).map(bytesOf),
  ];
  return { ok: true, value: joined(parts) };
}

/** The text under a keyword; undefined in a sound PNG that has none. */
export function readText(
  png: Uint8Array,
  keyword: string,
): PngRead<string | undefined> {
  const read = readChunks(png);
  if (!read.ok) return read;
  const chunk = read.value.find((each) => isUnder(each, keyword));
  return { ok: true, value: chunk && textOf(chunk)?.text };
}
