import { useWords } from "./wordsContext.ts";

interface ChipProps {
  readonly label: string;
  /** Without it the chip only says something. */
  readonly onRemove?: () => void;
}

/** Something that is set, with a way to unset it. */
export function Chip({ label, onRemove }: ChipProps) {
  const { ui } = useWords().controls;
  return (
    <span className="inline-flex max-w-full items-center rounded-full border border-rule bg-card text-xs text-ink">
      <span className="truncate py-1 pl-2.5 last:pr-2.5" title={label}>
        {label}
      </span>
      {onRemove && (
        <button
          type="button"
          aria-label={ui.remove(label)}
          onClick={onRemove}
          className="grid size-8 shrink-0 place-items-center rounded-full text-base text-soft hover:bg-wash hover:text-ink wide:size-6"
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
    </span>
  );
}
