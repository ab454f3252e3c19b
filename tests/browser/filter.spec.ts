import {
  evidence,
  expect,
  figure,
  open,
  pinned,
  query,
  test,
} from "./support.ts";

test("a filter is a chip that lifts it, and a step that Back undoes", async ({
  page,
}) => {
  await open(page, pinned());
  const filters = page.getByRole("complementary", { name: "Filters" });
  const blockchain = filters.getByRole("checkbox", { name: "Blockchain" });
  await blockchain.check();
  await expect(figure(page, "changsha:cap.enterprise")).toContainText("≤ ¥2 m");
  await expect(figure(page, "shenzhen:annual-budget")).toHaveCount(0);
  const chips = page.getByRole("list", { name: "Filters that are on" });
  await expect(chips.getByRole("listitem")).toHaveText([/Sector: Blockchain/]);
  await page.goBack();
  await expect(blockchain).not.toBeChecked();
  await page.goForward();
  await expect(blockchain).toBeChecked();
  await chips
    .getByRole("button", { name: "Remove Sector: Blockchain" })
    .click();
  await expect(figure(page, "shenzhen:cap.team")).toContainText("≤ ¥100 m");
  expect(query(page)).toBe(pinned());
});

test("an empty result names the filters that emptied it, and lifts them", async ({
  page,
}) => {
  await page.goto(`/${pinned("places=shenzhen~wuhan&sector=quantum")}`);
  await expect(
    page.getByRole("heading", { name: "No figure passes the filters" }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Lift “Sector: Quantum”" }).click();
  await expect(figure(page, "shenzhen:cap.team")).toContainText("≤ ¥100 m");
  expect(query(page)).toBe(pinned("places=shenzhen~wuhan"));
});

test("a hidden figure says that it is hidden, not that there is none", async ({
  page,
}) => {
  await open(page, pinned("yard=cap.team~annual-budget&recipient=team"));
  await expect(figure(page, "shenzhen:annual-budget")).toContainText(
    "1 figure hidden by filters",
  );
  await expect(figure(page, "hangzhou:annual-budget")).toContainText(
    "No figure found",
  );
});

for (const [language, typed, marked] of [
  ["English", "peacock", "Peacock"],
  ["Chinese", "孔雀", "孔雀"],
  ["pinyin", "kongque", "孔雀"],
] as const) {
  test(`a search in ${language} answers, and its hits are marked`, async ({
    page,
  }) => {
    await open(page, pinned());
    await page.keyboard.press("/");
    const field = page.getByRole("searchbox", { name: "Search programmes" });
    await expect(field).toBeFocused();
    await field.pressSequentially(typed);
    await expect(page.getByText(/^2 of \d+ figures$/)).toBeVisible();
    await expect(page.getByText("2 of 8 cells have a figure.")).toBeVisible();
    await figure(page, "shenzhen:cap.team").click();
    const mark = evidence(page).locator("mark").first();
    await expect(mark).toHaveText(marked);
    // Typing is no step: Back closes the evidence, and then leaves the search as a whole.
    await page.goBack();
    await expect(field).toHaveValue(typed);
  });
}
