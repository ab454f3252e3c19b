import { lateWords } from "#words/lateWords.ts";
import { memo } from "react";
import type { PlaceId } from "#domain/ids.ts";
import { useWords } from "#ui/wordsContext.ts";
import { CellMark } from "./CellMark.tsx";
import type { OpenFigure } from "#view-state/openId.ts";
import type { CoverageRow } from "./coverageParts.ts";
import { ShareBar } from "./ShareBar.tsx";

interface CoverageGridRowProps {
  readonly row: CoverageRow;
  /** The place whose cell is the tab stop, if it is in this row. */
  readonly stop: PlaceId | undefined;
  /** The place whose evidence is open, if it is in this row. */
  readonly open: PlaceId | undefined;
  readonly onFocus: (id: string) => void;
  readonly onOpen: (figure: OpenFigure) => void;
}

/** One yardstick over all places. Memoised: there may be a hundred rows of thirty cells. */
export const CoverageGridRow = memo(function CoverageGridRow({
  row,
  stop,
  open,
  onFocus,
  onOpen,
}: CoverageGridRowProps) {
  const words = lateWords(useWords()).coverage;
  return (
    <tr>
      <th
        scope="row"
        title={row.name}
        className="sticky left-0 z-10 bg-card px-2 py-0.5 text-left text-sm leading-tight font-normal"
      >
        {row.title}
      </th>
      <td
        title={words.known(row.known, row.of)}
        className="px-2 py-0.5 text-xs text-soft tabular-nums"
      >
        {row.known}
        <ShareBar known={row.known} of={row.of} />
      </td>
      {row.cells.map((cell) => (
        <td key={cell.id} className="h-px p-px">
          <button
            type="button"
            data-figure={cell.id}
            aria-label={cell.spoken}
            aria-pressed={open === cell.place}
            title={cell.spoken}
            tabIndex={stop === cell.place ? 0 : -1}
            onFocus={() => onFocus(cell.id)}
            onClick={() =>
              onOpen({
                place: cell.place,
                yardstick: row.yardstick.id,
                incentive: undefined,
              })
            }
            className="block h-full w-full rounded-sm hover:ring-1 hover:ring-accent focus-visible:outline-offset-[-1px] aria-pressed:ring-2 aria-pressed:ring-accent"
          >
            <CellMark
              kept={cell.kept}
              state={cell.state}
              isContested={cell.isContested}
            />
          </button>
        </td>
      ))}
    </tr>
  );
});
