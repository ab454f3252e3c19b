import { useWords } from "#ui/wordsContext.ts";
import { THEMES, type ThemeChoice } from "./theme.ts";

interface ThemeSwitchProps {
  readonly choice: ThemeChoice;
  readonly onChoose: (choice: ThemeChoice) => void;
}

/** Light, dark, or as the system has it. */
export function ThemeSwitch({ choice, onChoose }: ThemeSwitchProps) {
  const { theme } = useWords().app;
  return (
    <label className="flex items-center gap-2 text-xs text-soft">
      <span className="sr-only">{theme.label}</span>
      <select
        value={choice}
        onChange={(event) => {
          const chosen = THEMES.find((name) => name === event.target.value);
          if (chosen) onChoose(chosen);
        }}
        className="h-8 rounded-md border border-rule bg-card px-2 text-xs text-ink"
      >
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {theme[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
