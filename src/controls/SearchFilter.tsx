import { useEffect, useRef } from "react";
import type { FacetCounts } from "#facets/counts.ts";
import { SearchField } from "#ui/SearchField.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { LONGEST_TEXTS, type ViewState } from "#view-state/fields.ts";

interface SearchFilterProps {
  readonly view: ViewState;
  readonly counts: FacetCounts;
  readonly onChange: (next: ViewState) => void;
}

const SHORTCUT = "/";

const TYPED_INTO = "input, textarea, select, [contenteditable], dialog";

/** The search in programmes; `/` leads to it from anywhere that is not typed into. */
export function SearchFilter({ view, counts, onChange }: SearchFilterProps) {
  const { filterPanel } = useWords().controls;
  const ref = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== SHORTCUT || event.ctrlKey || event.metaKey) return;
      if (event.altKey || event.defaultPrevented) return;
      const { target } = event;
      if (target instanceof Element && target.closest(TYPED_INTO)) return;
      event.preventDefault();
      ref.current?.focus();
      ref.current?.select();
    };
    document.addEventListener("keydown", handleKeyDown);
    return () => document.removeEventListener("keydown", handleKeyDown);
  }, []);

  return (
    <div className="flex flex-col gap-1.5">
      <SearchField
        ref={ref}
        label={filterPanel.searchLabel}
        placeholder={filterPanel.searchPlaceholder}
        shortcut={SHORTCUT}
        maxLength={LONGEST_TEXTS.q}
        value={view.q}
        onChange={(q) => onChange({ ...view, q })}
      />
      <p className="text-xs text-soft tabular-nums">
        {filterPanel.kept(counts.kept, counts.total)}
      </p>
    </div>
  );
}
