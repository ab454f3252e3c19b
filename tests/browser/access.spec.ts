import { violations } from "./axe.ts";
import {
  evidence,
  expect,
  figure,
  open,
  PHONE,
  pinned,
  test,
  THEMES,
} from "./support.ts";

for (const theme of THEMES) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });
    // A theme changes colours and nothing else, so the other rules are tried once.
    const rules = theme === "light" ? undefined : ["color-contrast"];

    test("compare, with a notice, and the evidence beside it", async ({
      page,
    }) => {
      await open(page, "?q=peacock&per=moon&diff=1&scale=index");
      await figure(page, "shenzhen:cap.team").click();
      await expect(evidence(page).locator("mark").first()).toBeVisible();
      expect(await violations(page, rules)).toEqual([]);
    });

    test("rank, with options off, its table and its ways of counting open", async ({
      page,
    }) => {
      await open(page, "?view=rank&yard=cap.team");
      await page.getByText(/^The \d+ ways of counting$/).click();
      await page.getByRole("button", { name: "As a table" }).click();
      expect(await violations(page, rules)).toEqual([]);
    });

    test("sources, with the panel of a programme beside it", async ({
      page,
    }) => {
      await page.goto("/?view=sources&open=programme.jinan-talent-double30");
      await expect(evidence(page)).toContainText("Jinan");
      await expect(page.getByRole("rowheader").first()).toBeVisible();
      expect(await violations(page, rules)).toEqual([]);
    });

    test.describe("on a phone", () => {
      test.use({ viewport: PHONE });

      test("cards, filters and evidence in sheets", async ({ page }) => {
        await open(page);
        expect(await violations(page, rules)).toEqual([]);
        await page.getByRole("button", { name: /^Filters/ }).click();
        await expect(
          page.getByRole("complementary", { name: "Filters" }),
        ).toBeVisible();
        expect(await violations(page, rules)).toEqual([]);
        await page.keyboard.press("Escape");
        await figure(page, "shenzhen:cap.team").click();
        await expect(evidence(page)).toContainText("Peacock Plan");
        expect(await violations(page, rules)).toEqual([]);
      });
    });
  });
}

for (const theme of THEMES) {
  test(`the table of all figures, sorted, in the ${theme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize(PHONE);
    await page.goto("/?view=table&by=-figure~place&per=gdp");
    await page.locator('[data-at="0:0"]').focus();
    expect(await violations(page)).toEqual([]);
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overflow).toBe(0);
  });
}

test("an empty result, and the settings in their sheet", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(`/${pinned("sector=quantum")}`);
  await expect(
    page.getByRole("heading", { name: "No figure passes the filters" }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Normalise" }).click();
  await expect(page.getByRole("toolbar")).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
