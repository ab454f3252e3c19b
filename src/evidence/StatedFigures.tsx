import { useWords } from "#ui/wordsContext.ts";
import type { OpenFigure } from "#view-state/openId.ts";
import { Marked, type Search } from "./Marked.tsx";
import type {
  FigureGroup,
  HiddenFigures,
  StatedFigure,
} from "./statedFigure.ts";

interface StatedFiguresProps {
  readonly groups: readonly FigureGroup[];
  readonly hidden: HiddenFigures | undefined;
  readonly search: Search;
  readonly onOpen: (open: OpenFigure) => void;
}

/** Figures in groups, each a button that opens its evidence; those that the filters hide folded away below. */
export function StatedFigures({
  groups,
  hidden,
  search,
  onOpen,
}: StatedFiguresProps) {
  return (
    <>
      {groups.map(({ id, title, figures }) => (
        <div key={id}>
          <h4 className="text-sm font-medium">
            <Marked text={title} search={search} />
          </h4>
          <ul className="flex flex-col">
            {figures.map((figure) => (
              <li
                key={figure.id}
                className="border-b border-hair last:border-0"
              >
                <button
                  type="button"
                  onClick={() => figure.open && onOpen(figure.open)}
                  className="block w-full py-1.5 text-left hover:bg-wash"
                >
                  <Line figure={figure} search={search} />
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {hidden && (
        <details open={groups.length === 0} className="text-soft">
          <summary className="text-sm">{hidden.text}</summary>
          <ul className="flex flex-col">
            {hidden.figures.map((figure) => (
              <li
                key={figure.id}
                className="border-b border-hair py-1.5 last:border-0"
              >
                <Line figure={figure} search={search} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface LineProps {
  readonly figure: StatedFigure;
  readonly search: Search;
}

function Line({ figure, search }: LineProps) {
  const { quoted } = useWords().evidence;
  const { dot } = useWords().joins;
  const { about, asPrinted, language, marks, open } = figure;
  return (
    <>
      <span className={`tabular-nums ${open ? "text-accent" : ""}`}>
        {figure.figure}
      </span>
      {dot}
      <Marked text={about} search={search} />
      <span className="block text-xs text-soft">
        <q lang={language} className="before:content-none after:content-none">
          <Marked text={quoted(asPrinted)} search={search} />
        </q>
        {marks.map((mark) => (
          <span key={mark} className="text-faint">
            {dot}
            {mark}
          </span>
        ))}
      </span>
    </>
  );
}
