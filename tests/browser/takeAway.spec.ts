import { VIEW_KEYWORD } from "#export/png/pngText.ts";
import { exported, give } from "./files.ts";
import {
  expect,
  open,
  PHONE,
  pinned,
  query,
  takenFrom,
  test,
} from "./support.ts";

const QUESTION = "view=rank&yard=annual-budget&cur=usd";
const TITLE = "Who sets aside the most each year";

test("a picture opens its view again, dropped or pasted, and Back leads away", async ({
  page,
}) => {
  await open(page, pinned(QUESTION));
  const asked = query(page);
  const { bytes: png } = await exported(page, "PNG");
  const { bytes: svg } = await exported(page, "SVG");
  const text = svg.toString("utf8");
  expect(text).toContain(`<metadata id="${VIEW_KEYWORD}">`);
  expect(text).toMatch(/@font-face\{font-family:"Inter Variable".*base64/);
  await open(page, pinned());
  const before = query(page);
  const title = page.getByRole("heading", { level: 1 });
  for (const [how, file, type] of [
    ["drop", png, "image/png"],
    ["paste", svg, "image/svg+xml"],
  ] as const) {
    await give(page, how, file, type);
    await expect(title).toHaveText(TITLE);
    expect(query(page)).toBe(takenFrom(asked));
    await page.goBack();
    expect(query(page)).toBe(before);
  }
});

test("what carries no link is told, and changes nothing", async ({ page }) => {
  await open(page, `?${QUESTION}`);
  const asked = query(page);
  const { bytes: png } = await exported(page, "PNG");
  await page.getByRole("button", { name: "Close" }).click();
  for (const [file, sentence] of [
    [png.subarray(0, -30), /^This picture is damaged/],
    ["<svg xmlns='http://www.w3.org/2000/svg'/>", /carries no link/],
    ["a,b", /^This is no picture exported here/],
  ] as const) {
    await give(page, "drop", file, "image/png");
    await expect(page.getByRole("alert")).toContainText(sentence);
    expect(query(page)).toBe(asked);
    await page.getByRole("button", { name: "Dismiss" }).click();
  }
});

test("an embedded view stands alone; the whole app is not framed", async ({
  page,
  baseURL,
}) => {
  const address = (link: string) => `${baseURL ?? ""}/?${link}`;
  const host = (link: string) =>
    page.setContent(
      `<iframe src="${address(link)}" width="800" height="600"></iframe>`,
    );
  await open(page, pinned());
  await host(`${QUESTION}&embed=1&data=2026.11.0`);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(TITLE);
  await expect(frame.getByRole("main", { name: "Fourth Pole" })).toBeVisible();
  await expect(frame.getByRole("navigation")).toHaveCount(0);
  await expect(frame.getByRole("toolbar")).toHaveCount(0);
  await expect(frame.getByRole("link", { name: /^Open in/ })).toHaveAttribute(
    "href",
    `?${QUESTION}&data=2026.11.0`,
  );
  await host(`${QUESTION}&data=2026.11.0`);
  await expect(
    frame.getByText("Only embedded views may be.", { exact: false }),
  ).toBeVisible();
});

test("on paper: the chart anew, its figures, every source and the link", async ({
  page,
}) => {
  await open(page, pinned(QUESTION));
  // What paper needs comes once all is calm.
  const sheet = page.waitForResponse(/PrintSheet/);
  await sheet;
  await page.emulateMedia({ media: "print" });
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expect(page.locator("[data-print=instead]")).toBeVisible({
      timeout: 500,
    });
  }).toPass();
  const printed = page.locator("[data-print=instead]");
  await expect(printed.locator("svg").first()).toBeVisible();
  await expect(printed.getByRole("rowheader")).toHaveText([
    "Shenzhen",
    "Guangzhou",
    "Wuhan",
  ]);
  await expect(printed).toContainText(`Fourth Pole, dataset 2026.11.0`);
  await expect(printed).toContainText(QUESTION);
  await expect(page.getByRole("navigation")).toBeHidden();
  await expect(printed.getByRole("columnheader").last()).toHaveText(
    "Source no.",
  );
  await expect(page).toHaveTitle(`${TITLE} · Fourth Pole`);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page).toHaveTitle(`${TITLE} · Fourth Pole`);
});

test("a key that printing begins with brings what paper needs at once", async ({
  page,
}) => {
  await open(page, pinned(QUESTION));
  // Long before all is calm.
  const sheet = page.waitForResponse(/PrintSheet/, { timeout: 1500 });
  await page.keyboard.press("Control");
  await sheet;
});

test.describe("within a chat app", () => {
  test.use({
    viewport: PHONE,
    userAgent:
      "Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.42",
  });

  test("the picture stands in the dialog, to be pressed long", async ({
    page,
  }) => {
    await open(page, pinned(QUESTION));
    await page.getByRole("button", { name: "Export" }).click();
    const dialog = page.getByRole("dialog", { name: "Export" });
    await dialog.getByRole("button", { name: "PNG", exact: true }).click();
    await expect(dialog.locator(`img[alt="${TITLE}"]`)).toHaveAttribute(
      "src",
      /^data:image\/png;base64,/,
    );
    await expect(dialog.getByText(/^Press the picture long/)).toBeVisible();
  });
});

test("the picture goes into the clipboard", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, pinned(QUESTION));
  await page.getByRole("button", { name: "Export" }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByRole("button", { name: "Copy image" }).click();
  await expect(
    dialog.getByText(/^The picture is in the clipboard/),
  ).toBeVisible();
  const types = await page.evaluate(async () => {
    const items = await navigator.clipboard.read();
    return items.flatMap((item) => item.types);
  });
  expect(types).toEqual(["image/png"]);
});
