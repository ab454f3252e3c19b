import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import type { Dataset } from "#domain/dataset.ts";
import { AS_STATED } from "#domain/settings.ts";
import {
  EvidencePanel,
  type EvidencePanelProps,
} from "#evidence/EvidencePanel.tsx";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { datasetOf, id } from "#tests/support/stated.ts";
import { cellOf, rowOf, type Wanted } from "./cellOf.ts";

interface Shown {
  /** Other places on screen: `wuhan hangzhou`. */
  readonly others?: string;
  readonly ranking?: EvidencePanelProps["ranking"];
  readonly dataset?: Dataset;
  readonly place?: string;
  readonly yardstick?: string;
  readonly wanted?: Wanted;
  readonly incentive?: string;
  readonly query?: string;
}

function panelProps({
  dataset = tinyDataset(),
  place = "shenzhen",
  others = "",
  ranking,
  yardstick = "cap.team",
  wanted = {},
  incentive,
  query = "",
}: Shown): EvidencePanelProps {
  const places = others === "" ? place : `${place} ${others}`;
  const row = rowOf(dataset, places, yardstick, wanted);
  const [cell] = row;
  if (!cell) throw new Error("no cell");
  const { keeps: _, ...settings } = wanted;
  return {
    cell,
    row,
    ranking,
    settings: { ...AS_STATED, ...settings },
    incentive: incentive === undefined ? undefined : id(incentive),
    dataset,
    query,
    colour: "#0072a8",
    onOpen: vi.fn<EvidencePanelProps["onOpen"]>(),
    onClose: vi.fn<EvidencePanelProps["onClose"]>(),
  };
}

function show(shown: Shown = {}) {
  const props = panelProps(shown);
  const view = render(<EvidencePanel {...props} />);
  const panel = screen.getByRole("complementary", { name: "Evidence" });
  return { ...view, props, panel };
}

const TWO = datasetOf([
  { id: "high", amount: 300, of: { name: "Great fund" } },
  { id: "low", amount: 100, of: { name: "Small fund" } },
]);

describe("what stands in the panel", () => {
  test("one heading for the programme, smaller ones for its parts", () => {
    show();
    const headings = screen
      .getAllByRole("heading")
      .map(({ tagName, textContent }) => `${tagName} ${textContent}`);
    expect(headings).toEqual([
      "H2 Team plan 团队计划",
      "H3 As printed",
      "H3 How the figure came about",
      "H3 How sure is this order?",
      "H3 About the figure",
    ]);
  });

  test("the figure as printed, in the language of its source", () => {
    show({ place: "hangzhou", yardstick: "grant.doctor" });
    expect(screen.getByText("“10万元”")).toHaveAttribute("lang", "zh-Hans");
    const locator = screen.getByText("第4段");
    expect(locator).toHaveAttribute("lang", "zh-Hans");
    expect(
      screen.getByText(
        (_, element) =>
          element?.textContent === "A. Writer, Tiny News, Jun 2021, 第4段",
      ),
    ).toBeVisible();
  });

  test("every step, and the result below them", () => {
    show({ wanted: { cur: "usd" } });
    const part = screen.getByRole("region", {
      name: "How the figure came about",
    });
    const steps = within(part).getAllByRole("listitem");
    expect(steps).toHaveLength(2);
    expect(steps[1]).toHaveTextContent("÷ 6.75876 yuan per dollar");
    expect(within(part).getByText("At most")).toBeVisible();
    expect(within(part).getByText("in short: ≤ $14.8 m")).toBeVisible();
  });

  test("the reason in words where there is no figure", () => {
    show({ wanted: { per: "resident" } });
    const part = screen.getByRole("region", { name: "Why there is no figure" });
    expect(within(part).getByText("Not comparable")).toBeVisible();
    expect(part).toHaveTextContent("may not be divided so");
  });

  test("a cell without any figure", () => {
    show({ place: "hangzhou", yardstick: "fund" });
    expect(
      screen.getByRole("heading", { level: 2, name: "No figure found" }),
    ).toHaveFocus();
    expect(screen.getByText(/that says nothing about the place/)).toBeVisible();
  });

  test("where the search text stands is marked", () => {
    show({ query: "million 团队" });
    const marked = { selector: "mark" };
    expect(screen.getByText("团队", marked)).toBeVisible();
    expect(screen.getByText("million", marked)).toBeVisible();
    expect(screen.queryByText("yuan", marked)).toBeNull();
  });

  test("texts of the data stay texts", () => {
    const asPrinted = "<img src=x onerror=alert(1)>";
    show({
      dataset: datasetOf([{ asPrinted }]),
      yardstick: "fund",
    });
    expect(screen.getByText(`“${asPrinted}”`)).toBeVisible();
    expect(screen.queryByRole("img")).toBeNull();
  });
});

