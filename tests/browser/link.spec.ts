import {
  evidence,
  expect,
  expectColumns,
  figure,
  FIRST,
  open,
  pinned,
  query,
  test,
  VERSION,
} from "./support.ts";

const FULL = `?places=wuhan~shenzhen~guangzhou&yard=annual-budget~cap.enterprise&cur=usd&prices=2020&scale=rank&diff=1&q=plan&sort=-name&open=wuhan_annual-budget&data=${FIRST}`;

const NOTICES = /\/Notices-[\w-]+\.js$/;

test("a full link opens the very view, and a reload keeps it", async ({
  page,
}) => {
  await open(page, FULL);
  const check = async () => {
    await expectColumns(page, "Wuhan Shenzhen Guangzhou");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "What Wuhan, Shenzhen and Guangzhou offer",
    );
    await expect(
      page.getByText(
        "As stated, as ranks, in US dollars at prices of 2020; the highest figure",
      ),
    ).toBeVisible();
    await expect(page.getByRole("searchbox")).toHaveValue("plan");
    await expect(page.getByRole("radio", { name: "Rank" })).toBeChecked();
    await expect(page.getByRole("switch")).toBeChecked();
    await expect(evidence(page)).toContainText("AI industry policy");
    expect(query(page)).toBe(FULL);
  };
  await check();
  await page.reload();
  await check();
});

test("the link that is copied opens the same view elsewhere", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "?places=wuhan~beijing&per=gdp&utm_source=mail");
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Link copied")).toBeVisible();
  const link = await page.evaluate(async () => navigator.clipboard.readText());
  expect(link).toBe(
    `${new URL(page.url()).origin}/?places=wuhan~beijing&per=gdp&data=${VERSION}&utm_source=mail`,
  );
  await page.goto(link);
  await expectColumns(page, "Wuhan Beijing");
  await expect(page.getByRole("radio", { name: "GDP" })).toBeChecked();
});

test("what a link asks for in vain is named, and the rest applies", async ({
  page,
}) => {
  await open(page, "?places=wuhan~atlantis&per=moon&cur=usd&utm_source=mail");
  const alert = page.getByRole("alert");
  await expect(alert.getByRole("listitem")).toHaveText([
    "“moon” is not a choice for per.",
    "The dataset has no “atlantis”, in places.",
  ]);
  await expectColumns(page, "Wuhan");
  await expect(page.getByRole("radio", { name: "$ US" })).toBeChecked();
  await alert.getByRole("button", { name: "Dismiss" }).click();
  await expect(alert).toHaveCount(0);
  await page.getByRole("radio", { name: "¥ Yuan" }).click();
  expect(query(page)).toMatch(/&utm_source=mail$/);
});

test("a version that is not there gives way to the current one, with a notice", async ({
  page,
}) => {
  await open(page, "?cur=usd&data=2019.1.0");
  await expect(page.getByRole("alert")).toContainText(
    "Dataset version 2019.1.0, which the link names, is not on this server.",
  );
  expect(query(page)).toBe(`?cur=usd&data=${VERSION}`);
});

test("a view comes with the notices over it, so that nothing pushes it down", async ({
  page,
}) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(NOTICES, async (route) => {
    await arrived;
    await route.fallback();
  });
  // Without a notice it waits for none.
  await open(page);
  await page.goto(`/${pinned()}`);
  await expect(page.getByText("Loading the view")).toBeVisible();
  await expect(page.locator("[data-figure]")).toHaveCount(0);
  arrive();
  await expect(page.locator("[data-figure]").first()).toBeVisible();
  await expect(page.getByRole("alert")).toBeVisible({ timeout: 1 });
});

test.describe("when the notices do not come", () => {
  test.use({ expected: [/net::ERR_FAILED/] });

  test("the view comes without them, and says that a part is missing", async ({
    page,
  }) => {
    await page.route(NOTICES, (route) => route.abort());
    await open(page, pinned());
    await expect(page.getByRole("alert")).toContainText(
      "A part of the app could not be loaded.",
    );
  });
});

const LONG = "x".repeat(10_000);
const SCRIPT = "<img src=x onerror=alert(1)><script>alert(2)</script>";

test("no link breaks the page, or runs in it", async ({ page }) => {
  let dialogs = 0;
  page.on("dialog", async (dialog) => {
    dialogs += 1;
    await dialog.dismiss();
  });
  const hostile = [
    `q=${LONG}`,
    `places=${LONG}`,
    `yard=${"cap.team~".repeat(1000)}`,
    `x=${LONG}`,
    `q=${encodeURIComponent(SCRIPT)}`,
    `places=${encodeURIComponent(SCRIPT)}&open=${encodeURIComponent(SCRIPT)}`,
    "q=%E0%A4%A&places=%FF%FE",
    "places=__proto__~constructor&sector=toString&per=hasOwnProperty",
    "view=compare&view=rank&places=&yard=&data=",
    "prices=99999&from=-1&to=1e9&ref=shenzhen_&sort=--name",
    "&&&===~~~%00",
  ];
  for (const text of hostile) {
    await page.goto(`/?${text}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^What /);
    await expect(page.locator("img, main script")).toHaveCount(0);
  }
  expect(dialogs).toBe(0);
});

test("markup in the search is shown as it was typed", async ({ page }) => {
  await page.goto(`/${pinned(`q=${encodeURIComponent(SCRIPT)}`)}`);
  await expect(page.getByRole("searchbox")).toHaveValue(SCRIPT);
  await page.getByRole("button", { name: "Lift “Search:" }).click();
  await expect(figure(page, "shenzhen:cap.team")).toBeVisible();
});
