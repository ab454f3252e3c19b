import {
  evidence,
  expect,
  figure,
  open,
  pinned,
  query,
  test,
} from "./support.ts";

test("dollars at the prices of 2020: deflated in yuan, then converted", async ({
  page,
}) => {
  await open(page, pinned());
  await page.getByRole("radio", { name: "$ US" }).click();
  await page.getByRole("radio", { name: "2020" }).click();
  expect(query(page)).toBe(pinned("cur=usd&prices=2020"));
  await expect(
    page.getByText("As stated, in US dollars at prices of 2020"),
  ).toBeVisible();
  const peacock = figure(page, "shenzhen:cap.team");
  await expect(peacock).toContainText("≤ $15.6 m");
  await expect(peacock).toHaveAccessibleName(
    /at most 15\.6 million US dollars/,
  );
  await peacock.click();
  const steps = evidence(page);
  await expect(steps).toContainText("¥100,000,000");
  await expect(steps).toContainText("× CPI 2020 ÷ CPI 2017");
  await expect(steps).toContainText("¥107,575,394.84");
  await expect(steps).toContainText("$15,588,897.3");
});

test("per resident: a budget is divided, caps are not comparable", async ({
  page,
}) => {
  await open(page, pinned());
  await page.getByRole("radio", { name: "Residents" }).click();
  await expect(figure(page, "shenzhen:annual-budget")).toContainText(
    "a year per resident",
  );
  await page.getByRole("button", { name: /^Show \d+ rows$/ }).click();
  for (const cap of ["shenzhen:cap.team", "wuhan:cap.enterprise"]) {
    await expect(figure(page, cap)).toContainText("Not comparable");
    await expect(figure(page, cap)).toHaveAccessibleName(/Not comparable/);
  }
  await expect(figure(page, "hangzhou:cap.team")).toContainText(
    "No figure found",
  );
  await page.goBack();
  await expect(figure(page, "shenzhen:cap.team")).toContainText("≤ ¥100 m");
});

test("an option that makes no sense is off, and says why", async ({ page }) => {
  await open(page, pinned("yard=cap.team~cap.enterprise"));
  const why = /^No figure on screen may be divided so/;
  const residents = page.getByRole("radio", { name: "Residents" });
  await expect(residents).toBeDisabled();
  await expect(residents).toHaveAccessibleDescription(why);
  const before = page.url();
  await residents.click({ force: true });
  await expect(page.getByRole("tooltip")).toHaveText(why);
  await expect(residents).not.toBeChecked();
  expect(page.url()).toBe(before);
});

test("the toolbar works by arrow keys, which rest on what is off", async ({
  page,
}) => {
  await open(page, pinned("yard=cap.team"));
  await page.getByRole("radio", { name: "Nothing" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Residents" })).toBeFocused();
  expect(query(page)).toBe(pinned("yard=cap.team"));
  await page.getByRole("radio", { name: "¥ Yuan" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "$ US" })).toBeChecked();
  await expect(figure(page, "shenzhen:cap.team")).toContainText("≤ $14.8 m");
});

test("an option that is chosen before all has arrived keeps the focus", async ({
  page,
}) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\/Floating\w+-[\w-]+\.js$/, async (route) => {
    await arrived;
    await route.fallback();
  });
  await page.goto(`/${pinned()}`);
  const dollars = page.getByRole("radio", { name: "$ US" });
  await dollars.click();
  await expect(dollars).toBeFocused();
  arrive();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "PPP" })).toBeFocused();
  await expect(page.getByRole("radio", { name: "PPP" })).toBeChecked();
  // The rest follows as soon as the focus is elsewhere.
  await page.getByRole("searchbox").focus();
  await expect(page.getByRole("button", { name: "Add a city" })).toBeVisible();
});

test("everything back as stated, in one step that Back undoes", async ({
  page,
}) => {
  await open(page, pinned("cur=ppp&prices=2018&scale=rank"));
  await page.getByRole("button", { name: "As stated again" }).click();
  expect(query(page)).toBe(pinned());
  await page.goBack();
  expect(query(page)).toBe(pinned("cur=ppp&prices=2018&scale=rank"));
});
