import {
  evidence,
  expect,
  figure,
  FIRST,
  open,
  pinned,
  query,
  test,
} from "./support.ts";

const QUESTION = "yard=annual-budget&cur=usd";

test("all cities with a figure, the highest first, the others by reason", async ({
  page,
}) => {
  await open(page, pinned(`view=rank&${QUESTION}`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Who sets aside the most each year",
  );
  await expect(page.getByText("3 of 11 cities have a figure.")).toBeVisible();
  const bars = page.locator("ol button");
  await expect(bars).toHaveCount(3);
  const [first, second, third] = [0, 1, 2].map((index) => bars.nth(index));
  await expect(first ?? bars).toHaveAccessibleName(
    /^1\. Shenzhen, annual budget, 148 million US dollars a year, Peacock Plan/,
  );
  // Equal figures share the better rank.
  await expect(second ?? bars).toHaveAccessibleName(/^2\. /);
  await expect(third ?? bars).toHaveAccessibleName(/^2\. /);
  const missing = page.getByText(/^No figure found: /);
  await expect(missing).toContainText("Beijing, Changsha, Chongqing");
  await expect(missing).toContainText("That says nothing about these places.");
});

test("the bars are as long as their figures, which one key shows as a table", async ({
  page,
}) => {
  await open(page, pinned(`view=rank&${QUESTION}`));
  const bodies = page.locator("svg.recharts-surface [data-part=body]");
  await expect(bodies).toHaveCount(3);
  const widths = await bodies.evaluateAll((marks) =>
    marks.map((mark) => mark.getBoundingClientRect().width),
  );
  expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(0.2, 1);
  await page.locator("ol button").first().focus();
  await page.keyboard.press("t");
  await expect(page.getByRole("table").getByRole("row")).toHaveText([
    /Place\s*Rank/,
    /Shenzhen\s*1\s*\$148 m/,
    /Guangzhou\s*2\s*\$29\.6 m/,
    /Wuhan\s*2\s*≥ \$29\.6 m/,
  ]);
});

test("arrow keys move between the bars, Enter opens the evidence", async ({
  page,
}) => {
  await open(page, pinned(`view=rank&${QUESTION}`));
  const bars = page.locator("ol button");
  await bars.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(bars.nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(bars.nth(2)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(bars.nth(2)).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(
    evidence(page).getByRole("heading", { name: /^Peacock Plan/ }),
  ).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(bars.first()).toBeFocused();
});

test("switching the view keeps the question, there and back", async ({
  page,
}) => {
  await open(
    page,
    pinned(`places=wuhan~shenzhen&${QUESTION}&basis=annual-budget`),
  );
  const asked = `places=wuhan~shenzhen&${QUESTION}&basis=annual-budget&data=${FIRST}`;
  const views = page.getByRole("navigation", { name: "Views" });
  await views.getByRole("link", { name: "Rank" }).click();
  await expect(figure(page, "shenzhen:annual-budget")).toHaveAccessibleName(
    /^1\. Shenzhen/,
  );
  expect(query(page)).toBe(`?view=rank&${asked}`);
  await expect(views.getByRole("link", { name: "Rank" })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await views.getByRole("link", { name: "Compare" }).click();
  await expect(page.getByRole("rowheader")).toHaveCount(1);
  expect(query(page)).toBe(`?${asked}`);
});

test("from a row of the table to the ranking of all places, and Back", async ({
  page,
}) => {
  await open(page, pinned());
  const row = page.getByRole("rowheader", { name: /^An enterprise/ });
  await row.hover();
  await row.getByRole("button", { name: /^Rank all places/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Who offers an enterprise the most",
  );
  await page.goBack();
  await expect(page.getByRole("rowheader")).toHaveCount(9);
});

test("a way of counting is a link to the ranking counted so, and Back", async ({
  page,
}) => {
  await open(page, pinned("view=rank&yard=annual-budget"));
  const bars = page.locator("ol button");
  await expect(bars.nth(2)).toHaveAccessibleName(
    /^2\. Wuhan, .*, rank 2 to 3 in 6 ways of counting$/,
  );
  // Shenzhen is first in all of them; the others change places.
  const parts = page.locator("[data-rank]");
  const widths = await parts.evaluateAll((spans) =>
    spans.map((span) => span.getBoundingClientRect().width),
  );
  expect(widths).toHaveLength(5);
  const [whole = 0, ...shares] = widths;
  const [second = 0, third = 0] = shares;
  expect(second + third).toBeCloseTo(whole - 1, 0);
  const sure = page.getByRole("region", { name: "How sure is this order?" });
  await expect(sure).toContainText("Shenzhen leads in 6 of 6 ways of counting");
  await sure.getByText("The 6 ways of counting").click();
  const way = sure.getByRole("link", { name: /^Per resident/ });
  const href = await way.getAttribute("href");
  await way.click();
  await expect(bars.nth(2)).toHaveAccessibleName(/^3\. /);
  expect(query(page)).toBe(
    `?view=rank&yard=annual-budget&per=resident&data=${FIRST}`,
  );
  expect(href).toBe(query(page));
  await expect(way).toHaveAttribute("aria-current", "true");
  await page.goBack();
  await expect(bars.nth(2)).toHaveAccessibleName(/^2\. Wuhan/);
});

test("from the evidence to the ranking that says how sure the order is", async ({
  page,
}) => {
  await open(page, pinned("open=shenzhen_annual-budget"));
  const part = evidence(page).getByRole("region", {
    name: "How sure is this order?",
  });
  await expect(part).toContainText(
    /Shenzhen leads this row in (\d+) of \1 ways of counting\./,
  );
  await part.getByRole("link", { name: "See them for all places" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Who sets aside the most each year",
  );
});

test("a link to it fetches its code beside the dataset, not after", async ({
  page,
}) => {
  const asked = page.waitForRequest(/rankEntry-.*\.js$/);
  await page.route("**/incentives.csv", async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto(`/${pinned(`view=rank&${QUESTION}`)}`);
  await expect(page.locator("ol button")).toHaveCount(3);
});
