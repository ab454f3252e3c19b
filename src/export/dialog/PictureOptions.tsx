import { lateWords } from "#words/lateWords.ts";
import { SegmentedControl } from "#ui/SegmentedControl.tsx";
import { Switch } from "#ui/Switch.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { SIZES } from "#export/picture/frame.ts";
import {
  DENSITIES,
  isCoded,
  type PictureSettings,
} from "#export/picture/pictureSettings.ts";

interface PictureOptionsProps {
  readonly settings: PictureSettings;
  /** Whether the link is short enough for a code. */
  readonly canCode: boolean;
  readonly onChange: (settings: PictureSettings) => void;
}

const THEMES = ["light", "dark"] as const;

/** Size, density, theme, and whether the link stands in it as a code. */
export function PictureOptions({
  settings,
  canCode,
  onChange,
}: PictureOptionsProps) {
  const words = lateWords(useWords()).exporting.settings;
  return (
    <>
      <SegmentedControl
        label={words.size}
        isLoose
        value={settings.size}
        options={SIZES.map((size) => ({ value: size, ...words.sizes[size] }))}
        onChange={(size) => onChange({ ...settings, size })}
      />
      <SegmentedControl
        label={words.density}
        value={String(settings.density)}
        options={DENSITIES.map((density) => ({
          value: String(density),
          label: words.times(density),
        }))}
        onChange={(value) => {
          const density = DENSITIES.find((each) => String(each) === value);
          if (density) onChange({ ...settings, density });
        }}
      />
      <SegmentedControl
        label={words.theme}
        value={settings.theme}
        options={THEMES.map((theme) => ({
          value: theme,
          label: words.themes[theme],
        }))}
        onChange={(theme) => onChange({ ...settings, theme })}
      />
      {canCode ? (
        <Switch
          label={words.code}
          isOn={isCoded(settings)}
          onChange={(hasCode) => onChange({ ...settings, hasCode })}
        />
      ) : (
        <p className="text-xs text-soft">{words.noCode}</p>
      )}
    </>
  );
}
