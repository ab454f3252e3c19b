import {
  evidence,
  expect,
  figure,
  open,
  PHONE,
  pinned,
  query,
  tabTo,
  test,
} from "./support.ts";

const PEACOCK = "shenzhen:cap.team";

test("by mouse: source, quotation and steps, and the way back", async ({
  page,
}) => {
  await open(page, pinned());
  await figure(page, PEACOCK).click();
  await expect(figure(page, PEACOCK)).toHaveAttribute("aria-pressed", "true");
  const panel = evidence(page);
  const heading = panel.getByRole("heading", { name: /^Peacock Plan/ });
  await expect(heading).toBeFocused();
  await expect(heading).toContainText("孔雀计划");
  await expect(panel).toContainText("a maximum subsidy of 100 million yuan");
  await expect(panel).toContainText("¥100,000,000");
  expect(query(page)).toBe(pinned("open=shenzhen_cap.team"));
  await panel.getByRole("button", { name: "Close" }).click();
  await expect(panel).toHaveCount(0);
  await expect(figure(page, PEACOCK)).toBeFocused();
});

test("by keyboard: Enter opens, Escape closes, the focus comes back", async ({
  page,
}) => {
  await open(page, pinned());
  await tabTo(page, figure(page, PEACOCK));
  await page.keyboard.press("Enter");
  await expect(
    evidence(page).getByRole("heading", { name: /^Peacock Plan/ }),
  ).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(evidence(page)).toHaveCount(0);
  await expect(figure(page, PEACOCK)).toBeFocused();
});

test("an address that is not safe to follow is shown as text", async ({
  page,
}) => {
  await open(page, pinned("open=wuhan_annual-budget"));
  await expect(evidence(page)).toContainText("http://loloha.com/lei-jianping");
  // The one link there is leads to the ranking.
  await expect(evidence(page).getByRole("link")).toHaveText([
    "See them for all places",
  ]);
});

test("of a missing figure: why there is none", async ({ page }) => {
  await open(page, pinned());
  await figure(page, "hangzhou:cap.team").click();
  const panel = evidence(page);
  await expect(panel).toContainText("No figure found");
  await expect(panel).toContainText("that says nothing about the place");
});

test("from figure to figure, and Back through them", async ({ page }) => {
  await open(page, pinned());
  await figure(page, PEACOCK).click();
  const heading = evidence(page).getByRole("heading", { level: 2 });
  await expect(heading).toContainText("Peacock Plan");
  await figure(page, "wuhan:cap.enterprise").click();
  await expect(heading).toContainText("AI industry policy");
  await page.goBack();
  await expect(heading).toContainText("Peacock Plan");
  await page.goBack();
  await expect(evidence(page)).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test("in a sheet: Escape and Back close it, the focus comes back", async ({
    page,
  }) => {
    await open(page, pinned());
    await figure(page, PEACOCK).tap();
    const sheet = page.getByRole("dialog", { name: "Evidence" });
    await expect(sheet).toContainText("Peacock Plan");
    await expect(
      evidence(page).getByRole("heading", { name: /^Peacock Plan/ }),
    ).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await expect(figure(page, PEACOCK)).toBeFocused();
    await figure(page, PEACOCK).tap();
    await expect(sheet).toBeVisible();
    await page.goBack();
    await expect(sheet).toBeHidden();
    expect(query(page)).toBe(pinned());
  });
});