describe("the way to the source", () => {
  test("opens apart, and tells the source nothing of the app", () => {
    show();
    const link = screen.getByRole("link", { name: /^Open source/ });
    expect(link).toHaveAttribute("href", "https://example.org/bulletin");
    expect(link).toHaveAttribute("rel", "noopener noreferrer");
    expect(link).toHaveAttribute("target", "_blank");
  });

  test("is only text where the source is of low quality", () => {
    const tiny = tinyDataset();
    const dataset = datasetOf([{}], {
      sources: tiny.tables.sources.map((source) => ({
        ...source,
        quality: "low" as const,
      })),
    });
    show({ dataset, yardstick: "fund" });
    expect(screen.queryByRole("link")).toBeNull();
    expect(screen.getByText("https://example.org/bulletin")).toBeVisible();
  });
});

test("the programme and the document lead to all that is known of them", async () => {
  const user = userEvent.setup();
  const { props } = show();
  await user.click(screen.getByRole("button", { name: /^Team plan/ }));
  await user.click(
    screen.getByRole("button", { name: "Bulletin of the tiny package" }),
  );
  expect(vi.mocked(props.onOpen).mock.calls).toEqual([
    [{ kind: "programme", id: "shenzhen-team-plan" }],
    [{ kind: "source", id: "tiny-bulletin" }],
  ]);
});

