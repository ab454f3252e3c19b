import { useState } from "react";
import type { Screen } from "#arithmetic/admissible.ts";
import { isMoneyShown } from "#arithmetic/denominator.ts";
import type { Dataset } from "#domain/dataset.ts";
import { Button } from "#ui/Button.tsx";
import { Sheet } from "#ui/Sheet.tsx";
import { PHONE } from "#ui/screenWidths.ts";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewState } from "#view-state/fields.ts";
import { settingsSentence } from "#words/settingsText.ts";
import { SettingsBar } from "./SettingsBar.tsx";
import type { SettingName } from "./settingTable.ts";

interface ToolbarProps {
  readonly view: ViewState;
  /** What is on screen. A new object means that all options are tried anew: keep it while nothing changes. */
  readonly screen: Screen;
  readonly dataset: Dataset;
  readonly onChange: (next: ViewState) => void;
  /** Settings that change nothing in this view. */
  readonly unused?: readonly SettingName[];
  /** The settings in words, where the view says them in words of its own. */
  readonly sentence?: string | undefined;
}

/** How figures are made comparable. On a phone it is a sheet behind one button. */
export function Toolbar({ sentence: own, ...props }: ToolbarProps) {
  const { screen } = props;
  const words = useWords();
  const { toolbar } = words.controls;
  const isPhone = useMediaQuery(PHONE);
  const [isOpen, setIsOpen] = useState(false);
  if (!isPhone) return <SettingsBar {...props} isLoose={false} />;
  const sentence =
    own ??
    settingsSentence(
      screen.settings,
      isMoneyShown(screen.yardsticks, screen.settings.per),
      words,
    );
  return (
    <>
      <Button
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      >
        {toolbar.name}
      </Button>
      <Sheet
        title={toolbar.name}
        side="bottom"
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
      >
        <p className="mb-4 text-sm text-soft">{sentence}</p>
        <SettingsBar {...props} isLoose />
      </Sheet>
    </>
  );
}
