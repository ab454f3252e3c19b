import { Fragment } from "react";
import { BoundedBar } from "#charts/boundedBar.tsx";
import { TextLine } from "#charts/TextLine.tsx";
import { LINK_ID } from "#export/svg/svgLink.ts";
import { isDark, type Palette } from "./palette.ts";
import { painted } from "./painted.ts";
import { Patch } from "./Patch.tsx";
import type { Item, Scene } from "./scene.ts";

interface PictureProps {
  readonly scene: Scene;
  readonly palette: Palette;
  /** The rules that embed the fonts; without them the system's are used. */
  readonly fontFaces: string;
  /** The link of the view, to be found in the file; not for what is only looked at. */
  readonly link?: string | undefined;
  /** How it is fitted into the page, where it is shown there. */
  readonly className?: string;
}

/** A laid-out picture as one SVG that needs nothing around it. */
export function Picture({
  scene,
  palette,
  fontFaces,
  link,
  className,
}: PictureProps) {
  const { lang, width, height, title, description, zoom, items } = scene;
  return (
    <svg
      lang={lang}
      width={width * zoom}
      height={height * zoom}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      color={palette.ink}
      className={className}
    >
      <title>{title}</title>
      <desc>{description}</desc>
      {link !== undefined && <metadata id={LINK_ID}>{link}</metadata>}
      {fontFaces !== "" && <style>{fontFaces}</style>}
      <rect width={width} height={height} fill={palette.card} />
      {items.map((item) => (
        <Fragment key={keyOf(item)}>{drawn(item, palette)}</Fragment>
      ))}
    </svg>
  );
}

/** No two things of one kind and look stand in one place. */
function keyOf(item: Item): string {
  const { kind, box } = item;
  const { x, y, width, height } = box;
  const look = kind === "path" ? item.d : kind === "text" ? item.text : "";
  const strength = kind === "patch" ? item.strength : "";
  return [kind, x, y, width, height, look, strength].join(" ");
}

function drawn(item: Item, palette: Palette) {
  const { box } = item;
  switch (item.kind) {
    case "text":
      return (
        <TextLine
          text={item}
          fill={palette[item.ink]}
          isUpright={item.isUpright}
          halo={item.hasHalo === true ? palette.card : undefined}
        />
      );
    case "bar":
      return (
        <BoundedBar
          mark={item.mark}
          {...box}
          colour={item.colour}
          hasRim={isDark(palette)}
          {...(item.hasTrack ? { track: palette.track } : {})}
        />
      );
    case "patch":
      return <Patch patch={item} palette={palette} />;
    case "path":
      return (
        <path
          transform={`translate(${String(box.x)} ${String(box.y)})`}
          d={item.d}
          fill={painted(item.fill, palette)}
          stroke={painted(item.stroke, palette)}
          strokeWidth={item.strokeWidth ?? 1}
          strokeDasharray={item.dash}
          opacity={item.opacity}
        />
      );
  }
}
