import { lateWords } from "#words/lateWords.ts";
import { type KeyboardEvent, useRef, useState } from "react";
import { useWords } from "#ui/wordsContext.ts";
import type { OpenFigure } from "#view-state/openId.ts";
import { CoverageGridHead } from "./CoverageGridHead.tsx";
import { CoverageGridRow } from "./CoverageGridRow.tsx";
import type { CoverageModel } from "./model.ts";
import { nextCell } from "./nextCell.ts";

interface CoverageGridProps {
  readonly model: CoverageModel;
  readonly open: OpenFigure | undefined;
  readonly onOpen: (figure: OpenFigure) => void;
}

/** In CSS pixels. */
const WIDTHS = { name: 188, known: 60, least: 26, most: 150 } as const;

const HEIGHTS = { upright: 84, level: 24, shares: 34 } as const;

/** Above this many places their names are set upright, since columns are narrow. */
const MOST_LEVEL_NAMES = 8;

/**
 * The heat map, as the table that it is. One tab stop; arrow keys move between
 * the cells, Enter opens the evidence, Escape leaves. Scrolls in its own frame,
 * under its own headers.
 */
export function CoverageGrid({ model, open, onOpen }: CoverageGridProps) {
  const catalogue = useWords();
  const words = lateWords(catalogue).coverage;
  const table = useRef<HTMLTableElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string>();
  const { places, groups } = model;
  const rows = groups.flatMap((group) => group.rows);
  const cells = rows.flatMap((row) => row.cells);
  const at = Math.max(
    0,
    cells.findIndex(({ id }) => id === current),
  );
  const stop = cells[at];
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") {
      // Somebody above may close a panel by the same key: then the focus stays here.
      if (!event.defaultPrevented) {
        table.current?.closest<HTMLElement>("section")?.focus();
      }
      return;
    }
    const columns = places.length;
    const next = nextCell(
      { row: Math.floor(at / columns), column: at % columns },
      { rows: rows.length, columns },
      event.key,
    );
    if (!next) return;
    event.preventDefault();
    const index = next.row * columns + next.column;
    table.current
      ?.querySelectorAll<HTMLElement>("button[data-figure]")
      .item(index)
      .focus();
    // The whole frame, or its headers might stay above the edge of the window.
    frame.current?.scrollIntoView({ block: "nearest" });
  };
  const isUpright = places.length > MOST_LEVEL_NAMES;
  const heights = {
    names: isUpright ? HEIGHTS.upright : HEIGHTS.level,
    shares: HEIGHTS.shares,
  };
  const fixed = WIDTHS.name + WIDTHS.known;
  return (
    <div
      ref={frame}
      className="max-h-[calc(100dvh-4rem)] scroll-pt-40 scroll-pl-48 overflow-auto"
    >
      {/* The keys are those of the cells; they are handled once for all of them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <table
        ref={table}
        onKeyDown={handleKeyDown}
        className="w-full table-fixed border-separate border-spacing-0"
        style={{
          minWidth: fixed + places.length * WIDTHS.least,
          maxWidth: fixed + places.length * WIDTHS.most,
        }}
      >
        <caption className="sr-only">{words.caption}</caption>
        <colgroup>
          <col style={{ width: WIDTHS.name }} />
          <col style={{ width: WIDTHS.known }} />
          {places.map(({ place }) => (
            <col key={place.id} />
          ))}
        </colgroup>
        <CoverageGridHead
          places={places}
          all={model.all}
          isUpright={isUpright}
          heights={heights}
        />
        {groups.map((group) => (
          <tbody key={group.basis}>
            <tr>
              <td
                colSpan={places.length + 2}
                style={{ top: heights.names + heights.shares }}
                className="sticky z-15 border-y border-hair bg-paper px-2 py-1 text-xs text-soft"
              >
                <span className="sticky left-2">
                  <strong className="font-semibold">{group.heading}</strong>
                  {catalogue.joins.dash}
                  {words.inGroup(group.rows.length, group.all)}
                </span>
              </td>
            </tr>
            {group.rows.map((row) => {
              const { id } = row.yardstick;
              return (
                <CoverageGridRow
                  key={id}
                  row={row}
                  stop={stop?.yardstick.id === id ? stop.place : undefined}
                  open={open?.yardstick === id ? open.place : undefined}
                  onFocus={setCurrent}
                  onOpen={onOpen}
                />
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}
