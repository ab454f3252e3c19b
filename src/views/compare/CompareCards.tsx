import type { ReactNode } from "react";
import type { PlaceId } from "#domain/ids.ts";
import { useElementWidth } from "#ui/useElementWidth.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import { FigureButton } from "#views/FigureButton.tsx";
import { AsideLine } from "./AsideLine.tsx";
import { RowHeader } from "./RowHeader.tsx";
import type { CompareGroup } from "./compareGroups.ts";
import type { CompareModel } from "./model.ts";
import type { CompareActions } from "./useCompareActions.ts";
import type { Fold } from "./useFold.ts";
import { useWords } from "#ui/wordsContext.ts";

interface CompareCardsProps {
  readonly model: CompareModel;
  readonly resolved: ResolvedView;
  readonly colourOf: (place: PlaceId) => string;
  readonly actions: CompareActions;
  readonly corner: ReactNode;
  readonly fold: Fold;
}

type CardProps = Omit<CompareCardsProps, "corner" | "fold"> & {
  readonly barWidth: number;
};

/** Padding and place name beside the figure, as the classes below set them. */
const BESIDE_BAR = 24 + 112;

/** The same as the table for narrow screens: a card for each yardstick, a row for each place. */
export function CompareCards({ corner, fold, ...props }: CompareCardsProps) {
  const { groups, aside } = props.model;
  const [ref, width] = useElementWidth();
  const barWidth = Math.max(0, width - BESIDE_BAR - 2);
  return (
    <div ref={ref}>
      <div className="mb-3">{corner}</div>
      {groups.map((group) => (
        <GroupCards
          key={group.id}
          {...props}
          group={group}
          barWidth={barWidth}
        />
      ))}
      {aside && (
        <div className="mb-5">
          <AsideLine aside={aside} {...fold} />
        </div>
      )}
      {fold.isUnfolded &&
        aside?.groups.map((group) => (
          <GroupCards
            key={group.id}
            {...props}
            group={group}
            barWidth={barWidth}
          />
        ))}
    </div>
  );
}

function GroupCards({
  group,
  resolved,
  colourOf,
  actions,
  barWidth,
}: CardProps & { readonly group: CompareGroup }) {
  const { joins } = useWords();
  return (
    <section className="mb-5">
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
                  <span className="min-w-0 break-words">{cell.placeName}</span>
                </span>
                <span className="min-w-0 grow">
                  <FigureButton
                    figureCell={cell}
                    colour={colourOf(cell.place.id)}
                    barWidth={barWidth}
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
  );
}
