import { FAMILIES } from "./fontStack.ts";
import { baseline, type PlacedText } from "./placedText.ts";

interface TextLineProps {
  readonly text: PlacedText;
  /** The colour that its ink stands for. */
  readonly fill: string;
  /** Whether it runs upwards: its box is then as high as the text is long. */
  readonly isUpright?: boolean | undefined;
  /** The colour around its letters, which keeps lines off. */
  readonly halo?: string | undefined;
}

const TABULAR = { fontVariantNumeric: "tabular-nums" } as const;

/** Where a text starts or ends, on its baseline. */
function placeOf({ box, font, side }: PlacedText, isUpright: boolean) {
  if (isUpright) {
    const x = box.x + baseline({ font, lineHeight: box.width });
    const y = box.y + box.height;
    return { transform: `translate(${String(x)} ${String(y)}) rotate(-90)` };
  }
  return {
    x: side === "right" ? box.x + box.width : box.x,
    y: box.y + baseline({ font, lineHeight: box.height }),
    textAnchor: side === "right" ? "end" : "start",
  } as const;
}

/** The one drawing of a laid-out line of text, on screen and in pictures. */
export function TextLine({
  text: item,
  fill,
  isUpright = false,
  halo,
}: TextLineProps) {
  const { font, text } = item;
  return (
    <text
      {...placeOf(item, isUpright)}
      fontFamily={FAMILIES[font.family]}
      fontSize={font.size}
      fontWeight={font.weight}
      {...(font.isTabular ? { style: TABULAR } : {})}
      fill={fill}
      {...(halo === undefined
        ? {}
        : { stroke: halo, strokeWidth: 3, paintOrder: "stroke" })}
    >
      {text}
    </text>
  );
}
