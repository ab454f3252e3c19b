import { lateWords } from "#words/lateWords.ts";
import type {
  CoverageGroup,
  CoveragePlace,
  CoverageRow,
  Share,
} from "#views/coverage/coverageParts.ts";
import type { CoverageModel } from "#views/coverage/model.ts";
import { percentOf } from "#views/coverage/percentOf.ts";
import { asManyAs } from "./asManyAs.ts";
import { coverageCellItems } from "./coverageCell.ts";
import type { Drawing } from "./drawing.ts";
import { contentOf } from "./frame.ts";
import { cutLine, line, paragraph, type Style, STYLES } from "./paragraph.ts";
import type { Room } from "./room.ts";
import { type Block, type Item, moved, stacked } from "./scene.ts";
import { countRows } from "./withoutOne.ts";

type Covered = Drawing<CoverageModel>;

/** How close rows stand, in pixels. */
interface Pitch {
  readonly row: number;
  readonly heading: number;
  readonly name: Style;
}

const ROOMY: Pitch = {
  row: 24,
  heading: 26,
  name: { ...STYLES.smallName, font: { ...STYLES.smallName.font, size: 13 } },
};
const CLOSE: Pitch = { row: 18, heading: 20, name: STYLES.smallName };

const NAMES = { wide: 196, narrow: 126 } as const;
const NARROW = 600;
/** The number of places that a yardstick is known of. */
const KNOWN = 34;
const CELL = { least: 21, most: 92, gap: 2 } as const;
const HEAD = { level: 20, upright: 84, shares: 24 } as const;
const BAR = 4;
const LISTED_LINES = 3;

/** Where the columns stand. */
interface Columns {
  readonly names: number;
  readonly first: number;
  readonly step: number;
  readonly places: readonly CoveragePlace[];
  readonly left: readonly CoveragePlace[];
  readonly isUpright: boolean;
}

function columnsOf({ context, frame, measure }: Covered): Columns {
  const { places } = context.model;
  const content = contentOf(frame);
  const names = content < NARROW ? NAMES.narrow : NAMES.wide;
  const first = names + KNOWN;
  const room = content - first;
  const most = Math.max(1, Math.floor(room / CELL.least));
  const shown = places.slice(0, most);
  const step = Math.min(CELL.most, room / Math.max(1, shown.length));
  const widest = Math.max(
    0,
    ...shown.map(({ name }) => measure(name, STYLES.smallName.font)),
  );
  return {
    names,
    first,
    step,
    places: shown,
    left: places.slice(most),
    isUpright: widest > step - 6,
  };
}

/** How much of something is known, as a small bar. */
function shareBar({ known, of }: Share, x: number, width: number, y: number) {
  const bar = (length: number, ink: "track" | "accent"): Item => ({
    kind: "patch",
    fill: { ink },
    radius: BAR / 2,
    box: { x, y, width: length, height: BAR },
  });
  const length = of === 0 ? 0 : (known / of) * width;
  return [bar(width, "track"), ...(length > 0 ? [bar(length, "accent")] : [])];
}

const numeral = (style: Style): Style => ({
  ...style,
  font: { ...style.font, isTabular: true },
});

/** A short text in the middle of a column. */
function centred(
  text: string,
  style: Style,
  { x, y, width }: { x: number; y: number; width: number },
  { measure }: Covered,
): Item {
  const own = measure(text, style.font);
  return line(text, style, { x: x + (width - own) / 2, y }, measure);
}

function nameItem(
  { name }: CoveragePlace,
  x: number,
  { step, isUpright }: Columns,
  drawing: Covered,
): Item {
  const style = STYLES.smallName;
  const width = step - CELL.gap;
  const { measure } = drawing;
  if (!isUpright) {
    return centred(name, style, { x, y: 2, width }, drawing);
  }
  const cut = cutLine(name, style, { x: 0, y: 0, room: HEAD.upright }, measure);
  if (cut.kind !== "text") return cut;
  const { lineHeight } = style;
  const length = cut.box.width;
  return {
    ...cut,
    isUpright: true,
    box: {
      x: x + (width - lineHeight) / 2,
      y: HEAD.upright - length,
      width: lineHeight,
      height: length,
    },
  };
}

/** The places with the share that is known of each. */
function head(columns: Columns, drawing: Covered): Block {
  const { context, measure, frame } = drawing;
  const { model, words } = context;
  const { first, step, places, names, isUpright } = columns;
  const top = (isUpright ? HEAD.upright : HEAD.level) + 4;
  const style = numeral(STYLES.faint);
  const width = step - CELL.gap;
  const all = String(percentOf(model.all));
  return {
    items: [
      ...places.flatMap((place, index) => {
        const x = first + index * step;
        return [
          nameItem(place, x, columns, drawing),
          centred(
            String(percentOf(place)),
            style,
            { x, y: top, width },
            drawing,
          ),
          ...shareBar(place, x + 1, width - 2, top + 17),
        ];
      }),
      line(
        lateWords(words).coverage.share,
        STYLES.faint,
        { x: 0, y: top },
        measure,
      ),
      line(all, style, { x: names, y: top }, measure),
      ...shareBar(model.all, names, KNOWN - 10, top + 17),
      {
        kind: "patch",
        fill: { ink: "rule" },
        radius: 0,
        box: {
          x: 0,
          y: top + HEAD.shares,
          width: contentOf(frame),
          height: 1,
        },
      },
    ],
    height: top + HEAD.shares + 3,
  };
}

