import { evidence, expect, pinned, query, test } from "./support.ts";

const CCTV = "cctv-shenzhen-2017";
const TITLE = "What stands behind 17 figures";

test("from a link to one document: its panel, its figures alone, and Back", async ({
  page,
}) => {
  const link = pinned(`view=sources&order=date&open=source.${CCTV}`);
  await page.goto(`/${link}`);
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toHaveText(TITLE);
  const panel = evidence(page);
  const heading = panel.getByRole("heading", { level: 2 });
  await expect(heading).toHaveText(/^Tencent, Kuang-Chi and Shenzhen/);
  await expect(heading).toBeFocused();

  await panel
    .getByRole("button", { name: "Only figures of this source" })
    .click();
  await expect(title).toHaveText("What stands behind 3 figures");
  const chips = page.getByRole("list", { name: "Filters that are on" });
  await expect(chips).toContainText("Source: Tencent, Kuang-Chi and Shenzhen");
  expect(query(page)).toContain(`source=${CCTV}`);
  const list = page.getByRole("region", { name: "All sources" });
  await expect(list.getByRole("rowheader")).toHaveCount(1);

  await panel.getByRole("button", { name: /a maximum subsidy of 100/ }).click();
  await expect(heading).toContainText("Peacock Plan");
  await panel.getByRole("button", { name: /^Peacock Plan/ }).click();
  await expect(panel).toContainText("Shenzhen · Programme");

  await page.goBack();
  await expect(panel).toContainText("How the figure came about");
  await page.goBack();
  await expect(heading).toHaveText(/^Tencent, Kuang-Chi and Shenzhen/);
  await page.goBack();
  await expect(title).toHaveText(TITLE);
  await expect(chips).toHaveCount(0);
  expect(query(page)).toBe(link);

  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
});

test("by keyboard: a title opens its panel, Escape gives the focus back", async ({
  page,
}) => {
  await page.goto(`/${pinned("view=sources")}`);
  const title = page.getByRole("rowheader").first().getByRole("button");
  await title.focus();
  await page.keyboard.press("Enter");
  await expect(evidence(page).getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(evidence(page)).toHaveCount(0);
  await expect(title).toBeFocused();
});
