import { useLayoutEffect, useState } from "react";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import {
  applyTheme,
  storedTheme,
  storeTheme,
  type ThemeChoice,
  themeFor,
} from "./theme.ts";

/** The theme in use, the choice behind it, and the way to choose another. */
export function useTheme() {
  const [choice, setChoice] = useState<ThemeChoice>(storedTheme);
  const isSystemDark = useMediaQuery("(prefers-color-scheme: dark)");
  const theme = themeFor(choice, isSystemDark);
  useLayoutEffect(() => {
    applyTheme(theme);
  }, [theme]);
  const choose = (next: ThemeChoice) => {
    storeTheme(next);
    setChoice(next);
  };
  return { theme, choice, choose };
}
