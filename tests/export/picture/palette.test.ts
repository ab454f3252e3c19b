import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PALETTES } from "#export/picture/palette.ts";

const CSS = readFileSync(join(process.cwd(), "src/ui/theme.css"), "utf8");

/** The tokens that a rule of the theme sets. */
function tokensOf(selector: string): Readonly<Record<string, string>> {
  const [, rest = ""] = CSS.split(`\n${selector} {`);
  const [body = ""] = rest.split("\n}");
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(
      ([, name = "", value = ""]) => [name, value],
    ),
  );
}

describe("the palette of pictures", () => {
  it.each([
    ["light", ":root"],
    ["dark", ':root[data-theme="dark"]'],
  ] as const)("is the %s theme", (theme, selector) => {
    expect(tokensOf(selector)).toMatchObject(PALETTES[theme]);
  });
});
