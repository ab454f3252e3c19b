import type { PlaceId } from "#domain/ids.ts";
import type { ExportContext } from "#export/exportContext.ts";
import type { Fonts } from "./fonts.ts";
import { FRAMES } from "./frame.ts";
import { type Palette, PALETTES } from "./palette.ts";
import { pictureScene } from "./pictureScene.ts";
import { isCoded, type PictureSettings } from "./pictureSettings.ts";
import type { Scene } from "./scene.ts";

/** A token of the page's theme as the colour that it stands for, since a picture has no stylesheet. */
function plainColour(colour: string): string {
  const token = /^var\((--[\w-]+)\)$/.exec(colour)?.[1];
  if (token === undefined) return colour;
  const style = getComputedStyle(document.documentElement);
  return style.getPropertyValue(token).trim();
}

export interface DrawnPicture {
  readonly scene: Scene;
  readonly palette: Palette;
}

/** Lays out the picture of a view, from its model alone, part by part. */
export function* drawPicture(
  context: ExportContext,
  settings: PictureSettings,
  { measure, canDraw }: Pick<Fonts, "measure" | "canDraw">,
): Generator<void, DrawnPicture> {
  const palette = PALETTES[settings.theme];
  const colourOf = (place: PlaceId) => plainColour(context.colourOf(place));
  const scene = yield* pictureScene(
    {
      context: { ...context, colourOf },
      measure,
      canDraw,
      frame: FRAMES[settings.size],
      hasCode: isCoded(settings),
    },
    palette,
  );
  return { scene, palette };
}
