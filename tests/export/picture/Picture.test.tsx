import { describe, expect, it } from "vitest";
import { atOnce } from "#export/nextTurn.ts";
import { FRAMES } from "#export/picture/frame.ts";
import { PALETTES } from "#export/picture/palette.ts";
import { Picture } from "#export/picture/Picture.tsx";
import { pictureScene } from "#export/picture/pictureScene.ts";
import { svgText } from "#export/picture/svgText.tsx";
import {
  cities,
  contextOf,
  datasetOf,
  YARDSTICKS,
} from "#tests/export/manyPlaces.ts";
import { measuring, textsIn } from "./drawnBoxes.ts";

const context = contextOf(datasetOf(12), {
  places: cities(12),
  yard: YARDSTICKS,
});
const scene = atOnce(
  pictureScene(
    {
      context,
      measure: measuring(0.55),
      frame: FRAMES.slide,
      hasCode: false,
      canDraw: () => true,
    },
    PALETTES.dark,
  ),
);
const FACES = '@font-face{font-family:"Inter Variable";src:url(data:x)}';

function parsed(fontFaces: string): Document {
  const text = svgText(
    <Picture scene={scene} palette={PALETTES.dark} fontFaces={fontFaces} />,
  );
  return new DOMParser().parseFromString(text, "image/svg+xml");
}

describe(Picture, () => {
  it.each(["dark", "light"] as const)(
    "rims upper bounds in %s where only dark swallows them",
    (theme) => {
      const text = svgText(
        <Picture scene={scene} palette={PALETTES[theme]} fontFaces="" />,
      );
      const svg = new DOMParser().parseFromString(text, "image/svg+xml");
      const bodies = svg.querySelectorAll(
        "[data-mark=ceiling] > [data-part=body]",
      );
      expect(bodies.length).toBeGreaterThan(0);
      for (const body of bodies) {
        expect(body.hasAttribute("stroke")).toBe(theme === "dark");
      }
    },
  );

  it("is a sound SVG of the scene's size", () => {
    const { documentElement: svg } = parsed(FACES);
    expect(svg.namespaceURI).toBe("http://www.w3.org/2000/svg");
    expect(svg.getAttribute("width")).toBe("1200");
    expect(svg.getAttribute("height")).toBe(String(scene.height));
  });

  it("sets every text of the scene", () => {
    const texts = [...parsed("").querySelectorAll("text")];
    expect(
      texts.map(({ textContent }) => textContent.replaceAll("\u00A0", " ")),
    ).toEqual(textsIn(scene));
  });

  it("embeds the fonts that it is given, and names no other place", () => {
    const document = parsed(FACES);
    expect(document.querySelector("style")?.textContent).toBe(FACES);
    expect(parsed("").querySelector("style")).toBeNull();
    expect(document.documentElement.outerHTML).not.toMatch(
      /href=|url\((?!#|data:)/,
    );
  });

  it("stands alone: no colour is left to a stylesheet", () => {
    const { outerHTML } = parsed("").documentElement;
    expect(outerHTML).not.toContain("var(");
    expect(outerHTML).toContain(PALETTES.dark.card);
  });

  it("gives every gradient a name of its own", () => {
    const ids = [...parsed("").querySelectorAll("linearGradient")].map(
      ({ id }) => id,
    );
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
