/*
 * What jsdom lacks and pictures need: fonts that load, and a canvas that
 * measures with them and tells which signs they have.
 */
import { vi } from "vitest";
import { measuring } from "./picture/drawnBoxes.ts";

/** No font has it. */
export const NO_GLYPH = "\u{10FFFD}";

const measure = measuring(0.55);

/** As much of a canvas as fonts are measured and tried with. */
function canvasContext() {
  let drawn = "";
  return {
    font: "",
    measureText(text: string) {
      const size = Number(/([\d.]+)px/.exec(this.font)?.[1]);
      return {
        width: measure(text, { size } as Parameters<typeof measure>[1]),
      };
    },
    clearRect() {
      drawn = "";
    },
    fillText(sign: string) {
      drawn = sign;
    },
    // All signs that no font has look alike.
    getImageData: () => ({
      data: Uint8ClampedArray.from([
        0,
        0,
        0,
        /\p{Cn}|\p{Co}/u.test(drawn) ? 0 : 255,
      ]),
    }),
  };
}

/** Called before each test that lays out pictures as the app does; undone by `vi.unstubAllGlobals` and `vi.restoreAllMocks`. */
export function installFonts(): void {
  vi.stubGlobal(
    "FontFace",
    class {
      async load() {
        return this;
      }
    },
  );
  Object.defineProperty(document, "fonts", {
    configurable: true,
    value: { add: () => {} },
  });
  vi.spyOn(window, "fetch").mockImplementation(
    async () => new Response("font"),
  );
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation(
    canvasContext as never,
  );
}
