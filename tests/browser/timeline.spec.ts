import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, FIRST, PHONE, pinned, query, tabTo, test } from "./support.ts";

const marks = (page: Page) => page.getByRole("list", { name: /the marks/ });
const mark = (page: Page, name: RegExp) =>
  marks(page).getByRole("button", { name });
const axis = (page: Page) => page.getByRole("slider", { name: "Time shown" });

async function openTimeline(page: Page, link: string): Promise<void> {
  await page.goto(`/${pinned(`view=timeline&${link}`)}`);
  await expect(marks(page).getByRole("button").first()).toBeVisible();
}

test("from a link: who moved first, zoomed by dragging, by key and back, a month asked about", async ({
  page,
}) => {
  await openTimeline(page, "places=changsha~hangzhou&sector=blockchain");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Who moved first on blockchain",
  );
  const all = await marks(page).getByRole("button").count();

  // Dragging over the middle half of the years leaves half of the time.
  const box = (await axis(page).boundingBox()) ?? { x: 0, y: 0, width: 0 };
  await page.mouse.move(box.x + box.width * 0.25, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + 12);
  await page.mouse.move(box.x + box.width * 0.75, box.y + 12);
  await page.mouse.up();
  await expect
    .poll(() => query(page))
    .toMatch(/&zoom=20\d\d-\d\d~20\d\d-\d\d&/);
  const dragged = query(page);

  // The wheel scrolls the page, and nothing else.
  await page.mouse.wheel(0, 80);
  await axis(page).focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => query(page)).not.toBe(dragged);
  await page.keyboard.press("0");
  await expect
    .poll(() => query(page))
    .toBe(
      `?view=timeline&places=changsha~hangzhou&sector=blockchain&data=${FIRST}`,
    );
  await expect(marks(page).getByRole("button")).toHaveCount(all);

  await page.getByRole("switch", { name: "In force on a date" }).click();
  const month = page.getByRole("slider", { name: "In force in" });
  for (let years = 0; years < 7; years += 1) await month.press("PageDown");
  await month.press("ArrowLeft");
  await expect.poll(() => query(page)).toContain("&on=2019-10&");
  await expect(
    page.getByText(/may have been in force in Oct 2019/),
  ).toBeVisible();
  await expect(
    page.getByRole("list", { name: "Filters that are on" }),
  ).toContainText("May have been in force in Oct 2019");
});

test("by keyboard alone: Tab to the marks, arrows between them, Enter opens, and the link says what", async ({
  page,
}) => {
  await openTimeline(page, "places=changsha~hangzhou&sector=blockchain");
  await tabTo(page, marks(page).getByRole("button").first());
  await page.keyboard.press("ArrowDown");
  const second = mark(page, /^Hangzhou, /);
  await expect(second.and(page.locator(":focus"))).toHaveCount(1);
  await page.keyboard.press("+");
  await expect.poll(() => query(page)).toContain("&zoom=");
  await expect(second.and(page.locator(":focus"))).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect
    .poll(() => query(page))
    .toMatch(/&open=(?:programme|event)\.hangzhou-/);
  await expect(marks(page).locator("[aria-pressed=true]")).toHaveCount(1);
});

test("all cities: the years and the names of the lanes stay in sight, nothing overlaps, axe is content", async ({
  page,
}) => {
  await openTimeline(page, "scope=all&on=2018");
  const last = marks(page).getByRole("button").last();
  await last.scrollIntoViewIfNeeded();
  await expect(axis(page)).toBeInViewport();
  const labels = marks(page).locator("..").locator("svg text");
  const overlaps = await labels.evaluateAll((texts) => {
    const boxes = texts
      .map((text) => text.getBoundingClientRect())
      .filter(({ width }) => width > 20);
    return boxes.filter((a, index) =>
      boxes
        .slice(index + 1)
        .some(
          (b) =>
            Math.abs(a.top - b.top) < 4 &&
            a.left < b.right - 1 &&
            b.left < a.right - 1,
        ),
    ).length;
  });
  expect(overlaps).toBe(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("held in one hand: no scrolling sideways, and a finger zooms along the years", async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await openTimeline(page, "places=wuhan~hangzhou");
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(PHONE.width);
  await axis(page).scrollIntoViewIfNeeded();
  const box = (await axis(page).boundingBox()) ?? { x: 0, y: 0, width: 0 };
  const finger = async (type: string, at: number) => {
    await axis(page).dispatchEvent(type, {
      pointerType: "touch",
      button: 0,
      clientX: box.x + box.width * at,
      clientY: box.y + 10,
      bubbles: true,
    });
  };
  await finger("pointerdown", 0.5);
  await finger("pointermove", 0.7);
  await finger("pointerup", 0.9);
  await expect.poll(() => query(page)).toContain("&zoom=");
  await page.getByRole("button", { name: "All years" }).click();
  await expect.poll(() => query(page)).not.toContain("&zoom=");
});
