import AxeBuilder from "@axe-core/playwright";
import {
  evidence,
  expect,
  figure,
  PHONE,
  pinned,
  query,
  test,
} from "./support.ts";

test("what is unknown, cell by cell, down to the evidence, and on a phone", async ({
  page,
}) => {
  await page.goto(`/${pinned("view=coverage")}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "What the dataset does not know about 11 cities",
  );
  await expect(page.getByText(/^Empty means unknown/)).toBeVisible();
  const known = figure(page, "shenzhen:annual-budget");
  await expect(known).toHaveAccessibleName(/^Shenzhen, annual budget: \d+ fig/);

  const axe = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(axe.violations.map(({ id }) => id)).toEqual([]);

  await test.step("arrow keys move, and an unknown cell opens too", async () => {
    await page.locator("button[data-figure]").first().focus();
    await page.keyboard.press("End");
    const last = page.locator("button[data-figure]").last();
    await expect(last).toBeFocused();
    // However far one goes, the names of the places stay in sight.
    await expect(
      page.getByRole("columnheader", { name: "Shenzhen" }),
    ).toBeInViewport();
    await figure(page, "beijing:annual-budget").focus();
    await page.keyboard.press("Enter");
    await expect(
      evidence(page).getByRole("heading", { name: "No figure found" }),
    ).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(figure(page, "beijing:annual-budget")).toBeFocused();
  });

  await test.step("all rows, by name, in the link", async () => {
    const cells = page.locator("button[data-figure]");
    const before = await cells.count();
    await page.getByRole("radio", { name: /^All \d+/ }).click();
    await page.getByRole("radio", { name: /^By name/ }).click();
    await expect(cells.first()).toHaveAccessibleName(/^Beijing, /);
    expect(await cells.count()).toBeGreaterThan(before);
    expect(query(page)).toMatch(/[?&]rows=all&.*sort=name/);
  });

  await test.step("the same as a table", async () => {
    await page.keyboard.press("t");
    await expect(
      page.getByRole("columnheader", { name: "Figures by kind" }),
    ).toBeVisible();
    await page.keyboard.press("t");
  });

  await test.step("on a phone, one place at a time, and nothing sideways", async () => {
    await page.setViewportSize(PHONE);
    await page.getByRole("button", { name: /^Wuhan/, expanded: false }).click();
    await expect(figure(page, "wuhan:annual-budget")).toBeVisible();
    expect(query(page)).toContain("at=wuhan");
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  });
});
