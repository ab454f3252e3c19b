import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ComponentProps } from "react";
import { describe, expect, test, vi } from "vitest";
import type { SourceId } from "#domain/ids.ts";
import { RowPanel } from "#evidence/RowPanel.tsx";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { id } from "#tests/support/stated.ts";
import { type OpenRow, readOpenRow } from "#view-state/openId.ts";

type Props = ComponentProps<typeof RowPanel>;

function propsOf(open: string, change: Partial<Props> = {}): Props {
  return {
    row: readOpenRow(open) as OpenRow,
    dataset: tinyDataset(),
    keeps: () => true,
    search: { query: "", reader: undefined },
    colourOf: () => "#0072a8",
    source: "all",
    onSource: vi.fn<Props["onSource"]>(),
    onOpen: vi.fn<Props["onOpen"]>(),
    onClose: vi.fn<Props["onClose"]>(),
    ...change,
  };
}

function show(open: string, change: Partial<Props> = {}) {
  const props = propsOf(open, change);
  const view = render(<RowPanel {...props} />);
  return { ...view, props, user: userEvent.setup() };
}

const headings = () =>
  screen
    .getAllByRole("heading")
    .map(({ tagName, textContent }) => `${tagName} ${textContent}`);

describe("the panel of a programme", () => {
  test("has its figures, events and sources under headings", () => {
    show("programme.wuhan-east-lake-budget");
    expect(
      screen.getByRole("complementary", { name: "Evidence" }),
    ).toBeVisible();
    expect(headings()).toEqual([
      "H2 Optics Valley talent budget 光谷人才专项资金",
      "H3 Figures",
      "H4 Annual budget",
      "H3 Events",
      "H3 Sources",
    ]);
    expect(screen.getByText("“不少于2亿元”")).toHaveAttribute(
      "lang",
      "zh-Hans",
    );
  });

  test("leads to its figures, events and sources", async () => {
    const { user, props } = show("programme.wuhan-east-lake-budget");
    await user.click(screen.getByRole("button", { name: /^≥ ¥200,000,000/ }));
    await user.click(screen.getByRole("button", { name: /^A park opens/ }));
    await user.click(screen.getByRole("button", { name: /^小小新闻/ }));
    expect(vi.mocked(props.onOpen).mock.calls.map(([open]) => open)).toEqual([
      {
        place: "wuhan-east-lake",
        yardstick: "annual-budget",
        incentive: "east-lake-annual-budget",
      },
      { kind: "event", id: "east-lake-park" },
      { kind: "source", id: "tiny-news" },
    ]);
  });

  test("says how many figures the filters hide, and shows them without a button", () => {
    show("programme.wuhan-funds", { keeps: () => false });
    const group = screen.getByRole("group");
    expect(group).toHaveAttribute("open");
    expect(group).toHaveTextContent("2 figures hidden by filters");
    expect(within(group).queryByRole("button")).toBeNull();
  });

  test("marks what is searched for", () => {
    show("programme.shenzhen-team-plan", {
      search: { query: "团队 outside", reader: undefined },
    });
    const marked = { selector: "mark" };
    expect(screen.getByText("团队", marked)).toBeVisible();
    expect(screen.getByText("outside", marked)).toBeVisible();
  });
});

describe("the panel of a document", () => {
  test("can be read, and filters by it", async () => {
    const { user, props } = show("source.tiny-news");
    expect(screen.getByRole("link", { name: /^Open source/ })).toHaveAttribute(
      "href",
      "https://example.org/news",
    );
    await user.click(
      screen.getByRole("button", { name: "Only figures of this source" }),
    );
    expect(props.onSource).toHaveBeenCalledExactlyOnceWith("tiny-news");
  });

  test("lifts the filter again", async () => {
    const { user, props } = show("source.tiny-news", {
      source: id<SourceId>("tiny-news"),
    });
    await user.click(screen.getByRole("button", { name: "All sources" }));
    expect(props.onSource).toHaveBeenCalledExactlyOnceWith("all");
  });

  test("offers no filter where no figure is taken from it", () => {
    show("source.tiny-yearbook");
    expect(screen.queryByRole("button", { name: /figures of/ })).toBeNull();
    expect(headings()).toEqual([
      "H2 Yearbook of the tiny package",
      "H3 Values for context",
    ]);
  });

  test("has an address that is text only where it may not be followed", () => {
    const dataset = tinyDataset();
    const source = dataset.sources.get(id("tiny-news"));
    if (!source) throw new Error("no source");
    const low = { ...source, quality: "low" as const };
    show("source.tiny-news", {
      dataset: { ...dataset, sources: new Map([[low.id, low]]) },
    });
    expect(screen.queryByRole("link")).toBeNull();
    expect(screen.getByText("https://example.org/news")).toBeVisible();
  });
});

describe("the panel of an event", () => {
  test("quotes its source, and leads to it and to the programme", async () => {
    const { user, props } = show("event.east-lake-park");
    expect(screen.getByText("“a new park”")).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Bulletin of/ }));
    await user.click(
      screen.getByRole("button", { name: /^Optics Valley talent budget/ }),
    );
    expect(vi.mocked(props.onOpen).mock.calls.map(([open]) => open)).toEqual([
      { kind: "source", id: "tiny-bulletin" },
      { kind: "programme", id: "wuhan-east-lake-budget" },
    ]);
  });
});

describe.each([
  "programme.wuhan-funds",
  "source.tiny-news",
  "event.east-lake-park",
])("focus and keys of %s", (open) => {
  test("the heading takes the focus, Escape closes, the focus goes back", async () => {
    const props = propsOf(open);
    const user = userEvent.setup();
    const page = (isOpen: boolean) => (
      <>
        <button type="button">opener</button>
        {isOpen && <RowPanel {...props} />}
      </>
    );
    const { rerender } = render(page(false));
    screen.getByRole("button", { name: "opener" }).focus();
    rerender(page(true));
    expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(props.onClose).toHaveBeenCalledTimes(1);
    rerender(page(false));
    expect(screen.getByRole("button", { name: "opener" })).toHaveFocus();
  });
});
