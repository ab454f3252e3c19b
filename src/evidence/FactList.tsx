import type { Fact } from "./facts.ts";
import { Marked, type Search } from "./Marked.tsx";

interface FactListProps {
  readonly facts: readonly Fact[];
  readonly search: Search;
}

/** What the row says of the figure besides its number. */
export function FactList({ facts, search }: FactListProps) {
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 text-xs">
      {facts.map(({ label, text }) => (
        <div key={label} className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-soft">{label}</dt>
          <dd className="break-words">
            <Marked text={text} search={search} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
