import sansUrl from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import serifUrl from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url";
import { ExportFailure } from "#export/exportFailure.ts";
import { canvasMeasure } from "#charts/canvasMeasure.ts";
import type { Measure } from "#charts/measure.ts";
import { glyphProbe } from "./glyphs.ts";

const FACES = [
  { family: "Inter Variable", url: sansUrl, weights: "100 900" },
  { family: "Source Serif 4 Variable", url: serifUrl, weights: "200 900" },
] as const;

export interface Fonts {
  /** Rules that carry the fonts themselves, for a picture that stands alone. */
  readonly fontFaces: string;
  readonly measure: Measure;
  /** Whether they, or the fonts of the system behind them, have a sign. */
  readonly canDraw: (sign: string) => boolean;
}

async function dataUrlOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("loadend", () => {
      if (typeof reader.result === "string") resolve(reader.result);
      else reject(reader.error ?? new Error("unreadable"));
    });
    reader.readAsDataURL(blob);
  });
}

async function loadFace({
  family,
  url,
  weights,
}: (typeof FACES)[number]): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  const bytes = await response.arrayBuffer();
  // The page may not have used this font yet, and what is not loaded cannot be measured.
  const face = new FontFace(family, bytes, { weight: weights });
  document.fonts.add(await face.load());
  const data = await dataUrlOf(new Blob([bytes], { type: "font/woff2" }));
  return `@font-face{font-family:"${family}";font-weight:${weights};src:url(${data}) format("woff2")}`;
}

let loading: Promise<Fonts> | undefined;

async function load(): Promise<Fonts> {
  try {
    const rules = await Promise.all(FACES.map(loadFace));
    const measure = canvasMeasure();
    if (!measure) throw new ExportFailure("drawing");
    return { fontFaces: rules.join("\n"), measure, canDraw: glyphProbe() };
  } catch (error) {
    // The next try shall load them anew.
    loading = undefined;
    throw error instanceof ExportFailure
      ? error
      : new ExportFailure("fonts", error);
  }
}

/** Loads the bundled fonts, once, and measures with them. */
export async function loadFonts(): Promise<Fonts> {
  loading ??= load();
  return loading;
}
