import { lateWords } from "#words/lateWords.ts";
import { useWords } from "#ui/wordsContext.ts";
import type { ContextTable } from "./contextTable.ts";

/** In which years the places have the values that amounts are divided by. */
export function ContextYears({ context }: { readonly context: ContextTable }) {
  const catalogue = useWords();
  const words = lateWords(catalogue).coverage;
  if (context.indicators.length === 0) return null;
  return (
    <div className="mt-4 rounded-lg border border-hair bg-card p-4">
      <h2 className="font-serif text-lg font-semibold">
        {words.context.heading}
      </h2>
      <p className="mb-2 text-xs text-soft">
        {catalogue.joins.sentences([words.context.remark, context.others])}
      </p>
      <section
        aria-label={words.context.heading}
        // Without a mouse it scrolls too.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="overflow-x-auto"
      >
        <table className="w-full border-collapse text-xs tabular-nums">
          <thead>
            <tr className="border-b border-rule text-soft">
              <th scope="col" className="p-1.5 text-left font-medium">
                {words.context.place}
              </th>
              {context.indicators.map(({ id, title }) => (
                <th
                  key={id}
                  scope="col"
                  className="p-1.5 text-left align-bottom font-medium"
                >
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {context.rows.map(({ place, name, years }) => (
              <tr key={place.id} className="border-b border-hair align-top">
                <th scope="row" className="p-1.5 text-left font-medium">
                  {name}
                </th>
                {years.map((text, index) => (
                  <td key={context.indicators[index]?.id} className="p-1.5">
                    {text === "" ? (
                      <span className="text-faint">{words.unknown}</span>
                    ) : (
                      text
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
