import { useDeferredValue } from "react";
import type { Screen } from "#arithmetic/admissible.ts";
import type { Dataset } from "#domain/dataset.ts";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewState } from "#view-state/fields.ts";
import { PricesGroup } from "./PricesGroup.tsx";
import { ReferencePicker } from "./ReferencePicker.tsx";
import { SettingGroup } from "./SettingGroup.tsx";
import {
  asStated,
  isNormalised,
  SETTING_NAMES,
  type SettingName,
} from "./settingTable.ts";

interface SettingsBarProps {
  readonly view: ViewState;
  readonly screen: Screen;
  readonly dataset: Dataset;
  readonly onChange: (next: ViewState) => void;
  /** In a sheet: one under the other, with every option in sight. */
  readonly isLoose: boolean;
  /** Settings that change nothing in this view. */
  readonly unused?: readonly SettingName[];
}

const NONE: readonly SettingName[] = [];

/** Every setting of the arithmetic. */
export function SettingsBar({
  view,
  screen,
  dataset,
  onChange,
  isLoose,
  unused = NONE,
}: SettingsBarProps) {
  const { toolbar } = useWords().controls;
  // To try every option takes a moment, for which typing and choosing must not wait.
  const tried = useDeferredValue(screen);
  const common = { view, screen: tried, onChange, isLoose };
  return (
    <div
      role="toolbar"
      aria-label={toolbar.name}
      className={
        isLoose
          ? "flex flex-col items-start gap-5"
          : "flex w-full flex-wrap items-end gap-x-4 gap-y-2.5"
      }
    >
      {SETTING_NAMES.filter((name) => !unused.includes(name)).map((name) =>
        name === "prices" ? (
          <PricesGroup key={name} {...common} dataset={dataset} />
        ) : (
          <SettingGroup key={name} {...common} name={name} />
        ),
      )}
      {!unused.includes("scale") && (
        <ReferencePicker
          view={view}
          places={screen.places}
          dataset={dataset}
          onChange={onChange}
        />
      )}
      {isNormalised(view) && (
        <Button variant="quiet" onClick={() => onChange(asStated(view))}>
          {toolbar.reset}
        </Button>
      )}
    </div>
  );
}
