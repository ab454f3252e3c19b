import type { Page } from "@playwright/test";
import { evidence, expect, open, PHONE, test } from "./support.ts";

const DESK = { width: 1440, height: 900 } as const;
const TABLET = { width: 1024, height: 768 } as const;
const SCREENS = [DESK, TABLET, PHONE];
const QUERIES = [
  "?view=compare",
  "?view=rank&yard=annual-budget",
  "?places=shenzhen~wuhan~hangzhou~changsha~beijing~chongqing~dongguan~guangzhou~heyuan~loudi~nanchang~hunan",
];

/** How far the page scrolls sideways. */
const overflow = async (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

for (const viewport of SCREENS) {
  test.describe(`${viewport.width} pixels wide`, () => {
    test.use({ viewport });

    test("nothing scrolls sideways but tables in their frames", async ({
      page,
    }) => {
      for (const query of QUERIES) {
        await open(page, query);
        expect(await overflow(page)).toBe(0);
      }
      await open(page, "?open=wuhan_annual-budget&diff=1&scale=index");
      await expect(evidence(page)).toContainText("AI industry policy");
      expect(await overflow(page)).toBe(0);
    });

    test("nothing jumps at start", async ({ page }) => {
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, sources } = entry as unknown as {
              value: number;
              sources: readonly { node: Element | null }[];
            };
            const names = sources.map(
              ({ node }) => `${node?.nodeName ?? ""}.${node?.className ?? ""}`,
            );
            shifts.push(`${value} ${names.join(" ").slice(0, 300)}`);
          }
        }).observe({ type: "layout-shift", buffered: true });
      });
      for (const query of QUERIES.slice(0, 2)) {
        await open(page, query);
        await page.evaluate(async () => document.fonts.ready);
        const shifts = await page.evaluate(
          () => (window as unknown as { shifts: readonly string[] }).shifts,
        );
        const sum = shifts
          .map((shift) => Number.parseFloat(shift))
          .reduce((total, value) => total + value, 0);
        expect(sum, shifts.join("\n")).toBeLessThan(0.02);
      }
    });
  });
}
