import { ViewLink } from "#controls/ViewLink.tsx";
import { useElementWidth } from "#ui/useElementWidth.ts";
import type { ViewState } from "#view-state/fields.ts";
import type { OpenFigure } from "#view-state/openId.ts";
import { FigureButton } from "#views/FigureButton.tsx";
import type { PlaceGroup, PlaceRow } from "./figureGroups.ts";
import { useWords } from "#ui/wordsContext.ts";

interface FigureGroupsProps {
  readonly groups: readonly PlaceGroup[];
  readonly colour: string;
  readonly open: OpenFigure | undefined;
  readonly onOpen: (open: OpenFigure) => void;
  readonly onChange: (next: ViewState) => void;
}

/** Yardstick, figure and rank in columns; one under the other where it is narrow. */
const COLUMNS =
  "@2xl:grid @2xl:grid-cols-[11rem_minmax(0,1fr)_12rem] @2xl:gap-x-2";

const LONGEST_BAR = 320;

/** What a place has on each yardstick, by basis, and where it stands with it. */
export function FigureGroups({ groups, ...rest }: FigureGroupsProps) {
  const [ref, width] = useElementWidth();
  const { joins } = useWords();
  return (
    <div className="@container overflow-hidden rounded-lg border border-hair bg-card">
      <div aria-hidden="true" className={COLUMNS}>
        <div className="col-start-2 px-3">
          <div ref={ref} />
        </div>
      </div>
      {groups.map(({ basis, heading, remark, rows }) => (
        <section key={basis} className="group/basis">
          <h3 className="border-b border-rule bg-paper group-not-first/basis:border-t px-3 py-1.5 text-xs text-soft">
            <strong className="font-semibold">{heading}</strong>
            {joins.dash}
            {remark}
          </h3>
          <ul>
            {rows.map((row) => (
              <li
                key={row.yardstick.id}
                className={`break-inside-avoid border-b border-hair last:border-b-0 ${COLUMNS}`}
              >
                <FigureLine
                  {...rest}
                  row={row}
                  barWidth={Math.min(LONGEST_BAR, width)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface FigureLineProps extends Omit<FigureGroupsProps, "groups"> {
  readonly row: PlaceRow;
  readonly barWidth: number;
}

function FigureLine({
  row,
  barWidth,
  colour,
  open,
  onOpen,
  onChange,
}: FigureLineProps) {
  const { yardstick, title, name, cell, rank, part } = row;
  const place = cell.place.id;
  const isOpen = open?.place === place && open.yardstick === yardstick.id;
  return (
    <>
      <p className="px-3 pt-2 @2xl:pr-0 @2xl:pb-2">
        <span className="block font-medium">{title}</span>
        <span className="block text-xs text-soft">{name}</span>
        {part !== "" && (
          <span className="mt-1 inline-block rounded-sm border border-rule px-1.5 text-xs text-soft">
            {part}
          </span>
        )}
      </p>
      <div>
        <FigureButton
          figureCell={cell}
          colour={colour}
          barWidth={barWidth}
          isOpen={isOpen}
          onOpen={() => {
            onOpen({ place, yardstick: yardstick.id, incentive: undefined });
          }}
        />
      </div>
      <p className="px-3 pb-2 text-sm tabular-nums @2xl:pt-2.5 @2xl:pl-0 @2xl:text-right">
        {rank && (
          <ViewLink to={rank.to} onChange={onChange} aria-label={rank.spoken}>
            {rank.text}
          </ViewLink>
        )}
      </p>
    </>
  );
}
