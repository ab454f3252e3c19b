import { screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { renderOnStage } from "#tests/controls/stage.tsx";
import { wholeChinese } from "#tests/support/wholeChinese.ts";
import type { ViewState } from "#view-state/fields.ts";
import type { ViewProps } from "#views/viewProps.ts";
import { timelineModel } from "#views/timeline/model.ts";
import { TimelineView } from "#views/timeline/TimelineView.tsx";
import { WordsContext } from "#ui/wordsContext.ts";
import { english } from "#words/catalogue.ts";

type OnOpen = ViewProps<never>["onOpen"];

function showTimeline(change: Partial<ViewState> = {}, words = english) {
  const onOpen = vi.fn<OnOpen>();
  const stage = renderOnStage(
    ({ dataset, resolved, onChange }) => (
      <WordsContext value={words}>
        <TimelineView
          model={timelineModel(dataset, resolved, words)}
          dataset={dataset}
          resolved={resolved}
          colourOf={() => "var(--place-1)"}
          onChange={onChange}
          onOpen={onOpen}
          controls={null}
          emptyResult={<p>nothing passes</p>}
          placePicker={null}
          scopeSwitch={null}
          yardstickPicker={null}
          hrefOf={() => "?"}
        />
      </WordsContext>
    ),
    { view: "timeline", ...change },
  );
  return { ...stage, onOpen };
}

const marks = () => within(screen.getByRole("list", { name: /the marks/ }));
const mark = (name: RegExp) => marks().getByRole("button", { name });
const axis = () => screen.getByRole("slider", { name: "Time shown" });
const month = () => screen.getByRole("slider", { name: "In force in" });

describe(TimelineView, () => {
  test("every programme and event is a button that says all of it, and opens", async () => {
    const { user, onOpen } = showTimeline();
    expect(marks().getAllByRole("button")).toHaveLength(12);
    await user.click(
      mark(
        /^Shenzhen, Team plan, 1 Mar 2017 – no end printed, at most 100 million yuan for a team$/,
      ),
    );
    expect(onOpen).toHaveBeenLastCalledWith({
      kind: "programme",
      id: "shenzhen-team-plan",
    });
    await user.click(
      mark(/^Wuhan, A park opens · .*, 18 Nov 2018, event: park$/),
    );
    expect(onOpen).toHaveBeenLastCalledWith({
      kind: "event",
      id: "east-lake-park",
    });
  });

  test("arrow keys move within a lane and between lanes, Enter opens, what has the focus is told in full", async () => {
    const { user, onOpen } = showTimeline();
    mark(/Technology budget/).focus();
    await user.keyboard("{ArrowRight}");
    expect(mark(/Team plan/)).toHaveFocus();
    expect(
      screen.getByText("1 Mar 2017 – no end printed · In force"),
    ).toBeVisible();
    await user.keyboard("{ArrowDown}");
    expect(mark(/^Wuhan, Optics Valley talent budget/)).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(onOpen).toHaveBeenCalledOnce();
    await user.keyboard("{Escape}");
    expect(
      screen.getByRole("region", { name: "Who moved first" }),
    ).toHaveFocus();
  });

  test("plus, minus and 0 zoom, about the mark that has the focus", async () => {
    const { user, view } = showTimeline();
    mark(/Doctors of Hangzhou/).focus();
    await user.keyboard("+");
    // It starts in January 2021, 144 of 228 months after 2009.
    expect(view().zoom).toBe("2015-01~2024-06");
    await user.keyboard("+");
    expect(view().zoom).toBe("2018-01~2022-09");
    expect(mark(/Doctors of Hangzhou/)).toHaveFocus();
    expect(mark(/Old fund/)).toBeVisible();
    await user.keyboard("-");
    expect(view().zoom).toBe("2015-01~2024-06");
    await user.keyboard("0");
    expect(view().zoom).toBe("all");
  });

  test("arrow keys on the years move what is shown", async () => {
    const { user, view } = showTimeline({ zoom: "2018-01~2018-12" });
    expect(axis()).toHaveAttribute("aria-valuetext", "Jan 2018 to Dec 2018");
    axis().focus();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(view().zoom).toBe("2018-03~2019-02");
    await user.keyboard("{PageDown}");
    expect(view().zoom).toBe("2017-03~2018-02");
    await user.keyboard("{Home}");
    expect(view().zoom).toBe("2009-01~2009-12");
    await user.keyboard("{ArrowLeft}");
    expect(view().zoom).toBe("2009-01~2009-12");
    await user.keyboard("{End}");
    expect(view().zoom).toBe("2027-01~2027-12");
  });

  test("a lane with nothing in the time shown says so, and what lies outside is counted", () => {
    showTimeline({ zoom: "2009-01~2009-12" });
    expect(marks().getAllByRole("button")).toHaveLength(1);
    expect(screen.getAllByText("nothing in the time shown")).toHaveLength(3);
    expect(
      screen.getByText("11 marks lie outside the time shown."),
    ).toBeVisible();
  });

  test("a month is asked about with a switch and a slider", async () => {
    const { user, view } = showTimeline();
    const toggle = screen.getByRole("switch", { name: "In force on a date" });
    await user.click(toggle);
    expect(view().on).toBe("2026-01");
    month().focus();
    await user.keyboard("{PageDown}");
    expect(view().on).toBe("2025-01");
    await user.keyboard("{PageUp}");
    expect(view().on).toBe("2026-01");
    expect(month()).toHaveAttribute("aria-valuetext", "Jan 2026");
    expect(
      screen.getByText(/ may have been in force in Jan 2026, /),
    ).toBeVisible();
    expect(
      mark(/Talents of Changsha.*, not in force in Jan 2026$/),
    ).toBeVisible();
    await user.click(toggle);
    expect(view().on).toBe("all");
    expect(
      screen.queryByRole("slider", { name: "In force in" }),
    ).not.toBeInTheDocument();
  });

  test("programmes without a date are listed, and open too", async () => {
    const { user, onOpen } = showTimeline({
      places: ["guangzhou"] as unknown as ViewState["places"],
    });
    expect(
      screen.getByRole("heading", { name: "No date printed (1)" }),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: /Undated fund/ }));
    expect(onOpen).toHaveBeenCalledWith({
      kind: "programme",
      id: "guangzhou-undated-fund",
    });
  });

  test("the same as a table, one key away", async () => {
    const { user } = showTimeline();
    axis().focus();
    await user.keyboard("t");
    expect(screen.getAllByRole("row")).toHaveLength(13);
    expect(screen.queryByRole("list", { name: /the marks/ })).toBeNull();
  });

  describe("the language of titles", () => {
    const marked = () =>
      screen
        .queryAllByText((_, element) => element?.hasAttribute("lang") ?? false)
        .map(({ textContent }) => textContent);
    const inChinese = (places: readonly string[]) =>
      showTimeline(
        { places: places as unknown as ViewState["places"] },
        wholeChinese,
      );

    test("is marked on no English page: they are English themselves", () => {
      showTimeline();
      expect(marked()).toEqual([]);
    });

    test("is marked on a Chinese page, and not on the zone that stands after it", async () => {
      const { user } = inChinese(["wuhan"]);
      const event = screen.getByRole("button", { name: /A park opens · / });
      await user.hover(event);
      // In the label of the mark, and beside it.
      expect(marked().filter((text) => text === "A park opens")).toHaveLength(
        2,
      );
      expect(marked().join("")).not.toMatch(/\p{Script=Han}/u);
      event.focus();
      await user.keyboard("t");
      const button = screen.getByRole("button", { name: /A park opens · / });
      expect(button).toHaveTextContent(/^A park opens · \p{Script=Han}/u);
      expect(marked()).toContain("A park opens");
      expect(marked().join("")).not.toMatch(/\p{Script=Han}/u);
    });
  });

  test("says what emptied it", () => {
    showTimeline({ q: "nothing at all" });
    expect(screen.getByText("nothing passes")).toBeVisible();
    expect(screen.queryByRole("slider")).not.toBeInTheDocument();
  });
});
