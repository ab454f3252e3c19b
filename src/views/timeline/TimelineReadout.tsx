import { lateWords } from "#words/lateWords.ts";
import { useWords } from "#ui/wordsContext.ts";
import { ItemName } from "./ItemName.tsx";
import type { PlacedItem } from "./placedItem.ts";
import type { TimelineGeometry } from "./timelineGeometry.ts";

interface TimelineReadoutProps {
  readonly placed: PlacedItem;
  readonly geometry: TimelineGeometry;
}

const WIDTH = 288;

/** The whole of what a mark stands for, beside the pointer or the focus; listeners have it as the mark's name. */
export function TimelineReadout({ placed, geometry }: TimelineReadoutProps) {
  const words = lateWords(useWords()).timeline;
  const { item, box } = placed;
  const width = Math.min(WIDTH, geometry.width);
  const left = Math.max(0, geometry.plotX + Math.max(0, box.x));
  const figure = item.kind === "programme" ? item.figure : "";
  return (
    <div
      aria-hidden="true"
      data-part="readout"
      style={{
        left: Math.min(left, geometry.width - width),
        top: box.y + box.height + 2,
        width,
      }}
      className="pointer-events-none absolute z-20 rounded-md border border-rule bg-card px-2.5 py-1.5 text-xs shadow-lg"
    >
      <p className="font-medium">
        <ItemName item={item} />
      </p>
      {figure !== "" && <p className="tabular-nums">{figure}</p>}
      <p className="text-soft tabular-nums">
        {words.parts([item.dates, item.status])}
      </p>
    </div>
  );
}
