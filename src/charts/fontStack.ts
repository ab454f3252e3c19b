import type { Font } from "./measure.ts";

/** The families of the theme: the bundled ones first, then the system's for Chinese. */
export const FAMILIES: Readonly<Record<Font["family"], string>> = {
  sans: '"Inter Variable", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif',
  serif:
    '"Source Serif 4 Variable", "Songti SC", SimSun, "Noto Serif CJK SC", Georgia, serif',
};

/** A font in the shorthand of CSS. */
export function cssFont({ family, size, weight }: Font): string {
  return `${String(weight)} ${String(size)}px ${FAMILIES[family]}`;
}
