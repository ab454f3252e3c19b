import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { readText, VIEW_KEYWORD } from "#export/png/pngText.ts";
import { VIEW_NAMES, type ViewName } from "#view-state/viewNames.ts";
import { exported, give, looksOf } from "./files.ts";
import { expect, open, pinned, query, takenFrom, test } from "./support.ts";

/** How large each picture is as a file of density 1; `least` where its height follows its content. */
const FILES = {
  Slide: { width: 1200, least: 675 },
  "Report column": { width: 900, least: 300 },
  Square: { width: 1080, least: 1080 },
  "Phone card": { width: 750, least: 450 },
};

/** Views whose picture is kept as SVG too. */
const DRAWN: readonly ViewName[] = ["timeline", "compare"];

/** A file, and the view that it must lead back to. */
interface Kept {
  readonly view: ViewName;
  readonly size: string;
  readonly bytes: Buffer;
  readonly type: "image/png" | "image/svg+xml";
  readonly asked: string;
  readonly title: string;
}

/** The picture of the view on screen in each size, looked at, and as SVG where that is wanted. */
async function kept(page: Page, view: ViewName): Promise<readonly Kept[]> {
  const heading = page.getByRole("heading", { level: 1 });
  const found = { view, asked: query(page), title: await heading.innerText() };
  const files: Kept[] = [];
  await page.getByRole("button", { name: "Export" }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByRole("radio", { name: "1×" }).click();
  for (const [size, { width, least }] of Object.entries(FILES)) {
    await dialog.getByRole("radio", { name: size }).click();
    const pixels = new RegExp(`^${String(width)} × \\d+ pixels$`);
    await expect(dialog.getByText(pixels)).toBeVisible();
    await expect(dialog.getByRole("alert")).toHaveCount(0);
    const { bytes } = await exported(page, "PNG");
    const looks = await looksOf(page, bytes);
    const name = `${view}, ${size}`;
    expect(looks.width, name).toBe(width);
    expect(looks.height, name).toBeGreaterThanOrEqual(least);
    expect(looks.colours, name).toBeGreaterThan(100);
    expect(looks.ground, name).toEqual(["#ffffff", expect.any(Number)]);
    expect(looks.ground[1], name).toBeLessThan(0.97);
    const text = readText(bytes, VIEW_KEYWORD);
    expect(text, name).toEqual({ ok: true, value: takenFrom(page.url()) });
    files.push({ ...found, size, bytes, type: "image/png" });
  }
  if (DRAWN.includes(view)) {
    const { bytes } = await exported(page, "SVG");
    files.push({ ...found, size: "SVG", bytes, type: "image/svg+xml" });
  }
  return files;
}

test("the picture of each view in each size is whole, and opens the view again", async ({
  page,
}) => {
  test.slow();
  const files: Kept[] = [];
  for (const view of VIEW_NAMES) {
    // The first view goes without saying.
    const named = view === "compare" ? "" : `view=${view}&`;
    await page.goto(`/${pinned(`${named}places=shenzhen~wuhan&cur=usd`)}`);
    files.push(...(await kept(page, view)));
  }
  await open(page, pinned());
  // One size after another, so that each file leads from one view to the next.
  const bySize = files.toSorted((a, b) => a.size.localeCompare(b.size));
  for (const { view, size, bytes, type, asked, title } of bySize) {
    const name = `${view}, ${size}`;
    await give(page, "drop", bytes, type);
    await expect(page.getByRole("heading", { level: 1 }), name).toHaveText(
      title,
    );
    await expect.poll(() => query(page), name).toBe(takenFrom(asked));
  }
});

test("a picture is made as well where the page is hidden", async ({ page }) => {
  await open(page, pinned());
  const { bytes: seen } = await exported(page, "PNG");
  // What browsers do with a page that nobody sees, which this one never is.
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: true });
    Object.defineProperty(document, "visibilityState", { value: "hidden" });
    document.dispatchEvent(new Event("visibilitychange"));
    const never = () => 0;
    Object.assign(window, {
      requestAnimationFrame: never,
      requestIdleCallback: never,
    });
    HTMLImageElement.prototype.decode = async () => new Promise(() => {});
    HTMLCanvasElement.prototype.toBlob = () => {};
    const timed = window.setTimeout.bind(window);
    const slowly = (act: () => void, after = 0) =>
      timed(act, Math.max(60_000, after));
    Object.assign(window, { setTimeout: slowly });
  });
  const download = page.waitForEvent("download");
  await page
    .getByRole("button", { name: "PNG", exact: true })
    .dispatchEvent("click");
  const path = await (await download).path();
  expect((await readFile(path)).equals(seen)).toBe(true);
});

test("a picture that is dropped before the app can open it is opened once it can", async ({
  page,
}) => {
  await open(page, pinned("cur=usd"));
  const { bytes } = await exported(page, "PNG");
  let letCome = () => {};
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route("**/DropZone-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`/${pinned()}`);
  await expect(page.locator("[data-figure]").first()).toBeVisible();
  await give(page, "drop", bytes, "image/png");
  expect(query(page)).toBe(pinned());
  letCome();
  await expect.poll(() => query(page)).toContain("cur=usd");
});
