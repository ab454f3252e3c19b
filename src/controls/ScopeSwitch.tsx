import { SegmentedControl } from "#ui/SegmentedControl.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewState } from "#view-state/fields.ts";
import { scopeOf, VIEW_SCOPES } from "#view-state/scope.ts";

interface ScopeSwitchProps {
  readonly view: ViewState;
  readonly onChange: (next: ViewState) => void;
}

/** Whether a view shows the chosen places or all; nothing where it has no choice. */
export function ScopeSwitch({ view, onChange }: ScopeSwitchProps) {
  const { scope } = useWords().controls;
  if (!VIEW_SCOPES[view.view].isFree) return null;
  return (
    <SegmentedControl
      label={scope.label}
      isLabelHidden
      value={scopeOf(view)}
      options={[
        { value: "chosen", label: scope.chosen, hint: scope.chosenHint },
        { value: "all", label: scope.all, hint: scope.allHint },
      ]}
      onChange={(next) => onChange({ ...view, scope: next })}
    />
  );
}
