import type { ReactNode } from "react";
import type { PlaceId } from "#domain/ids.ts";
import { useElementWidth } from "#ui/useElementWidth.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import { FigureButton } from "#views/FigureButton.tsx";
import { RowHeader } from "./RowHeader.tsx";
import type { CompareModel } from "./model.ts";
import type { CompareActions } from "./useCompareActions.ts";
import { useWords } from "#ui/wordsContext.ts";

interface CompareCardsProps {
  readonly model: CompareModel;
  readonly resolved: ResolvedView;
  readonly colourOf: (place: PlaceId) => string;
  readonly actions: CompareActions;
  readonly corner: ReactNode;
}

/** Padding and place name beside the figure, as the classes below set them. */
const BESIDE_BAR = 24 + 112;

/** The same as the table for narrow screens: a card for each yardstick, a row for each place. */
export function CompareCards({
  model,
  resolved,
  colourOf,
  actions,
  corner,
}: CompareCardsProps) {
  const { joins } = useWords();
  const [ref, width] = useElementWidth();
  return (
    <div ref={ref}>
      <div className="mb-3">{corner}</div>
      {model.groups.map((group) => (
        <section key={group.basis} className="mb-5">
          <h2 className="mb-2 text-xs text-soft">
            <strong className="font-semibold">{group.heading}</strong>
            {joins.dash}
            {group.remark}
          </h2>
          {group.rows.map((row) => (
            <article
              key={row.yardstick.id}
              className="mb-3 rounded-lg border border-hair bg-card"
            >
              <h3 className="border-b border-hair p-3">
                <RowHeader row={row} resolved={resolved} actions={actions} />
              </h3>
              <ul>
                {row.cells.map((cell) => (
                  <li
                    key={cell.id}
                    className="flex border-b border-hair last:border-b-0"
                  >
                    <span
                      aria-hidden="true"
                      className="flex w-28 shrink-0 items-baseline gap-2 py-3 pl-3 text-sm font-medium"
                    >
                      <span
                        className="size-2 shrink-0 rounded-full"
                        style={{ background: colourOf(cell.place.id) }}
                      />
                      <span className="min-w-0 break-words">
                        {cell.placeName}
                      </span>
                    </span>
                    <span className="min-w-0 grow">
                      <FigureButton
                        figureCell={cell}
                        colour={colourOf(cell.place.id)}
                        barWidth={Math.max(0, width - BESIDE_BAR - 2)}
                        isOpen={
                          resolved.open?.place === cell.place.id &&
                          resolved.open.yardstick === row.yardstick.id
                        }
                        onOpen={() => {
                          actions.open(cell.place.id, row.yardstick.id);
                        }}
                      />
                    </span>
                  </li>
                ))}
              </ul>
            </article>
          ))}
        </section>
      ))}
    </div>
  );
}
