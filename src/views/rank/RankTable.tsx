import { useWords } from "#ui/wordsContext.ts";
import type { RankModel } from "./model.ts";

/** The ranking as a table, from the same model, for readers and listeners who prefer one. */
export function RankTable({ model }: { readonly model: RankModel }) {
  const { views } = useWords();
  const words = views.rank;
  const { columns } = words;
  const strips = model.sure?.strips;
  return (
    <details className="mt-4 text-sm">
      <summary className="text-accent">{words.table}</summary>
      <div className="mt-2 overflow-x-auto">
        <table className="w-full border-collapse tabular-nums">
          <caption className="sr-only">{model.title}</caption>
          <thead>
            <tr className="border-b border-rule text-left text-xs text-soft">
              <th scope="col" className="p-2">
                {columns.rank}
              </th>
              <th scope="col" className="p-2">
                {columns.place}
              </th>
              <th scope="col" className="p-2">
                {columns.figure}
              </th>
              <th scope="col" className="p-2">
                {columns.programme}
              </th>
              {strips && (
                <th scope="col" className="p-2">
                  {strips.column}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {model.bars.map(({ cell, rank, sure }) => (
              <tr key={cell.id} className="border-b border-hair">
                <td className="p-2">{rank}</td>
                <th scope="row" className="p-2 text-left font-medium">
                  {cell.place.name}
                </th>
                <td className="p-2">
                  {cell.figure?.text} {cell.figure?.suffix}
                  {cell.unscaled &&
                    ` · ${cell.unscaled.text} ${cell.unscaled.suffix}`}
                </td>
                <td className="p-2 text-soft">
                  {[
                    cell.programme,
                    cell.isTranslated ? views.translatedMark : "",
                    cell.isDoubtful ? views.doubtful : "",
                    cell.contested,
                    cell.difference ?? "",
                  ]
                    .filter((part) => part !== "")
                    .join(" · ")}
                </td>
                {sure && <td className="p-2">{sure.range}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
