import { useLayoutEffect } from "react";
import { canvasMeasure } from "#charts/canvasMeasure.ts";
import { useIsPrinting } from "#ui/useIsPrinting.ts";
import { DataTableView } from "#views/DataTableView.tsx";
import type { ExportContext } from "#export/exportContext.ts";
import { atOnce } from "#export/nextTurn.ts";
import { drawPicture } from "#export/picture/drawPicture.ts";
import { Picture } from "#export/picture/Picture.tsx";
import { withSourceNumbers } from "./sourceNumbers.ts";
import { PrintedSources } from "./PrintedSources.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { LANGUAGE_TAGS } from "#words/languages.ts";

interface PrintSheetProps {
  readonly context: ExportContext;
}

/** Views that paper takes as they stand on screen, being tables. */
const AS_ON_SCREEN: ReadonlySet<ExportContext["model"]["kind"]> = new Set([
  "compare",
  "place",
]);

/** Views that are read as their rows alone. */
const ROWS_ALONE: ReadonlySet<ExportContext["model"]["kind"]> = new Set([
  "table",
  "sources",
]);

/** The chart, laid out for paper: in light, as wide as a column. */
function PrintedChart({ context }: PrintSheetProps) {
  const measure = canvasMeasure();
  if (!measure) return null;
  const drawn = atOnce(
    drawPicture(
      context,
      { size: "column", density: 1, theme: "light", hasCode: false },
      { measure, canDraw: () => true },
    ),
  );
  return (
    <Picture
      {...drawn}
      fontFaces=""
      className="block h-auto max-h-[240mm] w-full"
    />
  );
}

/**
 * What paper shows instead of or after the screen: the chart drawn anew, its
 * figures as a table, all sources and the link. Made when something is printed.
 */
export function PrintSheet({ context }: PrintSheetProps) {
  const isPrinting = useIsPrinting();
  const { model, title, note, words } = context;
  const { code } = useWords().language;
  // Paper in another language than the page cannot be taken from the screen.
  const isTableOnScreen =
    AS_ON_SCREEN.has(model.kind) && words.language.code === code;
  const areRowsAlone = ROWS_ALONE.has(model.kind);
  const { windowTitle } = words.language;
  // What the browser calls a file, and prints at the head of each page.
  useLayoutEffect(() => {
    if (!isPrinting) return undefined;
    const before = document.title;
    document.title = [title, windowTitle].join(words.joins.dot);
    return () => {
      document.title = before;
    };
  }, [isPrinting, title, windowTitle, words]);
  if (!isPrinting) return null;
  return (
    <div
      lang={LANGUAGE_TAGS[words.language.code]}
      data-print={isTableOnScreen ? "after" : "instead"}
      // Numbers may wrap, so that wide tables fit; no row stands alone at the foot or the head of a page.
      className="hidden print:block [&_table]:text-xs [&_td]:whitespace-normal! [&_th]:whitespace-normal! [&_tbody_tr:nth-child(-n+2)]:break-after-avoid [&_tbody_tr:nth-last-child(-n+2)]:break-before-avoid"
    >
      {!isTableOnScreen && (
        <>
          {areRowsAlone ? (
            <header className="mb-3">
              <h1 className="font-serif text-2xl font-semibold">{title}</h1>
              <p className="text-soft">
                {words.joins.sentences([model.sentence, model.count])}
              </p>
              <p>{note}</p>
            </header>
          ) : (
            <PrintedChart context={context} />
          )}
          {/* After a chart, a table that the page has no room for begins on the next. */}
          <div className={areRowsAlone ? undefined : "break-inside-avoid"}>
            <DataTableView
              caption={title}
              table={withSourceNumbers(model.table(), context)}
            />
          </div>
        </>
      )}
      <PrintedSources context={context} />
    </div>
  );
}
