import { lateWords } from "#words/lateWords.ts";
import { PickPopover } from "#ui/PickPopover.tsx";
import type { PickGroup } from "#ui/pick.ts";
import { useWords } from "#ui/wordsContext.ts";
import type { AxisId } from "#view-state/axis.ts";

interface AxisPickerProps {
  readonly axis: "x" | "y";
  readonly current: AxisId;
  /** What it shows at present, in words. */
  readonly name: string;
  readonly groups: readonly PickGroup[];
  readonly onPick: (id: AxisId) => void;
}

/** What one axis shows: a yardstick or an indicator. */
export function AxisPicker({
  axis,
  current,
  name,
  groups,
  onPick,
}: AxisPickerProps) {
  const { axes, search, nothingFound } = lateWords(useWords()).relate;
  return (
    <PickPopover
      label={
        <>
          <span className="text-soft">{axes[axis]}</span>{" "}
          <span className="truncate">{name}</span>
          <span aria-hidden="true" className="text-xs text-soft">
            ▾
          </span>
        </>
      }
      searchLabel={search}
      nothingFound={nothingFound}
      groups={groups}
      picked={[current]}
      onPick={(value) => onPick(value as AxisId)}
    />
  );
}
