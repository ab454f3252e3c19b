import { lateWords } from "#words/lateWords.ts";
import { useWords } from "#ui/wordsContext.ts";
import type { OpenFigure } from "#view-state/openId.ts";
import { CellMark } from "./CellMark.tsx";
import type { CoverageModel } from "./model.ts";

interface CoverageListPlaceProps {
  readonly model: CoverageModel;
  /** Of the place, in the order of the places. */
  readonly index: number;
  readonly open: OpenFigure | undefined;
  readonly onOpen: (figure: OpenFigure) => void;
}

/** What is known of one place: a line for each yardstick, by kind, and the years of its context. */
export function CoverageListPlace({
  model,
  index,
  open,
  onOpen,
}: CoverageListPlaceProps) {
  const catalogue = useWords();
  const words = lateWords(catalogue).coverage;
  const years = model.context.rows[index]?.years ?? [];
  return (
    <div className="pb-4">
      <p className="mb-2 text-xs text-soft">
        {model.places[index]?.shares}
        {catalogue.joins.stop}
      </p>
      {model.groups.map(({ basis, heading, rows }) => (
        <div key={basis} className="mb-2">
          <h2 className="bg-paper px-2 py-1 text-xs font-semibold text-soft">
            {heading}
          </h2>
          <ul>
            {rows.map(({ title, cells }) => {
              const cell = cells[index];
              if (!cell) return null;
              const { id, place, yardstick, kept, state, isContested } = cell;
              const isOpen =
                open?.place === place && open.yardstick === yardstick.id;
              return (
                <li key={id}>
                  <button
                    type="button"
                    data-figure={id}
                    aria-label={cell.spoken}
                    aria-pressed={isOpen}
                    onClick={() =>
                      onOpen({
                        place,
                        yardstick: yardstick.id,
                        incentive: undefined,
                      })
                    }
                    className="flex min-h-9 w-full items-center gap-2 rounded-sm px-2 text-left text-sm aria-pressed:bg-wash"
                  >
                    <span className="h-6 w-8 shrink-0">
                      <CellMark
                        kept={kept}
                        state={state}
                        isContested={isContested}
                      />
                    </span>
                    <span className="grow">{title}</span>
                    <span className="text-right text-xs text-soft">
                      {state === "empty" ? words.unknown : cell.text}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
      {years.length > 0 && (
        <>
          <h2 className="bg-paper px-2 py-1 text-xs font-semibold text-soft">
            {words.context.heading}
          </h2>
          <dl className="px-2 text-sm">
            {model.context.indicators.map(({ id, title }, nth) => (
              <div key={id} className="flex justify-between gap-3 py-1">
                <dt>{title}</dt>
                <dd className="text-right text-xs text-soft tabular-nums">
                  {years[nth] === "" ? words.unknown : years[nth]}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}
