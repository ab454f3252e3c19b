import { readFile } from "node:fs/promises";
import { violations } from "./axe.ts";
import { give } from "./files.ts";
import { expect, figure, pinned, query, test } from "./support.ts";

const QUESTION = "view=rank&yard=annual-budget&cur=usd";

test.describe("a browser that prefers Chinese", () => {
  test.use({ locale: "zh-CN" });

  test("is shown Chinese at once, and keeps the question through English and back", async ({
    page,
  }) => {
    await page.goto(`/${pinned("cur=usd")}`);
    const title = page.getByRole("heading", { level: 1 });
    await expect(title).toHaveText(
      "深圳市、武汉市、杭州市、长沙市提供哪些支持",
    );
    await expect(page).toHaveTitle(
      "深圳市、武汉市、杭州市、长沙市提供哪些支持 · Fourth Pole 第四极",
    );
    const html = page.locator("html");
    await expect(html).toHaveAttribute("lang", "zh-Hans");
    await expect(figure(page, "shenzhen:cap.team")).toContainText("万美元");
    expect(query(page)).toBe(pinned("cur=usd"));

    await figure(page, "shenzhen:cap.team").click();
    const panel = page.getByRole("complementary", { name: "依据" });
    await expect(panel).toContainText("计算过程");
    const other = page.getByRole("link", { name: "English", exact: true });
    await other.focus();
    await page.keyboard.press("Enter");
    await expect(title).toHaveText(
      "What Shenzhen, Wuhan, Hangzhou and Changsha offer",
    );
    await expect(html).toHaveAttribute("lang", "en");
    expect(query(page)).toContain("cur=usd&open=shenzhen_cap.team&lang=en");
    await expect(
      page.getByRole("complementary", { name: "Evidence" }),
    ).toContainText("How the figure came about");
    const back = page.getByRole("link", { name: "中文" });
    await expect(back).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(panel).toBeVisible();
    // The browser's own language needs no word in the link.
    expect(query(page)).toBe(pinned("cur=usd&open=shenzhen_cap.team"));
    await page.goBack();
    await expect(html).toHaveAttribute("lang", "en");
  });
});

test("a picture in English is taken from the Chinese page, and opens in English", async ({
  page,
}) => {
  await page.goto(`/${pinned(`${QUESTION}&lang=zh`)}`);
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toHaveText("哪里每年安排的资金最多");
  await page.getByRole("button", { name: "导出" }).click();
  const dialog = page.getByRole("dialog", { name: "导出" });
  await expect(dialog.locator("svg title")).toHaveText(
    "哪里每年安排的资金最多",
  );
  await dialog.getByRole("radio", { name: "English" }).click();
  await expect(dialog.locator("svg title")).toHaveText(
    "Who sets aside the most each year",
  );
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "PNG", exact: true }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^fourth-pole_rank_.*\.png$/);
  await dialog.getByRole("button", { name: "关闭" }).click();
  await give(page, "drop", await readFile(await file.path()), "image/png");
  await expect(title).toHaveText("Who sets aside the most each year");
  expect(query(page)).toBe(pinned(`${QUESTION}&lang=en`));
});

test.describe("where the Chinese texts do not come", () => {
  test.use({ expected: [/net::ERR_FAILED/] });

  test("the page speaks English, says so, and offers to be loaded again", async ({
    page,
  }) => {
    await page.route("**/chinese-*.js", (route) => route.abort());
    await page.goto(`/${pinned("lang=zh")}`);
    await expect(
      page.getByText("The Chinese texts could not be loaded", { exact: false }),
    ).toBeVisible();
    await expect(figure(page, "shenzhen:cap.team")).toContainText("¥100 m");
    await page.unroute("**/chinese-*.js");
    await page.getByRole("button", { name: "Load the page again" }).click();
    await expect(figure(page, "shenzhen:cap.team")).toContainText("1 亿元");
  });
});

for (const [view, link] of [
  ["compare", "lang=zh&open=shenzhen_cap.team"],
  ["rank", "lang=zh&view=rank&yard=cap.team"],
] as const) {
  test(`axe finds nothing wrong with ${view} in Chinese`, async ({ page }) => {
    await page.goto(`/${pinned(link)}`);
    await expect(page.locator("[data-figure]").first()).toBeVisible();
    await expect(page.getByRole("button", { name: "导出" })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
