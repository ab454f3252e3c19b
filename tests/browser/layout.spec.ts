import type { Page } from "@playwright/test";
import { evidence, expect, open, PHONE, test } from "./support.ts";

const DESK = { width: 1440, height: 900 } as const;
const TABLET = { width: 1024, height: 768 } as const;
const TWELVE =
  "shenzhen~wuhan~hangzhou~changsha~beijing~chongqing~dongguan~guangzhou~heyuan~loudi~nanchang~hunan";

/** How far the page scrolls sideways. */
const overflow = async (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

for (const query of [
  `?places=${TWELVE}`,
  "?view=rank&yard=annual-budget",
  "?open=wuhan_annual-budget&diff=1&scale=index",
]) {
  test(`nothing scrolls sideways but tables in their frames: ${query}`, async ({
    page,
  }) => {
    await open(page, query);
    if (query.includes("open=")) {
      await expect(evidence(page)).toContainText("AI industry policy");
    }
    for (const viewport of [DESK, TABLET, PHONE]) {
      await page.setViewportSize(viewport);
      await expect
        .poll(async () => overflow(page), String(viewport.width))
        .toBe(0);
    }
  });
}

/** Notes every shift of what is on screen, and what has shifted. */
function watchShifts(): void {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as unknown as {
        readonly value: number;
        readonly sources: readonly { readonly node: Element | null }[];
      };
      const names = sources.map(
        ({ node }) => `${node?.nodeName ?? ""} ${node?.className ?? ""}`,
      );
      shifts.push(`${value} ${names.join("; ")}`);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

for (const viewport of [DESK, PHONE]) {
  test.describe(`${viewport.width} pixels wide`, () => {
    test.use({ viewport });

    test("nothing jumps at start", async ({ page }) => {
      await page.addInitScript(watchShifts);
      for (const query of ["", "?view=rank&yard=annual-budget"]) {
        await open(page, query);
        await page.evaluate(async () => document.fonts.ready);
        const shifts = await page.evaluate(
          () => (window as unknown as { shifts: readonly string[] }).shifts,
        );
        const sum = shifts.reduce(
          (total, shift) => total + Number.parseFloat(shift),
          0,
        );
        expect(sum, shifts.join("\n")).toBeLessThan(0.02);
      }
    });
  });
}

test("on a phone nothing lies under the bar with the filters", async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await open(page, "?per=resident");
  const bar = page.getByRole("button", { name: /^Filters/ });
  const top = async () => (await bar.boundingBox())?.y ?? 0;
  const foot = page.getByRole("contentinfo");
  await foot.scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 100_000);
  await expect
    .poll(async () => {
      const box = await foot.boundingBox();
      return (box?.y ?? 0) + (box?.height ?? Infinity) - (await top());
    })
    .toBeLessThanOrEqual(0);
  // What a key moves to is scrolled clear of it too.
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  const figures = page.locator("button[data-figure]");
  for (let index = 0; index < 8; index += 1) {
    await figures.nth(index).focus();
    await expect
      .poll(async () => {
        const box = await figures.nth(index).boundingBox();
        return (box?.y ?? 0) + (box?.height ?? 0) - (await top());
      })
      .toBeLessThanOrEqual(0);
  }
});
