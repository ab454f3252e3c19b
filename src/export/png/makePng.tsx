import type { Box } from "#charts/boundedBarShape.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { ExportContext } from "#export/exportContext.ts";
import { ExportFailure } from "#export/exportFailure.ts";
import { loadFonts } from "#export/picture/fonts.ts";
import { PALETTES } from "#export/picture/palette.ts";
import { Picture } from "#export/picture/Picture.tsx";
import { pictureScene } from "#export/picture/pictureScene.ts";
import type { Scene } from "#export/picture/scene.ts";
import { svgText } from "#export/picture/svgText.tsx";
import { VIEW_KEYWORD, withText } from "./pngText.ts";
import { renderPng } from "./renderPng.ts";

/** A token of the page's theme as the colour that it stands for, since a picture has no stylesheet. */
function plainColour(colour: string): string {
  const token = /^var\((--[\w-]+)\)$/.exec(colour)?.[1];
  if (token === undefined) return colour;
  const style = getComputedStyle(document.documentElement);
  return style.getPropertyValue(token).trim();
}

/** The first text in each family: the title, and what stands below it. */
function probesOf({ items }: Scene): readonly Box[] {
  const texts = items.filter((item) => item.kind === "text");
  return (["serif", "sans"] as const).flatMap((family) => {
    const first = texts.find(({ font }) => font.family === family);
    return first ? [first.box] : [];
  });
}

/** The view as a PNG that carries its link. */
export async function makePng(context: ExportContext): Promise<Blob> {
  const { fontFaces, measure } = await loadFonts();
  const palette = PALETTES[context.theme];
  const colourOf = (place: PlaceId) => plainColour(context.colourOf(place));
  const scene = pictureScene(
    { context: { ...context, colourOf }, measure },
    palette,
  );
  const svg = (faces: string) =>
    svgText(<Picture scene={scene} palette={palette} fontFaces={faces} />);
  const { width, height } = scene;
  const drawn = await renderPng({
    svg: svg(fontFaces),
    withoutFonts: svg(""),
    probes: probesOf(scene),
    width,
    height,
  });
  const bytes = new Uint8Array(await drawn.arrayBuffer());
  const linked = withText(bytes, VIEW_KEYWORD, context.link);
  if (!linked.ok) throw new ExportFailure("drawing");
  return new Blob([linked.value], { type: "image/png" });
}
