import { crc32 } from "./crc32.ts";

/** Why bytes cannot be read: they are no PNG at all, or one that has suffered. */
export type PngFault = "not-png" | "damaged";

/** What was read, or why not. */
export type PngRead<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: PngFault };

export interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** Where it begins, with its length, and where the next one does. */
  readonly start: number;
  readonly end: number;
}

/** The first bytes of every PNG. */
export const SIGNATURE = [
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a,
] as const;
const LENGTH = 4;
const TYPE = 4;
const CRC = 4;
const AROUND_DATA = LENGTH + TYPE + CRC;
const HEADER_DATA = 13;

const DAMAGED = { ok: false, fault: "damaged" } as const;
const NOT_PNG = { ok: false, fault: "not-png" } as const;

const latin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes);

function chunkAt(bytes: Uint8Array, start: number): Chunk | undefined {
  if (start + AROUND_DATA > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(start);
  const dataStart = start + LENGTH + TYPE;
  const dataEnd = dataStart + length;
  if (dataEnd + CRC > bytes.length) return undefined;
  const type = latin1(bytes.subarray(start + LENGTH, dataStart));
  const crc = crc32(bytes.subarray(start + LENGTH, dataEnd));
  const isSound = /^[A-Za-z]{4}$/.test(type) && crc === view.getUint32(dataEnd);
  if (!isSound) return undefined;
  const data = bytes.subarray(dataStart, dataEnd);
  return { type, data, start, end: dataEnd + CRC };
}

/** The chunks of a PNG in their order: from IHDR over at least one IDAT to IEND, each with a sound CRC. */
export function readChunks(bytes: Uint8Array): PngRead<readonly Chunk[]> {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return NOT_PNG;
  const chunks: Chunk[] = [];
  let start: number = SIGNATURE.length;
  while (chunks.at(-1)?.type !== "IEND") {
    const chunk = chunkAt(bytes, start);
    if (!chunk) return DAMAGED;
    chunks.push(chunk);
    start = chunk.end;
  }
  const [first] = chunks;
  const isWhole =
    first?.type === "IHDR" &&
    first.data.length === HEADER_DATA &&
    chunks.at(-1)?.data.length === 0 &&
    chunks.some(({ type }) => type === "IDAT");
  return isWhole ? { ok: true, value: chunks } : DAMAGED;
}

/** A chunk as bytes: length, type, data, CRC of type and data. */
export function chunkBytes(
  type: string,
  data: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(data.length + AROUND_DATA);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), LENGTH);
  bytes.set(data, LENGTH + TYPE);
  const crc = crc32(bytes.subarray(LENGTH, LENGTH + TYPE + data.length));
  view.setUint32(LENGTH + TYPE + data.length, crc);
  return bytes;
}

/** Bytes one after another. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(
    parts.reduce((length, part) => length + part.length, 0),
  );
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
