import type { Browser, CDPSession, Page } from "@playwright/test";
import type { Measure } from "./measures.ts";

const SLOWDOWN = 4;
const RUNS = 7;
const STARTS = 5;
const INTERACTION_BUDGET = 100;

async function slowDown(session: CDPSession): Promise<void> {
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
}

const FIGURE = "[data-figure]";

/** From the next event of this kind until what it led to has been painted: two frames later. */
async function toNextPaint(
  page: Page,
  event: "click" | "input",
  act: () => Promise<void>,
): Promise<number> {
  await page.evaluate((type) => {
    const painted = new Promise<number>((resolve) => {
      const handle = ({ timeStamp }: Event) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve(performance.now() - timeStamp);
          });
        });
      };
      addEventListener(type, handle, { capture: true, once: true });
    });
    Object.assign(window, { painted });
  }, event);
  await act();
  const time = await page.evaluate(
    async () => (window as unknown as { painted: Promise<number> }).painted,
  );
  // What was put off until after the paint is not part of the next run.
  await page.waitForTimeout(400);
  return time;
}

interface Interaction {
  readonly name: string;
  readonly event: "click" | "input";
  /** What is done in turn; each run takes the next. */
  readonly acts: readonly ((page: Page) => Promise<void>)[];
}

const click =
  (role: "radio" | "checkbox" | "link", name: string) => async (page: Page) =>
    page.getByRole(role, { name, exact: true }).click();

async function sortByBudget(page: Page): Promise<void> {
  const row = page.getByRole("rowheader", { name: /^Each year/ });
  await row.getByRole("button", { name: /^Sort the places/ }).click();
}

const typing = (text: string) => async (page: Page) =>
  page.getByRole("searchbox").fill(text);

const INTERACTIONS: readonly Interaction[] = [
  {
    name: "nothing (what measuring itself takes)",
    event: "click",
    acts: [async (page) => page.getByRole("heading", { level: 1 }).click()],
  },
  {
    name: "filter",
    event: "click",
    acts: [click("checkbox", "Blockchain")],
  },
  {
    name: "normalise",
    event: "click",
    acts: [click("radio", "Residents"), click("radio", "Nothing")],
  },
  { name: "sort", event: "click", acts: [sortByBudget] },
  {
    name: "switch the view",
    event: "click",
    acts: [click("link", "Rank"), click("link", "Compare")],
  },
  { name: "search", event: "input", acts: [typing("plan"), typing("")] },
];

/** From the first view: once each beforehand, since what is loaded only once is not what is asked; then several times. */
async function repeated(
  page: Page,
  address: string,
  { acts }: Interaction,
  measure: (act: (page: Page) => Promise<void>) => Promise<number>,
): Promise<readonly number[]> {
  await page.goto(address);
  await page.getByRole("button", { name: "Add a city" }).waitFor();
  const runs: number[] = [];
  for (let run = -acts.length; run < RUNS; run += 1) {
    const act = acts[(run + acts.length) % acts.length];
    if (!act) continue;
    const found = await measure(act);
    if (run >= 0) runs.push(found);
  }
  return runs;
}

/** How long the page's main thread has worked, in milliseconds of its own time: what else the machine does is not in it. */
async function workDone(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const task = metrics.find(({ name }) => name === "TaskDuration");
  return (task?.value ?? 0) * 1000;
}

/** What a user does: its work on this machine, and its time to the next paint on one that is four times as slow. */
export async function measureInteractions(
  browser: Browser,
  address: string,
): Promise<readonly Measure[]> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    // The bars would move for 200 ms, which is meant.
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const works: Measure[] = [];
  for (const interaction of INTERACTIONS) {
    const { name, event } = interaction;
    const runs = await repeated(page, address, interaction, async (act) => {
      const before = await workDone(session);
      await toNextPaint(page, event, async () => act(page));
      return (await workDone(session)) - before;
    });
    works.push({ name: `${name}, work of the page`, runs, budget: undefined });
  }
  await slowDown(session);
  const paints: Measure[] = [];
  for (const interaction of INTERACTIONS) {
    const { name, event } = interaction;
    paints.push({
      name: `${name}, to next paint, CPU ÷ ${SLOWDOWN}`,
      runs: await repeated(page, address, interaction, async (act) =>
        toNextPaint(page, event, async () => act(page)),
      ),
      budget: INTERACTION_BUDGET,
    });
  }
  await context.close();
  return [...paints, ...works];
}

interface Start {
  readonly first: number;
  readonly longest: number;
  readonly shift: number;
}

/** Notes when the first figure stands there, how long the page did not listen, and how much has jumped. */
function watchStart(figure: string): void {
  const start = { first: 0, longest: 0, shift: 0 };
  Object.assign(window, { start });
  const look = new MutationObserver(() => {
    if (!document.querySelector(figure)) return;
    look.disconnect();
    requestAnimationFrame(() => {
      start.first = performance.now();
    });
  });
  look.observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      start.longest = Math.max(start.longest, duration);
    }
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      start.shift += (entry as unknown as { value: number }).value;
    }
  }).observe({ type: "layout-shift", buffered: true });
}

async function startOnce(
  browser: Browser,
  address: string,
  isSlowed: boolean,
): Promise<Start> {
  // A context of its own has an empty cache.
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  if (isSlowed) await slowDown(await context.newCDPSession(page));
  await page.addInitScript(watchStart, FIGURE);
  await page.goto(address);
  await page.locator(FIGURE).first().waitFor();
  await page.waitForTimeout(1000);
  const start = await page.evaluate(
    () => (window as unknown as { start: Start }).start,
  );
  await context.close();
  return start;
}

/** From an empty cache to the first figure, on this machine and on one that is four times as slow. */
export async function measureStart(
  browser: Browser,
  address: string,
): Promise<readonly Measure[]> {
  const starts: Start[] = [];
  const slow: Start[] = [];
  for (let run = 0; run < STARTS; run += 1) {
    starts.push(await startOnce(browser, address, false));
    slow.push(await startOnce(browser, address, true));
  }
  return [
    {
      name: "start, to the first figure",
      runs: starts.map(({ first }) => first),
      budget: 1000,
    },
    {
      name: "start, the longest task (0: none over 50 ms)",
      runs: starts.map(({ longest }) => longest),
      budget: 200,
    },
    {
      name: "start, layout shift",
      runs: starts.map(({ shift }) => shift),
      budget: 0.02,
      unit: "shift",
    },
    {
      name: `start, to the first figure, CPU ÷ ${SLOWDOWN}`,
      runs: slow.map(({ first }) => first),
      budget: undefined,
    },
  ];
}
