import AxeBuilder from "@axe-core/playwright";
import {
  evidence,
  expect,
  figure,
  open,
  PHONE,
  pinned,
  query,
  test,
} from "./support.ts";

test("from a link through the dots to the evidence, the axes swapped and back", async ({
  page,
}) => {
  await open(page, pinned("view=relate&y=annual-budget"));
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toHaveText("Do richer cities set aside more each year?");
  await expect(page.getByText(/3 of 11 cities have both\./)).toBeVisible();
  const dots = page.locator("ol button");
  await expect(dots).toHaveCount(3);
  await expect(figure(page, "shenzhen:annual-budget")).toHaveAccessibleName(
    /^Shenzhen, GDP per resident 195,000 yuan \(2023\), annual budget 1 billion yuan a year \(2017\), Peacock Plan/,
  );

  // By keyboard: from the leftmost dot to the right, into the evidence and out.
  await dots.first().focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(
    evidence(page).getByRole("heading", { name: /^Peacock Plan/ }),
  ).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dots.last()).toBeFocused();

  // The same as a table, and the axes swapped, each one key away.
  await page.keyboard.press("s");
  await expect(title).toHaveText("GDP per resident against annual budget");
  expect(query(page)).toContain("x=annual-budget&y=gdp-head");
  await dots.first().focus();
  await page.keyboard.press("t");
  await expect(page.getByRole("table").getByRole("row").nth(1)).toHaveText(
    /Shenzhen.*¥195,000.*2023.*¥1 bn a year/,
  );
  await page.goBack();
  await expect(title).toHaveText("Do richer cities set aside more each year?");

  // Another measure, found by typing.
  await page.getByRole("button", { name: /^x axis/ }).click();
  await page
    .getByRole("combobox", { name: "Search yardsticks and indicators" })
    .fill("residents");
  await page.getByRole("option", { name: /^Residents/ }).click();
  await expect(title).toHaveText("Annual budget against residents");
});

test("on a phone nothing scrolls sideways, and the page is sound for all", async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await open(page, pinned("view=relate&y=annual-budget"));
  await expect(page.locator("ol button")).toHaveCount(3);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  // There are no frames, and without them axe needs no second page.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
