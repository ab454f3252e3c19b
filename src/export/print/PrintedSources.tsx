import { lateWords } from "#words/lateWords.ts";
import type { Source } from "#domain/rows.ts";
import type { ExportContext } from "#export/exportContext.ts";
import { printedLink } from "#export/picture/printedLink.ts";
import { documentTag } from "#words/languages.ts";

interface PrintedSourcesProps {
  readonly context: ExportContext;
}

const named = ({ author, publisher, title, published }: Source) =>
  [author, publisher, title, published]
    .filter((part) => part !== undefined)
    .join(", ");

/** At the end of a printed view: every source with its address where the view is not their list itself, the dataset, and the link. */
export function PrintedSources({ context }: PrintedSourcesProps) {
  const { model, dataset, link, filters, words: catalogue } = context;
  const words = lateWords(catalogue).exporting.print;
  const { sources } = model.notes;
  return (
    <section className="mt-6 text-xs">
      {sources.length > 0 && model.kind !== "sources" && (
        <>
          <h2 className="break-after-avoid font-semibold">
            {words.sources(sources.length)}
          </h2>
          <ol className="list-decimal pl-6">
            {sources.map((source) => (
              <li
                key={source.id}
                lang={documentTag(source.language)}
                className="break-inside-avoid break-words"
              >
                {named(source)}
                {source.url === undefined ? "" : ` ${source.url}`}
              </li>
            ))}
          </ol>
        </>
      )}
      {filters.length > 0 && <p className="mt-2">{words.filters(filters)}</p>}
      <p className="mt-2 break-all">
        {words.origin(dataset.info.version, printedLink(link))}
      </p>
    </section>
  );
}
