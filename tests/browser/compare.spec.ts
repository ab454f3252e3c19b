import {
  columns,
  expect,
  expectColumns,
  figure,
  open,
  pinned,
  query,
  tabTo,
  test,
  VERSION,
} from "./support.ts";

const FOUR = "Shenzhen Wuhan Hangzhou Changsha";

test("the first view, without a click: four cities on real figures", async ({
  page,
}) => {
  await open(page);
  await expect(page).toHaveTitle(
    "What Shenzhen, Wuhan, Hangzhou and Changsha offer · Fourth Pole",
  );
  await expectColumns(page, FOUR);
  const peacock = figure(page, "shenzhen:cap.team");
  await expect(peacock).toContainText("≤ ¥100 m");
  await expect(peacock).toContainText("Peacock Plan");
  await expect(peacock).toHaveAccessibleName(
    /^Shenzhen, cap per team, at most 100 million yuan, Peacock Plan, 20\d\d/,
  );
  await expect(page.getByRole("alert")).toHaveCount(0);
  expect(query(page)).toBe(`?data=${VERSION}`);
});

test("a city joins by keyboard alone, and Back undoes it", async ({ page }) => {
  await open(page, pinned());
  await tabTo(page, page.getByRole("button", { name: "Add a city" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox", { name: /Search by/ })).toBeFocused();
  await page.keyboard.type("guangzh");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expectColumns(page, `${FOUR} Guangzhou`);
  await expect(page.getByRole("button", { name: "Add a city" })).toBeFocused();
  await expect(figure(page, "guangzhou:annual-budget")).toContainText("¥200 m");
  await page.goBack();
  await expectColumns(page, FOUR);
});

test("a city is found by its Chinese name and by pinyin", async ({ page }) => {
  await open(page, pinned());
  await page.getByRole("button", { name: "Add a city" }).click();
  const field = page.getByRole("combobox", { name: /Search by/ });
  const offered = page.getByRole("listbox").getByRole("option");
  for (const text of ["北京", "beijing", "110000"]) {
    await field.fill(text);
    await expect(offered.first()).toContainText("Beijing");
  }
  await offered.first().click();
  await page.keyboard.press("Escape");
  await expectColumns(page, `${FOUR} Beijing`);
});

test("a city leaves, and Back brings it back in its place", async ({
  page,
}) => {
  await open(page, pinned());
  const colour = async () =>
    columns(page)
      .last()
      .locator("[style*=background]")
      .evaluate((dot) => getComputedStyle(dot).backgroundColor);
  const before = await colour();
  await page.getByRole("button", { name: "Actions for Wuhan" }).click();
  await page.getByRole("menuitem", { name: "Remove Wuhan" }).click();
  await expectColumns(page, "Shenzhen Hangzhou Changsha");
  expect(await colour()).toBe(before);
  await page.goBack();
  await expectColumns(page, FOUR);
});

test("a city moves by keyboard, step by step, and Back undoes each step", async ({
  page,
}) => {
  await open(page, pinned());
  const actions = page.getByRole("button", { name: "Actions for Shenzhen" });
  await tabTo(page, actions);
  await page.keyboard.press("Alt+ArrowRight");
  await expectColumns(page, "Wuhan Shenzhen Hangzhou Changsha");
  await expect(
    page.getByText(/^Shenzhen moved to position 2 of 4/),
  ).toBeAttached();
  await expect(actions).toBeFocused();
  await page.keyboard.press("Alt+ArrowRight");
  await expectColumns(page, "Wuhan Hangzhou Shenzhen Changsha");
  await page.keyboard.press("Alt+ArrowLeft");
  await expectColumns(page, "Wuhan Shenzhen Hangzhou Changsha");
  await expect(actions).toBeFocused();
  await page.goBack();
  await expectColumns(page, "Wuhan Hangzhou Shenzhen Changsha");
  await page.goBack();
  await page.goBack();
  await expectColumns(page, FOUR);
});

test("a city moves by the mouse, and Back undoes it", async ({ page }) => {
  await open(page, pinned());
  const head = (name: string) => page.getByTitle(`Drag ${name} to another`);
  await head("Changsha").dragTo(head("Wuhan"));
  await expectColumns(page, "Shenzhen Changsha Wuhan Hangzhou");
  await head("Shenzhen").dragTo(head("Hangzhou"));
  await expectColumns(page, "Changsha Wuhan Hangzhou Shenzhen");
  await page.goBack();
  await expectColumns(page, "Shenzhen Changsha Wuhan Hangzhou");
  await page.goBack();
  await expectColumns(page, FOUR);
});

test("the places are sorted by a yardstick, either way, and again as chosen", async ({
  page,
}) => {
  await open(page, pinned());
  const row = page.getByRole("rowheader", { name: /^Each year/ });
  await row.hover();
  const sort = row.getByRole("button", { name: /^Sort the places/ });
  await sort.click();
  await expectColumns(page, FOUR);
  await expect(sort).toHaveAttribute("aria-pressed", "true");
  await sort.click();
  await expectColumns(page, "Wuhan Shenzhen Hangzhou Changsha");
  await sort.click();
  await expectColumns(page, FOUR);
  expect(query(page)).toBe(pinned());
});

test("differences are shown to a city that one chooses", async ({ page }) => {
  await open(page, pinned());
  await page.getByRole("switch", { name: "Differences" }).click();
  const budget = figure(page, "wuhan:annual-budget");
  await expect(budget).toContainText("−¥800 m · 0.2×");
  await page.getByRole("button", { name: "Actions for Wuhan" }).click();
  await page.getByRole("menuitem", { name: "Make it the reference" }).click();
  await expect(budget).toContainText("reference");
  await expect(figure(page, "shenzhen:annual-budget")).toContainText(
    "+¥800 m · 5×",
  );
});

test("rows that cannot be compared are folded under one line, and shown by a key", async ({
  page,
}) => {
  await open(page, pinned("per=resident"));
  const rows = page.getByRole("rowheader");
  const before = await rows.count();
  await expect(
    page.getByText(/rows cannot be divided by residents: caps belong/),
  ).toBeVisible();
  await expect(page.getByText("Not comparable")).toHaveCount(0);
  const button = page.getByRole("button", { name: /^Show \d+ rows$/ });
  await button.focus();
  await page.keyboard.press("Enter");
  expect(await rows.count()).toBeGreaterThan(before);
  await expect(figure(page, "shenzhen:cap.team")).toContainText(
    "Not comparable",
  );
  const hide = page.getByRole("button", { name: /^Hide \d+ rows$/ });
  await expect(hide).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(rows).toHaveCount(before);
  // A link to the evidence of one of them brings them into sight.
  await open(page, pinned("per=resident&open=shenzhen_cap.team"));
  await expect(figure(page, "shenzhen:cap.team")).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});

test("a table that goes on sideways says how far, and a key leads there and back", async ({
  page,
}) => {
  const places =
    "shenzhen~wuhan~hangzhou~changsha~beijing~shanghai~guangzhou~chengdu~suzhou~nanjing";
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, `?places=${places}`);
  const last = page.getByRole("columnheader", { name: "Nanjing" });
  await expect(last).not.toBeInViewport({ ratio: 0.9 });
  const header = page.getByRole("rowheader").first();
  const before = await header.boundingBox();
  await page.getByRole("button", { name: /^\d more cities →$/ }).focus();
  await page.keyboard.press("Enter");
  await expect(last).toBeInViewport({ ratio: 0.9 });
  expect((await header.boundingBox())?.x).toBeCloseTo(before?.x ?? 0, 0);
  const back = page.getByRole("button", { name: "← back to the first" });
  await expect(back).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /more cities/ })).toBeFocused();
  await expect(
    page.getByRole("columnheader", { name: "Shenzhen" }),
  ).toBeInViewport({ ratio: 0.9 });
});
