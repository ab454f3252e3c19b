import { lateWords } from "#words/lateWords.ts";
import type { CoverageGroup } from "#views/coverage/coverageParts.ts";
import type { CoverageModel } from "#views/coverage/model.ts";
import { asManyAs } from "./asManyAs.ts";
import { type CoverageColumns, coverageColumns } from "./coverageColumns.ts";
import { CLOSE, coverageGroup, type Pitch, ROOMY } from "./coverageGroup.ts";
import { coverageHead } from "./coverageHead.ts";
import type { Drawing } from "./drawing.ts";
import { contentOf } from "./frame.ts";
import { paragraph, STYLES } from "#charts/paragraph.ts";
import type { Room } from "./room.ts";
import { type Block, stacked } from "./scene.ts";
import { countRows } from "./withoutOne.ts";

type Covered = Drawing<CoverageModel>;

const LISTED_LINES = 3;

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
  { left }: CoverageColumns,
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
  const columns = coverageColumns(drawing);
  const top = coverageHead(columns, drawing);
  const around = top.height + remarks(1, columns, drawing).height + 8;
  const fitting = Math.min(room, most) - around;
  const drawn = (of: readonly CoverageGroup[], pitch: Pitch) =>
    stacked(
      of.map((group) => coverageGroup(group, columns, pitch, drawing)),
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
