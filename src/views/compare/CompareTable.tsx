import { type DragEvent, type ReactNode, useState } from "react";
import type { PlaceId } from "#domain/ids.ts";
import { useElementWidth } from "#ui/useElementWidth.ts";
import { useWords } from "#ui/wordsContext.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import { openPage } from "#view-state/transitions.ts";
import { FigureButton } from "#views/FigureButton.tsx";
import { ColumnHeader, DRAGGED_PLACE } from "./ColumnHeader.tsx";
import { AsideLine } from "./AsideLine.tsx";
import { RowHeader } from "./RowHeader.tsx";
import { SidewaysFrame } from "./SidewaysFrame.tsx";
import type { CompareModel } from "./model.ts";
import type { Fold } from "./useFold.ts";
import type { CompareGroup } from "./compareGroups.ts";
import type { CompareActions } from "./useCompareActions.ts";

/** What stays in sight, with an edge to what passes under it. */
const STICKY =
  "sticky left-0 z-10 bg-card group-data-scrolled/frame:shadow-[1px_0_0_var(--color-rule)]";

interface CompareTableProps {
  readonly model: CompareModel;
  readonly resolved: ResolvedView;
  readonly colourOf: (place: PlaceId) => string;
  readonly actions: CompareActions;
  readonly corner: ReactNode;
  readonly fold: Fold;
}

/** Yardsticks in rows, places in columns; scrolls sideways inside its own frame only. */
export function CompareTable(props: CompareTableProps) {
  const { model, corner, colourOf, actions, fold } = props;
  const words = useWords().views.compare;
  const [columnRef, columnWidth] = useElementWidth();
  const [target, setTarget] = useState<PlaceId>();
  const places = model.columns.map(({ place }) => place.id);
  const handleDragOver = (place: PlaceId) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(DRAGGED_PLACE)) return;
    event.preventDefault();
    setTarget(place);
  };
  const handleDrop = (index: number) => (event: DragEvent) => {
    const dragged = event.dataTransfer.getData(DRAGGED_PLACE);
    const place = places.find((id) => id === dragged);
    setTarget(undefined);
    if (place === undefined) return;
    event.preventDefault();
    actions.move(place, index);
  };
  const stopTargeting = () => {
    setTarget(undefined);
  };
  return (
    <SidewaysFrame columns={model.columns}>
      <table className="w-full table-fixed border-collapse">
        <caption className="sr-only">{words.caption}</caption>
        <colgroup>
          <col className="w-40" />
          {places.map((place) => (
            <col key={place} className="w-36" />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td className={`${STICKY} p-3 align-top`}>{corner}</td>
            {model.columns.map((column, index) => (
              <th
                key={column.place.id}
                ref={index === 0 ? columnRef : undefined}
                scope="col"
                aria-label={column.name}
                onDragOver={handleDragOver(column.place.id)}
                onDragLeave={stopTargeting}
                onDrop={handleDrop(index)}
                className={`p-3 text-left align-top font-normal ${
                  target === column.place.id ? "bg-wash" : ""
                }`}
              >
                <ColumnHeader
                  column={column}
                  colour={colourOf(column.place.id)}
                  isFirst={index === 0}
                  isLast={index === places.length - 1}
                  isOnly={places.length === 1}
                  onMove={(by) => {
                    actions.move(column.place.id, index + by);
                  }}
                  onRemove={() => {
                    actions.remove(column.place.id);
                  }}
                  onMakeReference={() => {
                    actions.makeReference(column.place.id);
                  }}
                  page={openPage(props.resolved.view, column.place.id)}
                  onChange={(next) => {
                    actions.go(next);
                  }}
                />
              </th>
            ))}
          </tr>
        </thead>
        {model.groups.map((group) => (
          <GroupBody
            key={group.id}
            {...props}
            group={group}
            barWidth={Math.max(0, columnWidth)}
          />
        ))}
        {model.aside && (
          <tbody>
            <tr>
              <td
                colSpan={places.length + 1}
                className="border-t border-rule bg-paper px-3 py-1"
              >
                <div className="sticky left-3 w-fit max-w-4xl">
                  <AsideLine aside={model.aside} {...fold} />
                </div>
              </td>
            </tr>
          </tbody>
        )}
        {fold.isUnfolded &&
          model.aside?.groups.map((group) => (
            <GroupBody
              key={group.id}
              {...props}
              group={group}
              barWidth={Math.max(0, columnWidth)}
            />
          ))}
      </table>
    </SidewaysFrame>
  );
}

interface GroupBodyProps extends CompareTableProps {
  readonly group: CompareGroup;
  readonly barWidth: number;
}

function GroupBody({
  group,
  model,
  resolved,
  colourOf,
  actions,
  barWidth,
}: GroupBodyProps) {
  const { views: words, joins } = useWords();
  return (
    <tbody>
      <tr>
        {/* No header cell: there is one column header for each place, and one row header for each yardstick. */}
        <td
          colSpan={model.columns.length + 1}
          className="border-y border-rule bg-paper px-3 py-1.5 text-xs text-soft"
        >
          <span className="sticky left-3">
            <strong className="font-semibold">{group.heading}</strong>
            {joins.dash}
            {group.remark}
          </span>
        </td>
      </tr>
      {group.rows.map((row) => (
        <tr
          key={row.yardstick.id}
          className="group border-b border-hair last:border-b-0"
        >
          <th
            scope="row"
            aria-label={words.spoken([row.title, row.name])}
            className={`${STICKY} p-3 text-left align-top font-normal`}
          >
            <RowHeader row={row} resolved={resolved} actions={actions} />
          </th>
          {row.cells.map((cell) => (
            <td key={cell.id} className="h-px p-0 align-top">
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
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
