import { useMemo } from "react";
import { type Screen, whyOff } from "#arithmetic/admissible.ts";
import { Menu } from "#ui/Menu.tsx";
import { SegmentedControl } from "#ui/SegmentedControl.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewState } from "#view-state/fields.ts";
import type { OptionWords } from "#words/en/settings.ts";
import { OFFERS, type WordSetting } from "./settingTable.ts";

interface SettingGroupProps {
  readonly name: WordSetting;
  readonly view: ViewState;
  readonly screen: Screen;
  readonly onChange: (next: ViewState) => void;
  /** Whether there is room for every option. */
  readonly isLoose: boolean;
}

/** The options of one setting; those that make no sense for what is on screen say why. */
export function SettingGroup({
  name,
  view,
  screen,
  onChange,
  isLoose,
}: SettingGroupProps) {
  const words = useWords();
  const { toolbar } = words.controls;
  const offer: {
    readonly words: readonly string[];
    readonly atHand: readonly string[];
  } = OFFERS[name];
  const reasons = useMemo(
    () =>
      new Map(
        offer.words.map((word) => [word, whyOff(screen, { [name]: word })]),
      ),
    [offer, name, screen],
  );
  const texts: Readonly<Record<string, OptionWords>> = words.settings[name];
  const options = offer.words.map((word) => {
    const reason = reasons.get(word);
    return {
      value: word,
      label: texts[word]?.label ?? word,
      hint: texts[word]?.hint ?? "",
      off: reason && words.settings.off[reason],
    };
  });
  const isInSight = (word: string) =>
    isLoose || offer.atHand.includes(word) || word === view[name];
  const others = options.filter(({ value }) => !isInSight(value));
  const handleChange = (word: string) => onChange({ ...view, [name]: word });
  return (
    <SegmentedControl
      label={toolbar[name]}
      options={options.filter(({ value }) => isInSight(value))}
      value={view[name]}
      onChange={handleChange}
      isLoose={isLoose}
      after={
        others.length > 0 && (
          <Menu
            look="attached"
            label={toolbar.otherOptions(toolbar[name])}
            display={toolbar.more}
            options={others}
            value={undefined}
            onChange={handleChange}
          />
        )
      }
    />
  );
}
