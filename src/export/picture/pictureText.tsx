import type { DrawnPicture } from "./drawPicture.ts";
import { Picture } from "./Picture.tsx";
import { svgText } from "./svgText.tsx";

/** A picture as the text of an SVG file that needs nothing around it. */
export function pictureText(
  { scene, palette }: DrawnPicture,
  fontFaces: string,
  link?: string,
): string {
  return svgText(
    <Picture
      scene={scene}
      palette={palette}
      fontFaces={fontFaces}
      link={link}
    />,
  );
}
