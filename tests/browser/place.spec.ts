import AxeBuilder from "@axe-core/playwright";
import {
  evidence,
  expect,
  figure,
  FIRST,
  pinned,
  query,
  test,
} from "./support.ts";

test("a place's page: from its figures to a ranking, its peers and a zone", async ({
  page,
}) => {
  await page.goto(`/${pinned("view=place&at=wuhan")}`);
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toHaveText("Wuhan");
  await expect(figure(page, "wuhan:annual-budget")).toBeVisible();
  const axe = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(axe.violations.map(({ id }) => id)).toEqual([]);

  await expect(
    page.getByRole("img", { name: /^Residents 2010 to 2023, from 9\.79 m/ }),
  ).toBeVisible();

  await figure(page, "wuhan:annual-budget").click();
  await expect(evidence(page)).toBeVisible();
  await page.keyboard.press("Escape");

  const residents = page.getByRole("spinbutton", { name: "× residents" });
  await residents.focus();
  await page.keyboard.press("ArrowUp");
  await expect
    .poll(() => query(page))
    .toBe(`?view=place&at=wuhan&peers=1.55~1.25&data=${FIRST}`);

  await page.getByRole("link", { name: /^Rank: annual budget, / }).click();
  await expect(title).toHaveText("Who sets aside the most each year");
  await page.goBack();
  await expect(title).toHaveText("Wuhan");

  await page
    .getByRole("link", { name: /^Optics Valley, \d+ figures$/ })
    .click();
  await expect(title).toHaveText("Optics Valley");
  await expect(title).toBeInViewport();
  await page.goBack();
  await page.getByRole("link", { name: "Compare with its peers" }).click();
  await expect(page.getByRole("columnheader", { name: "Wuhan" })).toBeVisible();

  await page.getByRole("button", { name: "Actions for Wuhan" }).click();
  await page.getByRole("menuitem", { name: "Open the page of Wuhan" }).click();
  await expect(title).toHaveText("Wuhan");
});
