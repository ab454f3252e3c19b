import type { Box } from "#charts/boundedBarShape.ts";
import type { ExportContext } from "#export/exportContext.ts";
import { ExportFailure } from "#export/exportFailure.ts";
import { soundPicture } from "#export/picture/checkedPicture.ts";
import { loadFonts } from "#export/picture/fonts.ts";
import type { PictureSettings } from "#export/picture/pictureSettings.ts";
import { pictureText } from "#export/picture/pictureText.tsx";
import { nextTurn } from "#export/nextTurn.ts";
import type { Scene } from "#export/picture/scene.ts";
import { VIEW_KEYWORD, withText } from "./pngText.ts";
import { renderPng } from "./renderPng.ts";

const enlarged = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
});

const textsOf = ({ items }: Scene) =>
  items.filter((item) => item.kind === "text");

/** The first text in each family: the title, and what stands below it. */
function probesOf(scene: Scene): readonly Box[] {
  const texts = textsOf(scene);
  return (["serif", "sans"] as const).flatMap((family) => {
    const first = texts.find(({ font }) => font.family === family);
    return first ? [enlarged(first.box, scene.zoom)] : [];
  });
}

/** The view as a PNG that carries its link. Ends with the signal's reason when that says so. */
export async function makePng(
  context: ExportContext,
  settings: PictureSettings,
  signal: AbortSignal,
): Promise<Blob> {
  const fonts = await loadFonts();
  signal.throwIfAborted();
  const drawn = await soundPicture(context, settings, fonts, signal);
  const { scene } = drawn;
  // The page never stands still for longer than one of these steps takes.
  await nextTurn();
  const svg = pictureText(drawn, fonts.fontFaces);
  await nextTurn();
  const withoutFonts = pictureText(drawn, "");
  await nextTurn();
  signal.throwIfAborted();
  const png = await renderPng(
    {
      svg,
      withoutFonts,
      probes: probesOf(scene),
      texts: textsOf(scene).map(({ box }) => enlarged(box, scene.zoom)),
      width: scene.width * scene.zoom,
      height: scene.height * scene.zoom,
    },
    settings.density,
    signal,
  );
  await nextTurn();
  const linked = withText(png, VIEW_KEYWORD, context.link);
  if (!linked.ok) throw new ExportFailure("drawing");
  return new Blob([linked.value], { type: "image/png" });
}