describe("other figures", () => {
  test("open through a button each", async () => {
    const user = userEvent.setup();
    const { props } = show({ dataset: TWO, yardstick: "fund" });
    expect(screen.getByText("The cell shows the highest of 2.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: /Small fund/ }));
    expect(props.onOpen).toHaveBeenCalledExactlyOnceWith({
      place: "shenzhen",
      yardstick: "fund",
      incentive: "low",
    });
  });

  test("of a sum are its addends, and lead back to it", async () => {
    const user = userEvent.setup();
    const sum = { place: "wuhan", yardstick: "fund", wanted: { pick: "sum" } };
    const { props, unmount } = show(sum as Shown);
    const part = screen.getByRole("region", { name: "What was added" });
    await user.click(
      within(part).getByRole("button", { name: "¥3,000,000,000" }),
    );
    expect(props.onOpen).toHaveBeenCalledWith(
      expect.objectContaining({ incentive: "wuhan-fund-one" }),
    );
    unmount();

    const addend = show({ ...sum, incentive: "wuhan-fund-one" } as Shown);
    await user.click(screen.getByRole("button", { name: /^Back to the sum/ }));
    expect(addend.props.onOpen).toHaveBeenCalledWith(
      expect.objectContaining({ incentive: undefined }),
    );
  });

  test("that contest it stand beside it", () => {
    const dataset = datasetOf([
      { id: "one", amount: 3, contested: ["two"] },
      { id: "two", amount: 2, contested: ["one"], asPrinted: "only two" },
    ]);
    show({ dataset, yardstick: "fund" });
    const part = screen.getByRole("region", { name: "Sources disagree" });
    expect(within(part).getAllByRole("listitem")).toHaveLength(2);
    expect(within(part).getByText("“only two”")).toBeVisible();
  });
});

describe("focus and keys", () => {
  test("the heading takes the focus, again for another figure, not for another setting", async () => {
    const user = userEvent.setup();
    const { rerender, props } = show({ dataset: TWO, yardstick: "fund" });
    expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();

    await user.tab({ shift: true });
    expect(screen.getByRole("button", { name: "Close" })).toHaveFocus();
    const inDollars = cellOf(TWO, "shenzhen", "fund", { cur: "usd" });
    rerender(<EvidencePanel {...props} cell={inDollars} />);
    expect(screen.getByRole("button", { name: "Close" })).toHaveFocus();

    rerender(<EvidencePanel {...props} incentive={id("low")} />);
    expect(
      screen.getByRole("heading", { level: 2, name: "Small fund" }),
    ).toHaveFocus();
  });

  test("Escape within it closes, and so does the button", async () => {
    const user = userEvent.setup();
    const { props } = show();
    await user.keyboard("{Escape}");
    expect(props.onClose).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(props.onClose).toHaveBeenCalledTimes(2);
  });

  test("closing gives the focus back to what opened it", () => {
    const props = panelProps({});
    const page = (isOpen: boolean) => (
      <>
        <button type="button">opener</button>
        {isOpen && <EvidencePanel {...props} />}
      </>
    );
    const { rerender } = render(page(false));
    screen.getByRole("button", { name: "opener" }).focus();
    rerender(page(true));
    expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();
    rerender(page(false));
    expect(screen.getByRole("button", { name: "opener" })).toHaveFocus();
  });
});

describe("how sure the order is", () => {
  const part = () => screen.getByRole("region", { name: /^How sure/ });

  test("in a sentence, and a link to the ranking", async () => {
    const onFollow = vi.fn<() => void>();
    const ranking = { href: "?view=rank", onFollow };
    show({ yardstick: "fund", others: "wuhan", ranking });
    expect(part()).toHaveTextContent(
      /^How sure is this order\?Shenzhen leads this row in \d+ of \d+ ways/,
    );
    const link = within(part()).getByRole("link");
    expect(link).toHaveAttribute("href", "?view=rank");
    await userEvent.setup().click(link);
    expect(onFollow).toHaveBeenCalledOnce();
  });

  test("without a link where the ranking is on view", () => {
    show({ yardstick: "fund", others: "wuhan" });
    expect(within(part()).queryByRole("link")).toBeNull();
  });

  test("is not asked of what has no figure", () => {
    show({ place: "hangzhou", others: "shenzhen wuhan", yardstick: "fund" });
    expect(screen.queryByText("How sure is this order?")).toBeNull();
  });
});

describe("copying", () => {
  test("takes figure, source and locator along", async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(await screen.findByText("Copied")).toBeVisible();
    const text = await navigator.clipboard.readText();
    expect(text).toContain("At most: ¥100,000,000");
    expect(text).toContain(
      "Source: Bulletin of the tiny package, Tiny Gazette, 1 Mar 2018, paragraph 1",
    );
  });

  test("cites the source in the style that is chosen", async () => {
    const user = userEvent.setup();
    show();
    const button = screen.getByRole("button", { name: "Cite" });
    expect(button).toHaveAttribute("aria-expanded", "false");
    await user.click(button);
    expect(button).toHaveAttribute("aria-expanded", "true");
    expect(
      screen.getByText(
        /^Tiny Gazette \(1 Mar 2018\)\. Bulletin of the tiny package\./,
      ),
    ).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "GB/T 7714" }));
    await user.click(screen.getByRole("button", { name: "Copy the citation" }));
    expect(await navigator.clipboard.readText()).toMatch(
      /^Tiny Gazette\. Bulletin of the tiny package\[EB\/OL\]\. \(2018-03-01\)/,
    );
  });

  test("cannot be cited where there is no figure", () => {
    show({ place: "wuhan", yardstick: "cap.team" });
    expect(screen.queryByRole("button", { name: "Cite" })).toBeNull();
  });

  test("says so where the browser does not allow it", async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(
      new Error("no"),
    );
    show();
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(
      await screen.findByText("The browser does not allow copying."),
    ).toBeVisible();
  });
});
