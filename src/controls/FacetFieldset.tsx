import { useState } from "react";
import type { Dataset } from "#domain/dataset.ts";
import type { FacetCounts } from "#facets/counts.ts";
import type { FacetName } from "#facets/facet.ts";
import { FILTERS } from "#facets/filter.ts";
import { Button } from "#ui/Button.tsx";
import { Checkbox } from "#ui/Checkbox.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewState } from "#view-state/fields.ts";
import { liftFilter, toggleWord } from "#view-state/transitions.ts";
import { type FacetOption, facetOptions } from "./facetOptions.ts";
import { facetWord } from "./facetWords.ts";
import { FilterFieldset } from "./FilterFieldset.tsx";
import { isUsual } from "./isUsual.ts";

interface FacetFieldsetProps {
  readonly name: FacetName;
  readonly view: ViewState;
  readonly counts: FacetCounts;
  readonly dataset: Dataset;
  readonly onChange: (next: ViewState) => void;
}

/** The words of one facet, each with the number of figures that it would keep. */
export function FacetFieldset({
  name,
  view,
  counts,
  dataset,
  onChange,
}: FacetFieldsetProps) {
  const words = useWords();
  const { filters, filterPanel, figures } = words.controls;
  const [isUnfolded, setIsUnfolded] = useState(false);
  const { atHand, others } = facetOptions(name, view, counts, dataset);
  const title = filters[name];
  const row = ({ word, count, isChosen }: FacetOption) => (
    <Checkbox
      key={word}
      label={facetWord(name, word, words, dataset)}
      isChecked={isChosen}
      isDim={count === 0 && !isChosen}
      count={{ digits: String(count), spoken: figures(count) }}
      onChange={() => onChange(toggleWord(view, name, word))}
    />
  );
  return (
    <FilterFieldset
      title={title}
      isSet={FILTERS[name].isActive(view) && !isUsual(view, name)}
      onLift={() => onChange(liftFilter(view, name))}
    >
      {atHand.map(row)}
      {isUnfolded && others.map(row)}
      {others.length > 0 && (
        <Button
          variant="quiet"
          className="-ml-1.5"
          aria-expanded={isUnfolded}
          aria-label={
            isUnfolded
              ? filterPanel.fewerOf(title)
              : filterPanel.moreOf(title, others.length)
          }
          onClick={() => setIsUnfolded(!isUnfolded)}
        >
          {isUnfolded ? filterPanel.fewer : filterPanel.more(others.length)}
        </Button>
      )}
    </FilterFieldset>
  );
}
