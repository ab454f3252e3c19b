import { useId } from "react";
import { painted } from "./painted.ts";
import type { Palette } from "./palette.ts";
import type { Item } from "./scene.ts";

interface PatchProps {
  readonly patch: Extract<Item, { kind: "patch" }>;
  readonly palette: Palette;
}

const RIM = 1.5;

/** A ground of one colour, with a rim or an end that fades where it has one. */
export function Patch({ patch, palette }: PatchProps) {
  const fadeId = `patch-fade-${useId()}`;
  const { box, radius, fill, rim, strength, isFading = false } = patch;
  const colour = painted(fill, palette);
  if (rim) {
    return (
      <rect
        x={box.x + RIM / 2}
        y={box.y + RIM / 2}
        width={box.width - RIM}
        height={box.height - RIM}
        rx={radius}
        fill={colour}
        stroke={painted(rim, palette)}
        strokeWidth={RIM}
      />
    );
  }
  if (!isFading) {
    return <rect {...box} rx={radius} fill={colour} fillOpacity={strength} />;
  }
  return (
    <>
      <defs>
        <linearGradient id={fadeId}>
          <stop offset="0" stopColor={colour} stopOpacity={strength} />
          <stop offset="1" stopColor={colour} stopOpacity={0} />
        </linearGradient>
      </defs>
      <rect {...box} rx={radius} fill={`url(#${fadeId})`} />
    </>
  );
}
