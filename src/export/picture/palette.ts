/** The tokens of the theme that a picture is drawn in, by the names of theme.css. */
export interface Palette {
  readonly card: string;
  readonly wash: string;
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly rule: string;
  readonly hair: string;
  readonly accent: string;
  readonly "on-accent": string;
  readonly track: string;
  readonly neutral: string;
}

/** A picture stands alone, without the page's stylesheet; a test compares the two. */
export const PALETTES: Readonly<Record<"light" | "dark", Palette>> = {
  light: {
    card: "#ffffff",
    wash: "#eef4f4",
    ink: "#1c2127",
    soft: "#59636e",
    faint: "#646c75",
    rule: "#e3dfd6",
    hair: "#efece5",
    accent: "#0b5e6b",
    "on-accent": "#ffffff",
    track: "#efece5",
    neutral: "#7d8791",
  },
  dark: {
    card: "#1b1f23",
    wash: "#1f2b2d",
    ink: "#eceae5",
    soft: "#a9b1b8",
    faint: "#8d959c",
    rule: "#353a40",
    hair: "#272c31",
    accent: "#5cc0cc",
    "on-accent": "#10282b",
    track: "#2a2f34",
    neutral: "#7f8a93",
  },
};

/** On a dark ground, tints of a colour are next to nothing. */
export function isDark(palette: Palette): boolean {
  return palette === PALETTES.dark;
}
