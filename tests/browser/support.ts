import { readFileSync } from "node:fs";
import {
  test as base,
  expect as plainExpect,
  type Locator,
  type Page,
} from "@playwright/test";

/** Patient: on a busy machine the first figure may take its time. */
export const expect = plainExpect.configure({ timeout: 15_000 });

interface Watch {
  /** What a test provokes on purpose in the console. */
  readonly expected: readonly RegExp[];
  /** Fails the test on any other word in the console, and on any request to another origin. */
  readonly watched: void;
}

/** The test of every journey: whatever it does, the app keeps quiet and stays at home. */
export const test = base.extend<Watch>({
  expected: [[], { option: true }],
  watched: [
    async ({ page, baseURL, expected }, use) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        const isBad = ["warning", "error"].includes(message.type());
        const text = message.text();
        if (isBad && !expected.some((pattern) => pattern.test(text))) {
          complaints.push(`${message.type()}: ${text}`);
        }
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => {
        const url = request.url();
        const isLocal = /^(?:data|blob):/.test(url);
        if (!isLocal && new URL(url).origin !== baseURL) {
          complaints.push(`request to ${url}`);
        }
      });
      await use();
      expect(complaints, "console, and requests to others").toEqual([]);
    },
    { auto: true },
  ],
});

export const PHONE = { width: 390, height: 844 } as const;
export const THEMES = ["light", "dark"] as const;

/** The dataset that a link without a version shows. */
export const { version: VERSION } = JSON.parse(
  readFileSync("public/data/current.json", "utf8"),
) as { readonly version: string };

/** The first dataset that was released. It never changes, so its answers can be written down here. */
export const FIRST = "2026.11.0";

/** A link to the first dataset. */
export const pinned = (query = ""): string =>
  `?${query === "" ? "" : `${query}&`}data=${FIRST}`;

/** Opens a link and waits for its first figure, and for what comes after the first paint. */
export async function open(page: Page, query = ""): Promise<void> {
  await page.goto(`/${query}`);
  await expect(page.locator("[data-figure]").first()).toBeVisible();
  const picker = page.getByRole("button", {
    name: /^(?:Add a city|Ranked by|y axis)/,
  });
  await expect(picker).toBeVisible();
}

/** A figure's button, by place and yardstick. */
export const figure = (page: Page, id: string): Locator =>
  page.locator(`[data-figure="${id}"]`);

export const evidence = (page: Page): Locator =>
  page.getByRole("complementary", { name: "Evidence" });

/** What the address bar asks. */
export const query = (page: Page): string => new URL(page.url()).search;

/** The link that an export of a page in English carries: the page's own, and the language. */
export const takenFrom = (link: string): string =>
  link.replace(/([?&])data=/, "$1lang=en&data=");

/** The names over the columns, in their order. */
export const columns = (page: Page): Locator => page.getByRole("columnheader");

export async function expectColumns(page: Page, names: string): Promise<void> {
  const found = async () =>
    columns(page).evaluateAll((headers) =>
      headers.map((header) => header.ariaLabel).join(" "),
    );
  await expect.poll(found).toBe(names);
}

const MOST_TABS = 80;

/** Presses Tab until an element has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    await page.keyboard.press("Tab");
    const isThere = await target.evaluate(
      (element) => element === document.activeElement,
    );
    if (isThere) return;
  }
  throw new Error(`${MOST_TABS} times Tab do not lead to ${String(target)}`);
}
