import { lateWords } from "#words/lateWords.ts";
import { useMemo } from "react";
import type { Cell } from "#arithmetic/grid.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Settings } from "#domain/settings.ts";
import { AppLink } from "#ui/AppLink.tsx";
import { Panel } from "#ui/Panel.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { sureSentence } from "./sureSentence.ts";

/** The ranking on the yardstick of the figure that is explained. */
export interface RankingLink {
  readonly href: string;
  readonly onFollow: () => void;
}

interface SureOfOrderProps {
  readonly cell: Cell;
  /** The cells of all places on screen on its yardstick. */
  readonly row: readonly Cell[];
  readonly settings: Settings;
  readonly dataset: Dataset;
  /** Undefined where the ranking is on view already. */
  readonly ranking: RankingLink | undefined;
}

/** How sure the rank of a figure is, and the way to where all is told. */
export function SureOfOrder({
  cell,
  row,
  settings,
  dataset,
  ranking,
}: SureOfOrderProps) {
  const words = useWords();
  const sentence = useMemo(
    () => sureSentence(cell, row, settings, dataset, words),
    [cell, row, settings, dataset, words],
  );
  if (sentence === undefined) return null;
  return (
    <Panel title={lateWords(words).sure.title}>
      <p>{sentence}</p>
      {ranking && (
        <AppLink
          {...ranking}
          className="self-start text-accent underline-offset-2 hover:underline"
        >
          {lateWords(words).sure.see}
        </AppLink>
      )}
    </Panel>
  );
}
