import { encode } from "uqr";
import type { Block, Item } from "./scene.ts";

/** A module of the code, in pixels: the least that a telephone's camera reads off a screen. */
const MODULE = 2;
/** The quiet ground around a code, in modules. */
const QUIET = 3;

/** Links longer than this make a code too fine to be read. */
export const LONGEST_CODED = 700;

/** Dark on light in either theme, since not every reader knows the other way round. */
const DARK = "#1c2127";
const LIGHT = "#ffffff";

/** The dark modules as one path, each run of a row one rectangle. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  const parts: string[] = [];
  for (const [y, row] of rows.entries()) {
    let start: number | undefined;
    for (let x = 0; x <= row.length; x += 1) {
      if (row[x] === true) start ??= x;
      else if (start !== undefined) {
        const width = (x - start) * MODULE;
        const left = (start + QUIET) * MODULE;
        const top = (y + QUIET) * MODULE;
        parts.push(`M${left} ${top}h${width}v${MODULE}h${-width}z`);
        start = undefined;
      }
    }
  }
  return parts.join("");
}

/** A link as a QR code. */
export function qrBlock(link: string): Block {
  const { data } = encode(link, { ecc: "L", border: 0 });
  const side = (data.length + 2 * QUIET) * MODULE;
  const box = { x: 0, y: 0, width: side, height: side };
  const ground: Item = {
    kind: "patch",
    fill: { colour: LIGHT },
    radius: 2,
    box,
  };
  const code: Item = {
    kind: "path",
    d: pathOf(data),
    fill: { colour: DARK },
    box,
  };
  return { items: [ground, code], height: side };
}
