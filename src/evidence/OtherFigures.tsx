import type { OpenFigure } from "#view-state/openId.ts";
import { useWords } from "#ui/wordsContext.ts";
import { Marked, type Search } from "./Marked.tsx";
import type { RelatedFigure } from "./relatedFigure.ts";

interface OtherFiguresProps {
  readonly figures: readonly RelatedFigure[];
  readonly search: Search;
  readonly onOpen: (open: OpenFigure) => void;
}

/** The other figures behind a cell, each a button that opens it. */
export function OtherFigures({ figures, search, onOpen }: OtherFiguresProps) {
  return (
    <ul className="flex flex-col">
      {figures.map((figure) => (
        <li key={figure.id} className="border-b border-hair last:border-0">
          <button
            type="button"
            disabled={figure.open === undefined}
            onClick={() => figure.open && onOpen(figure.open)}
            className="block w-full py-1.5 text-left hover:bg-wash"
          >
            <Line figure={figure} search={search} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Line({
  figure: { figure, programme, remark, source },
  search,
}: {
  readonly figure: RelatedFigure;
  readonly search: Search;
}) {
  const { dot } = useWords().joins;
  return (
    <>
      <span className="text-accent tabular-nums">{figure}</span>
      {dot}
      <Marked text={programme} search={search} />
      {remark !== "" && (
        <span className="text-xs text-soft">
          {dot}
          {remark}
        </span>
      )}
      <span className="block text-xs text-soft">
        <Marked text={source.title} search={search} />
      </span>
    </>
  );
}
