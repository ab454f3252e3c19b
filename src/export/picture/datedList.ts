import { cutLine, line, paragraph, STYLES } from "#charts/paragraph.ts";
import { levelWith, type Style } from "#charts/placedText.ts";
import type { Drawing } from "./drawing.ts";
import type { Look, PlaceList } from "./placeSection.ts";
import { hair } from "./hair.ts";
import { type Block, NOTHING, padded, stacked } from "./scene.ts";

/** Something dated, from one line to a few. */
interface Dated {
  readonly title: string;
  /** At the end of its one line. */
  readonly date: string;
  /** Below its title, the date included. */
  readonly detail: string;
  /** As a source prints it; empty where none is quoted. */
  readonly printed: string;
}

const TITLE: Style = { ...STYLES.note, ink: "ink" };
const PADDING = { whole: 3, short: 2, line: 0 } as const;
const GAP = 10;
const MOST_LINES = 2;

function entry(
  { title, date, detail, printed }: Dated,
  look: Look,
  room: number,
  { measure }: Drawing,
): Block {
  if (look === "line") {
    const y = levelWith(STYLES.faint, TITLE);
    const at = { x: room, y, side: "right" } as const;
    const end = line(date, STYLES.faint, at, measure);
    const left = room - end.box.width - (date === "" ? 0 : GAP);
    const start = cutLine(title, TITLE, { x: 0, y: 0, room: left }, measure);
    return { items: [start, end], height: TITLE.lineHeight };
  }
  const most = look === "whole" ? MOST_LINES : 1;
  return stacked(
    [
      paragraph(title, { ...TITLE, room, most }, measure),
      paragraph(detail, { ...STYLES.faint, room, most }, measure),
      look === "whole"
        ? paragraph(printed, { ...STYLES.faint, room, most }, measure)
        : NOTHING,
    ],
    0,
  );
}

/** Programmes or events of a place, set off by lines. */
export function datedList(
  heading: string,
  entries: readonly Dated[],
  width: number,
  drawing: Drawing,
): PlaceList {
  return {
    heading,
    above: () => NOTHING,
    entries: (look) =>
      entries.map((each) => {
        const pad = PADDING[look];
        const block = entry(each, look, width, drawing);
        const { items, height } = padded(block, pad + 1, pad);
        return { items: [hair(width), ...items], height };
      }),
    below: NOTHING,
  };
}
