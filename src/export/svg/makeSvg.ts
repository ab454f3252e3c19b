import type { ExportContext } from "#export/exportContext.ts";
import { nextTurn } from "#export/nextTurn.ts";
import { soundPicture } from "#export/picture/checkedPicture.ts";
import { loadFonts } from "#export/picture/fonts.ts";
import type { PictureSettings } from "#export/picture/pictureSettings.ts";
import { pictureText } from "#export/picture/pictureText.tsx";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The view as an SVG that holds its fonts and its link. Ends with the signal's reason when that says so. */
export async function makeSvg(
  context: ExportContext,
  settings: PictureSettings,
  signal: AbortSignal,
): Promise<Blob> {
  const fonts = await loadFonts();
  const drawn = await soundPicture(context, settings, fonts, signal);
  await nextTurn();
  const text = pictureText(drawn, fonts.fontFaces, context.link);
  return new Blob([DECLARATION, text], { type: "image/svg+xml" });
}