/** A yardstick on two lines at most; the room that it needs. */
function rowBlock(
  row: CoverageRow,
  columns: Columns,
  pitch: Pitch,
  { measure }: Covered,
): Block {
  const { first, step, places, names } = columns;
  const title = paragraph(
    row.title,
    { ...pitch.name, room: names - 10, most: 2 },
    measure,
  );
  const height = Math.max(pitch.row, title.height + CELL.gap);
  const middle = (style: Style) => (height - style.lineHeight) / 2;
  const style = numeral(STYLES.faint);
  const items = [
    ...moved(title.items, 0, (height - title.height) / 2),
    line(String(row.known), style, { x: names, y: middle(style) }, measure),
    ...places.flatMap((_, index) => {
      const cell = row.cells[index];
      const x = first + index * step;
      const box = {
        x,
        y: CELL.gap / 2,
        width: step - CELL.gap,
        height: height - CELL.gap,
      };
      return cell ? coverageCellItems(cell, box, measure) : [];
    }),
  ];
  return { items, height };
}

function groupBlock(
  { heading, rows, all }: CoverageGroup,
  columns: Columns,
  pitch: Pitch,
  drawing: Covered,
): Block {
  const { context, measure, frame } = drawing;
  const { inGroup } = lateWords(context.words).coverage;
  const y = (pitch.heading - STYLES.strong.lineHeight) / 2 + 1;
  const strong = line(heading, STYLES.strong, { x: 0, y }, measure);
  const [, remark = ""] = lateWords(context.words).exporting.picture.heading(
    heading,
    inGroup(rows.length, all),
  );
  const x = strong.box.width + 5;
  const room = contentOf(frame) - x;
  const rest = cutLine(remark, STYLES.note, { x, y, room }, measure);
  return stacked(
    [
      { items: [strong, rest], height: pitch.heading },
      ...rows.map((row) => rowBlock(row, columns, pitch, drawing)),
    ],
    0,
  );
}

/** So many rows, those known of the most places first, in the order of the screen. */
function fewerRows(
  groups: readonly CoverageGroup[],
  most: number,
): readonly CoverageGroup[] {
  const rows = groups.flatMap((group) => group.rows);
  const kept = new Set(
    rows.toSorted((a, b) => b.known - a.known).slice(0, most),
  );
  return groups
    .map((group) => ({
      ...group,
      rows: group.rows.filter((row) => kept.has(row)),
    }))
    .filter((group) => group.rows.length > 0);
}

/** What is left out, and how to read what is empty. */
function remarks(
  rowsLeft: number,
  { left }: Columns,
  { context, measure, frame }: Covered,
): Block {
  const { coverage, exporting } = lateWords(context.words);
  const { moreRows, morePlaces } = exporting.picture;
  const room = contentOf(frame);
  const style = STYLES.note;
  const names = left.map(({ name }) => name);
  const listing = { style, room, lines: LISTED_LINES, measure };
  return stacked(
    [
      rowsLeft > 0 ? moreRows(rowsLeft) : "",
      asManyAs(names, morePlaces, listing),
      context.words.joins.sentences([coverage.emptyMeans, coverage.ignorance]),
    ].map((text) => paragraph(text, { ...style, room }, measure)),
    4,
  );
}

/**
 * What the dataset has of each place on each yardstick: set closer where that
 * makes it fit, and where even the highest picture is too low without the rows
 * that are known of the fewest places.
 */
export function coverageBlock(drawing: Covered, { room, most }: Room): Block {
  const { groups } = drawing.context.model;
  const columns = columnsOf(drawing);
  const top = head(columns, drawing);
  const around = top.height + remarks(1, columns, drawing).height + 8;
  const fitting = Math.min(room, most) - around;
  const drawn = (of: readonly CoverageGroup[], pitch: Pitch) =>
    stacked(
      of.map((group) => groupBlock(group, columns, pitch, drawing)),
      0,
    );
  let shown = groups;
  let rows = drawn(groups, ROOMY);
  if (rows.height > fitting) rows = drawn(groups, CLOSE);
  for (
    let count = countRows(groups);
    count > 1 && rows.height > most - around;
    count -= Math.max(1, Math.floor((rows.height - most + around) / ROOMY.row))
  ) {
    shown = fewerRows(groups, count - 1);
    rows = drawn(shown, CLOSE);
  }
  const rowsLeft = countRows(groups) - countRows(shown);
  return stacked(
    [stacked([top, rows], 0), remarks(rowsLeft, columns, drawing)],
    8,
  );
}
