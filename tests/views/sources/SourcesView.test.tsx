import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import type { Dataset } from "#domain/dataset.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { asked } from "#tests/support/asked.ts";
import { datasetOf, id } from "#tests/support/stated.ts";
import { sourcesModel } from "#views/sources/model.ts";
import { SourcesView } from "#views/sources/SourcesView.tsx";
import type { ViewProps } from "#views/viewProps.ts";
import { english } from "#words/catalogue.ts";

function show(link = "", dataset: Dataset = tinyDataset()) {
  const resolved = asked(dataset, `view=sources&${link}`);
  const model = sourcesModel(dataset, resolved, english);
  const onChange = vi.fn<ViewProps<never>["onChange"]>();
  const onOpen = vi.fn<ViewProps<never>["onOpen"]>();
  render(
    <SourcesView
      model={model}
      dataset={dataset}
      resolved={resolved}
      colourOf={() => "#0072a8"}
      onChange={onChange}
      onOpen={onOpen}
      controls={null}
      emptyResult={<p>nothing left</p>}
      placePicker={null}
      scopeSwitch={null}
      yardstickPicker={null}
      hrefOf={() => "?"}
    />,
  );
  return { onChange, onOpen, user: userEvent.setup() };
}

const list = () => screen.getByRole("region", { name: "All sources" });

const MANY = (() => {
  const tiny = tinyDataset();
  const [first] = tiny.tables.sources;
  if (!first) throw new Error("no source");
  const sources = Array.from({ length: 180 }, (_, index) => ({
    ...first,
    id: id<typeof first.id>(`source-${index}`),
    title: `Document ${index}`,
  }));
  const stated = sources.map((source) => ({ source: source.id }));
  return datasetOf(stated, { sources, indicators: [], national: [] });
})();

describe(SourcesView, () => {
  test("a row for each document, with what it is and what is taken from it", () => {
    show();
    const rows = within(list()).getAllByRole("row").slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "Bulletin of the tiny packageTiny Gazette1 Mar 2018government documentEnglishHigh1101Only this",
      "小小新闻Tiny News, A. WriterJun 2021news reportChineseMedium600Only this",
      "Yearbook of the tiny packageTiny Statistics2022statisticsEnglish · translatedHigh0140",
    ]);
    expect(
      screen.getByRole("columnheader", { name: "Figures" }),
    ).toHaveAttribute("aria-sort", "descending");
  });

  test("a title opens the panel of its document", async () => {
    const { user, onOpen } = show("open=source.tiny-news");
    const news = screen.getByRole("button", { name: "小小新闻" });
    expect(news).toHaveAttribute("aria-pressed", "true");
    expect(news).toHaveAttribute("lang", "zh-Hans");
    await user.click(screen.getByRole("button", { name: /^Yearbook of/ }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith({
      kind: "source",
      id: "tiny-yearbook",
    });
  });

  test("keeps the figures of one document, and lets the others back", async () => {
    const { user, onChange } = show();
    await user.click(
      screen.getByRole("button", { name: "Only figures of 小小新闻" }),
    );
    expect(onChange.mock.lastCall?.[0].source).toBe("tiny-news");
    expect(
      screen.queryByRole("button", { name: /^Only figures of Yearbook/ }),
    ).toBeNull();
  });

  test("lets the others back", async () => {
    const { user, onChange } = show("source=tiny-news");
    await user.click(screen.getByRole("button", { name: "All sources" }));
    expect(onChange.mock.lastCall?.[0].source).toBe("all");
  });

  test("the order is a choice of the link", async () => {
    const { user, onChange } = show();
    await user.click(screen.getByRole("radio", { name: "Date" }));
    expect(onChange.mock.lastCall?.[0].order).toBe("date");
  });

  test("the strips say in words and numbers what they show, and are a table too", async () => {
    const { user } = show();
    const quality = screen.getByRole("list", { name: "By quality" });
    expect(
      within(quality)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["High11 · 65 %", "Medium6 · 35 %"]);
    await user.click(screen.getByRole("button", { name: "As a table" }));
    const table = screen.getByRole("table", {
      name: "Figures by quality and kind of their source",
    });
    expect(within(table).getAllByRole("row")).toHaveLength(5);
    // There is nothing in it to move between.
    expect(screen.queryByText("between its marks")).toBeNull();
  });

  test("what is searched for is marked", () => {
    show("q=小小");
    expect(screen.getByText("小小", { selector: "mark" })).toBeVisible();
  });

  test("where nothing is left, what emptied it", () => {
    show("sector=quantum");
    expect(screen.getByText("nothing left")).toBeVisible();
    expect(screen.queryByRole("region", { name: "All sources" })).toBeNull();
  });

  test("a long list comes in parts, or whole", async () => {
    const { user } = show("", MANY);
    const count = () => within(list()).getAllByRole("rowheader").length;
    expect(count()).toBe(50);
    expect(screen.getByText("50 of 180 sources")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show 100 more" }));
    expect(count()).toBe(150);
    await user.click(screen.getByRole("button", { name: "Show 30 more" }));
    expect(count()).toBe(180);
    expect(screen.getByText("180 sources")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Show/ })).toBeNull();
  });

  test("disagreeing figures stand side by side, each with its document", async () => {
    const dataset = datasetOf([
      { id: "one", amount: 3, contested: ["two"], asPrinted: "three" },
      {
        id: "two",
        amount: 2,
        contested: ["one"],
        asPrinted: "二",
        source: "tiny-news",
      },
    ]);
    const { user, onOpen } = show("", dataset);
    const part = screen.getByRole("region", { name: "Where sources disagree" });
    expect(within(part).getByText("Sources disagree in 1 case.")).toBeVisible();
    expect(within(part).getByText("“二”")).toHaveAttribute("lang", "zh-Hans");
    await user.click(within(part).getByRole("button", { name: /^¥2/ }));
    await user.click(within(part).getByRole("button", { name: "小小新闻" }));
    expect(onOpen.mock.calls).toEqual([
      [{ place: "shenzhen", yardstick: "fund", incentive: "two" }],
      [{ kind: "source", id: "tiny-news" }],
    ]);
  });
});

describe("on a phone", () => {
  test("a card for each document", () => {
    vi.spyOn(window, "matchMedia").mockImplementation((media) =>
      Object.assign(new EventTarget(), {
        matches: media.includes("max-width"),
        media,
        onchange: null,
        addListener: vi.fn<MediaQueryList["addListener"]>(),
        removeListener: vi.fn<MediaQueryList["removeListener"]>(),
      }),
    );
    show();
    expect(within(list()).queryByRole("table")).toBeNull();
    const cards = within(
      screen.getByRole("list", { name: "All sources" }),
    ).getAllByRole("listitem");
    expect(cards.map(({ textContent }) => textContent)).toEqual([
      "Bulletin of the tiny packageTiny Gazette1 Mar 2018 · government document · English · high quality11 figures · 1 eventOnly this",
      "小小新闻Tiny News, A. WriterJun 2021 · news report · Chinese · medium quality6 figuresOnly this",
      "Yearbook of the tiny packageTiny Statistics2022 · statistics · English · translated · high quality14 values",
    ]);
  });
});
