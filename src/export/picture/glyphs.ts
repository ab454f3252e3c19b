import { cssFont } from "#charts/fontStack.ts";

const SIDE = 24;
/** No font has a sign for it: what is drawn in its place is what a missing sign looks like. */
const UNASSIGNED = "\u{10FFFE}";
const FONT = cssFont({
  family: "sans",
  size: 18,
  weight: 400,
  isTabular: false,
});

/** Signs that are drawn by leaving out. */
const BLANK = /[\s\p{Cf}]/u;

/** Tells whether the fonts at hand have a sign, by drawing it; whatever the sign where nothing can be drawn. */
export function glyphProbe(): (sign: string) => boolean {
  const canvas = document.createElement("canvas");
  canvas.width = SIDE;
  canvas.height = SIDE;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return () => true;
  const drawn = (sign: string) => {
    context.clearRect(0, 0, SIDE, SIDE);
    context.font = FONT;
    context.fillText(sign, 2, 19);
    const { data } = context.getImageData(0, 0, SIDE, SIDE);
    return new Uint32Array(data.buffer);
  };
  const nothing = drawn(UNASSIGNED);
  const known = new Map<string, boolean>();
  return (sign) => {
    // What every bundled font has need not be drawn to be believed.
    if (BLANK.test(sign) || /^[ -~]$/.test(sign)) return true;
    const before = known.get(sign);
    if (before !== undefined) return before;
    const pixels = drawn(sign);
    const has = nothing.some((pixel, index) => pixel !== pixels[index]);
    known.set(sign, has);
    return has;
  };
}
