import { useId } from "react";
import type { BarMark } from "#charts/barMark.ts";
import { boundedBarShape } from "#charts/boundedBarShape.ts";
import type { BoundedBarShape, Box } from "#charts/boundedBarShape.ts";

interface BoundedBarProps {
  readonly mark: BarMark;
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  /** The colour of the whole length of the scale behind the bar. */
  readonly track?: string;
  /** Whether the pale body of an upper bound has a rim, where its ground would swallow it. */
  readonly hasRim?: boolean;
  /** Names the gradient where several drawings are put into one document. */
  readonly idPrefix?: string;
}

/** The one drawing of the marks of honesty. Contest lines take the colour of the text. */
export function BoundedBar(props: BoundedBarProps) {
  const { mark, x = 0, y = 0, width, height, colour, track, idPrefix } = props;
  const { hasRim = false } = props;
  const ownId = useId();
  const fadeId = `${idPrefix ?? "bar"}-fade-${ownId}`;
  const frame = { x, y, width, height };
  const shape = boundedBarShape(mark, frame);
  return (
    <g data-mark={shape.kind}>
      {track !== undefined && (
        <rect data-part="track" {...frame} fill={track} />
      )}
      {shape.fade && (
        <defs>
          <linearGradient
            id={fadeId}
            gradientUnits="userSpaceOnUse"
            x1={shape.fade.from}
            x2={shape.fade.to}
            y1={0}
            y2={0}
          >
            <stop offset="0" stopColor={colour} />
            <stop offset="1" stopColor={colour} stopOpacity={0} />
          </linearGradient>
        </defs>
      )}
      {shape.body && drawnBody(shape, shape.body, colour, { fadeId, hasRim })}
      {shape.ceiling && (
        <rect data-part="ceiling" {...shape.ceiling} fill={colour} />
      )}
      {shape.contest && (
        <path
          data-part="contest"
          d={contestPath(shape.contest, frame)}
          fill="none"
          stroke="currentColor"
          strokeWidth={1.5}
        />
      )}
    </g>
  );
}

function drawnBody(
  shape: BoundedBarShape,
  body: Box,
  colour: string,
  { fadeId, hasRim }: { fadeId: string; hasRim: boolean },
) {
  switch (shape.kind) {
    case "ceiling":
      return (
        <rect
          data-part="body"
          {...(hasRim ? inset(body) : body)}
          fill={colour}
          fillOpacity={0.22}
          {...(hasRim ? { stroke: colour, strokeWidth: 1 } : {})}
        />
      );
    case "open":
      return <rect data-part="body" {...body} fill={`url(#${fadeId})`} />;
    case "dashed":
      return (
        <rect
          data-part="body"
          {...inset(body)}
          fill={colour}
          fillOpacity={0.1}
          stroke={colour}
          strokeWidth={1}
          strokeDasharray="4 2.5"
        />
      );
    case "solid":
    case "range":
      return <rect data-part="body" {...body} fill={colour} />;
  }
}

/** Keeps an outline of one pixel within its box. */
function inset(box: Box): Box {
  return {
    x: box.x + 0.5,
    y: box.y + 0.5,
    width: Math.max(1, box.width - 1),
    height: Math.max(1, box.height - 1),
  };
}

function contestPath(
  { from, to }: { from: number; to: number },
  frame: Box,
): string {
  const middle = frame.y + frame.height / 2;
  const tick = (x: number) => `M${x} ${frame.y}v${frame.height}`;
  return `${tick(from)}M${from} ${middle}H${to}${tick(to)}`;
}
