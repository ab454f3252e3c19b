import { answerWith } from "#mocks/browserRoute.ts";
import { BROKEN_HANDLERS } from "#mocks/fixtures/brokenPackages.ts";
import { dataHandlers } from "#mocks/handlers.ts";
import { expect, test } from "./support.ts";

const DATA = "**/data/**";

// A browser says of every answer that is none, and of every broken connection, that it is.
test.use({ expected: [/^Failed to load resource/] });

test("a package that cannot be used: what, where, and Retry", async ({
  page,
}) => {
  await page.route(DATA, answerWith(BROKEN_HANDLERS.wrongColumn));
  await page.goto("/?cur=usd");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("The data cannot be shown");
  await expect(alert).toContainText(
    "incentives.csv:1: amount — the column is missing",
  );
  await expect(page.getByRole("listitem").first()).toContainText(
    "incentives.csv, line 1, amount",
  );
  await page.unroute(DATA);
  await page.route(DATA, answerWith(dataHandlers()));
  await page.getByRole("button", { name: "Retry" }).click();
  await expect(page.getByRole("table")).toBeVisible();
  await expect(page.getByRole("radio", { name: "$ US" })).toBeChecked();
});

test("a connection that breaks is tried again, and then told", async ({
  page,
}) => {
  let asked = 0;
  await page.route(DATA, async (route) => {
    asked += 1;
    await answerWith(BROKEN_HANDLERS.networkError)(route);
  });
  await page.goto("/");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("No answer came");
  await expect(alert).toContainText("Check the connection, then try again.");
  expect(asked).toBe(3);
});

test("a row that cannot be used is left out and listed, the rest works", async ({
  page,
}) => {
  await page.route(DATA, answerWith(BROKEN_HANDLERS.badRow));
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText(
    "1 row of the dataset could not be used and is left out",
  );
  await expect(page.getByText(/incentives\.csv, line 2, amount/)).toBeVisible();
  await expect(
    page.getByRole("button", { name: /^Shenzhen, fund size, 8 billion/ }),
  ).toBeVisible();
});
