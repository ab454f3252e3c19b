/** The theme that a user chose; `auto` follows the system. Kept out of the link: it is the reader's, not the question's. */
export const THEMES = ["auto", "light", "dark"] as const;
export type ThemeChoice = (typeof THEMES)[number];

const KEY = "fourth-pole:theme";

const isTheme = (text: string | null): text is ThemeChoice =>
  (THEMES as readonly (string | null)[]).includes(text);

/** The theme chosen before; `auto` if none was, or where the browser keeps nothing. */
export function storedTheme(): ThemeChoice {
  try {
    const stored = localStorage.getItem(KEY);
    return isTheme(stored) ? stored : "auto";
  } catch {
    return "auto";
  }
}

/** Keeps the choice for the next visit, where the browser allows it. */
export function storeTheme(choice: ThemeChoice): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // Private windows may refuse; the choice then lasts for this visit.
  }
}

/** What a choice comes to on this system. */
export function themeFor(
  choice: ThemeChoice,
  isSystemDark: boolean,
): "light" | "dark" {
  if (choice !== "auto") return choice;
  return isSystemDark ? "dark" : "light";
}

/** Sets the document's theme; its tokens follow. */
export function applyTheme(theme: "light" | "dark"): void {
  document.documentElement.dataset["theme"] = theme;
}
