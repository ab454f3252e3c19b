import { BoundedBar } from "#charts/boundedBar.tsx";
import { FAMILIES } from "./fontStack.ts";
import type { Palette } from "./palette.ts";
import { baseline } from "./paragraph.ts";
import type { Item, Scene } from "./scene.ts";

interface PictureProps {
  readonly scene: Scene;
  readonly palette: Palette;
  /** The rules that embed the fonts; without them the system's are used. */
  readonly fontFaces: string;
}

const TABULAR = { fontVariantNumeric: "tabular-nums" } as const;

/** A laid-out picture as one SVG that needs nothing around it. */
export function Picture({ scene, palette, fontFaces }: PictureProps) {
  const { width, height, title, items } = scene;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      color={palette.ink}
    >
      <title>{title}</title>
      {fontFaces !== "" && <style>{fontFaces}</style>}
      <rect width={width} height={height} fill={palette.card} />
      {items.map((item) => (
        <g key={keyOf(item)}>{drawn(item, palette)}</g>
      ))}
    </svg>
  );
}

/** No two things of one kind stand in one place. */
function keyOf({ kind, box }: Item): string {
  return [kind, box.x, box.y, box.width].join(" ");
}

function drawn(item: Item, palette: Palette) {
  const { box } = item;
  switch (item.kind) {
    case "text": {
      const { font, side } = item;
      return (
        <text
          x={side === "right" ? box.x + box.width : box.x}
          y={box.y + baseline({ font, lineHeight: box.height })}
          textAnchor={side === "right" ? "end" : "start"}
          fontFamily={FAMILIES[font.family]}
          fontSize={font.size}
          fontWeight={font.weight}
          {...(font.isTabular ? { style: TABULAR } : {})}
          fill={palette[item.ink]}
        >
          {item.text}
        </text>
      );
    }
    case "bar":
      return (
        <BoundedBar
          mark={item.mark}
          {...box}
          colour={item.colour}
          {...(item.hasTrack ? { track: palette.track } : {})}
        />
      );
    case "patch":
      return (
        <rect
          {...box}
          rx={item.radius}
          fill={"ink" in item.fill ? palette[item.fill.ink] : item.fill.colour}
          {...(item.strength === undefined
            ? {}
            : { fillOpacity: item.strength })}
        />
      );
  }
}
