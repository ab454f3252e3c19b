import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import {
  evidence,
  expect,
  figure,
  open,
  PHONE,
  test,
  THEMES,
} from "./support.ts";

/** What axe finds wrong, in a line each. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) =>
        `${id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ""}`,
    ),
  );
}

for (const theme of THEMES) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test("compare, the evidence with search hits beside it", async ({
      page,
    }) => {
      await open(page, "?q=peacock");
      expect(await violations(page)).toEqual([]);
      await figure(page, "shenzhen:cap.team").click();
      await expect(evidence(page).locator("mark").first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test("compare with options off, a notice and differences", async ({
      page,
    }) => {
      await open(page, "?yard=cap.team~fund&diff=1&per=moon&scale=index");
      expect(await violations(page)).toEqual([]);
    });

    test("rank, its table open", async ({ page }) => {
      await open(page, "?view=rank&yard=annual-budget");
      await page.getByText("The same as a table").click();
      expect(await violations(page)).toEqual([]);
    });

    test.describe("on a phone", () => {
      test.use({ viewport: PHONE });

      test("cards, filters, settings and evidence in sheets", async ({
        page,
      }) => {
        await open(page);
        expect(await violations(page)).toEqual([]);
        await page.getByRole("button", { name: /^Filters/ }).click();
        await expect(
          page.getByRole("dialog", { name: "Filters" }),
        ).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: "Normalise" }).click();
        await expect(page.getByRole("toolbar")).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press("Escape");
        await figure(page, "shenzhen:cap.team").click();
        await expect(evidence(page)).toContainText("Peacock Plan");
        expect(await violations(page)).toEqual([]);
      });
    });
  });
}

test("an empty result, a failure", async ({ page }) => {
  await page.goto("/?sector=quantum");
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
