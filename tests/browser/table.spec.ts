import type { Page } from "@playwright/test";
import {
  columns,
  evidence,
  expect,
  FIRST,
  pinned,
  query,
  tabTo,
  test,
} from "./support.ts";

const grid = (page: Page) => page.getByRole("grid");
const focused = (page: Page) => page.locator("[data-at]:focus");

async function openTable(page: Page, ask: string): Promise<void> {
  await page.goto(`/${pinned(`view=table&${ask}`)}`);
  await expect(grid(page)).toBeVisible();
}

const headers = async (page: Page) =>
  columns(page)
    .locator("[data-at]")
    .evaluateAll((buttons) =>
      buttons.map((button) => button.firstElementChild?.textContent),
    );

test("a link brings its columns, widths and order; the keyboard does the rest", async ({
  page,
}) => {
  await openTable(
    page,
    "cols=place-180~programme~figure~year&by=-figure~place",
  );
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "All figures of 11 cities",
  );
  expect(await headers(page)).toEqual(["Place", "Programme", "Figure", "Year"]);
  const head = (name: RegExp) => page.getByRole("columnheader", { name });
  await expect(head(/^Figure/)).toHaveAttribute("aria-sort", "descending");
  await expect(head(/^Place/)).toHaveAttribute("aria-sort", "ascending");
  const box = await head(/^Place/).boundingBox();
  expect(box?.width).toBeCloseTo(180, 0);

  // One tab stop; the arrows move between the cells.
  await tabTo(page, grid(page).locator('[data-at="0:0"]'));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await expect(focused(page)).toHaveAttribute("data-at", "1:1");
  await page.keyboard.press("Control+End");
  const rows = Number(await grid(page).getAttribute("aria-rowcount"));
  await expect(focused(page)).toHaveAttribute("data-at", `${rows - 2}:3`);
  await expect(focused(page)).toBeInViewport();
  // The wheel takes the row out of sight, and the focus stays where it is.
  await grid(page).hover();
  await page.mouse.wheel(0, -20_000);
  await expect(grid(page).locator('[data-at="0:0"]')).toBeInViewport();
  await expect(focused(page)).toHaveAttribute("data-at", `${rows - 2}:3`);
  await page.keyboard.press("Control+Home");
  await expect(focused(page)).toHaveAttribute("data-at", "0:0");

  // Above the first row, a header: Enter sorts, Alt with an arrow moves, Alt and down opens the menu.
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect.poll(() => query(page)).toContain("by=place&");
  await page.keyboard.press("Alt+ArrowRight");
  await expect
    .poll(async () => headers(page))
    .toEqual(["Programme", "Place", "Figure", "Year"]);
  await expect(focused(page)).toHaveAttribute("data-at", "-1:1");
  await page.keyboard.press("Alt+ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Move left" })).toBeVisible();
  await page.getByRole("menuitem", { name: "Set the width" }).click();
  const edge = page.getByRole("separator", { name: "Width of Place" });
  await expect(edge).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(edge).toHaveAttribute("aria-valuenow", "196");
  expect(query(page)).toContain("cols=programme~place-196~figure~year");
  await page.keyboard.press("Escape");
  await expect(focused(page)).toHaveAttribute("data-at", "-1:1");
});

test("Enter opens the evidence of that very figure, Escape leads back, Back undoes", async ({
  page,
}) => {
  await openTable(page, "by=-figure&yard=cap.team&q=peacock");
  const first = grid(page).locator('[data-at="0:0"]');
  await first.focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(
    evidence(page).getByRole("heading", { name: /^Peacock Plan/ }),
  ).toBeFocused();
  expect(query(page)).toMatch(
    new RegExp(String.raw`&open=shenzhen_[a-z.-]+_[a-z0-9-]+&data=${FIRST}$`),
  );
  await page.keyboard.press("Escape");
  await expect(first).toBeFocused();
  await columns(page).getByRole("button", { name: /^Year/ }).first().click();
  await expect.poll(() => query(page)).toContain("by=year");
  await page.goBack();
  await expect(evidence(page)).toBeHidden();
  await expect.poll(() => query(page)).toContain("by=-figure");
});

test("columns are chosen, dragged to another place and drawn wider", async ({
  page,
}) => {
  await openTable(page, "cols=place~programme~figure");
  await page.getByRole("button", { name: /^Columns/ }).click();
  await page.getByRole("menuitemcheckbox", { name: "Quality" }).click();
  await page
    .getByRole("menuitemcheckbox", { name: "Place", exact: true })
    .click();
  await page.keyboard.press("Escape");
  await expect
    .poll(async () => headers(page))
    .toEqual(["Programme", "Figure", "Quality"]);
  const button = (name: RegExp) =>
    columns(page).locator("[data-at]").filter({ hasText: name });
  await button(/^Quality/).dragTo(button(/^Programme/));
  await expect
    .poll(async () => headers(page))
    .toEqual(["Quality", "Programme", "Figure"]);
  const edge = page.getByRole("separator", { name: "Width of Quality" });
  const { x = 0, y = 0 } = (await edge.boundingBox()) ?? {};
  await page.mouse.move(x + 4, y + 10);
  await page.mouse.down();
  await page.mouse.move(x + 64, y + 10, { steps: 4 });
  await page.mouse.up();
  await expect(edge).toHaveAttribute("aria-valuenow", "156");
  await expect
    .poll(() => query(page))
    .toContain("cols=quality-156~programme~figure");
});

test("of a thousand rows those in sight are drawn, and the keys reach them all", async ({
  page,
}) => {
  // Released, and so never to change.
  await page.goto("/?view=table&by=-year&data=2026.11.1");
  await expect(grid(page)).toHaveAttribute("aria-rowcount", "934");
  await grid(page).locator('[data-at="0:0"]').focus();
  await page.keyboard.press("Control+End");
  await expect(focused(page)).toHaveAttribute("data-at", "932:6");
  await expect(focused(page)).toBeInViewport({ ratio: 1 });
  expect(await grid(page).getByRole("row").count()).toBeLessThan(60);
});

test("the rows are copied for a text and for a spreadsheet", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openTable(page, "cols=place~number~unit&by=-number&q=peacock");
  const clipboard = async () =>
    page.evaluate(async () => navigator.clipboard.readText());
  await page.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect(page.getByText(/rows? copied\.$/)).toBeVisible();
  expect(await clipboard()).toMatch(
    /^\| Place \| Number \| Unit \|\n\| --- \| ---: \| --- \|\n\| Shenzhen \| [\d,]+ \| CNY/,
  );
  await page.getByRole("button", { name: "Copy for a spreadsheet" }).click();
  await expect
    .poll(clipboard)
    .toMatch(/^Place\tNumber\tUnit\nShenzhen\t\d+\tCNY/);
});
