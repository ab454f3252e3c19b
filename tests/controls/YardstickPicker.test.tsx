import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { YardstickPicker } from "#controls/YardstickPicker.tsx";
import { YardstickSelect } from "#controls/YardstickSelect.tsx";
import type { YardstickId } from "#domain/yardstick.ts";
import type { ViewState } from "#view-state/fields.ts";
import { installBrowserParts } from "#tests/ui/browserParts.ts";
import { renderOnStage } from "./stage.tsx";

beforeEach(installBrowserParts);

const yardsticks = (...ids: string[]) =>
  ids as readonly string[] as readonly YardstickId[];

async function openList(
  user: { click: (element: Element) => Promise<void> },
  name: RegExp,
) {
  await user.click(screen.getByRole("button", { name }));
  const field = await screen.findByRole("combobox", {
    name: "Search yardsticks",
  });
  await waitFor(() => expect(field).toHaveFocus());
}

async function setUpRows(change: Partial<ViewState> = {}) {
  const stage = renderOnStage(
    ({ resolved, ...props }) => (
      <YardstickPicker
        {...props}
        shown={resolved.yardsticks}
        total={resolved.places.length}
      />
    ),
    change,
  );
  await openList(stage.user, /Rows/);
  return stage;
}

async function setUpRank(change: Partial<ViewState> = {}) {
  const stage = renderOnStage(
    ({ resolved, ...props }) => (
      <YardstickSelect
        {...props}
        current={resolved.yardsticks[0]}
        total={resolved.places.length}
      />
    ),
    change,
  );
  await openList(stage.user, /Ranked by/);
  return stage;
}

const option = (name: RegExp) => screen.getByRole("option", { name });

describe(YardstickPicker, () => {
  test("lists yardsticks by basis, each with how many places have it", async () => {
    await setUpRows();
    const caps = within(
      screen.getByRole("group", { name: "Most one recipient can get" }),
    );
    expect(
      caps.getAllByRole("option").map(({ textContent }) => textContent),
    ).toEqual([
      "✓A team, cap per team, 1 of 4",
      "✓An enterprise, cap per enterprise, 1 of 4",
    ]);
    expect(option(/^Automatic/)).toHaveAttribute("aria-selected", "true");
  });

  test("leaving a row of the automatic ones keeps the others", async () => {
    const { user, view } = await setUpRows();
    await user.click(option(/^A team/));
    expect(view().yard).not.toContain("cap.team");
    expect(view().yard).toContain("cap.enterprise");
    expect(option(/^Automatic/)).toHaveAttribute("aria-selected", "false");
  });

  test("a row is added in the order of rows, and automatic brings all back", async () => {
    const { user, view } = await setUpRows({ yard: yardsticks("fund") });
    await user.keyboard("cap per team{Enter}");
    expect(view().yard).toEqual(["cap.team", "fund"]);
    await user.keyboard("{Control>}a{/Control}automatic{Enter}");
    expect(view().yard).toBe("auto");
  });

  test("leaving the last row makes the rows automatic", async () => {
    const { user, view } = await setUpRows({ yard: yardsticks("fund") });
    await user.click(option(/fund size/));
    expect(view().yard).toBe("auto");
  });
});

describe(YardstickSelect, () => {
  test("one is chosen, and the list closes", async () => {
    const { user, view } = await setUpRank({ yard: yardsticks("fund") });
    expect(
      screen.getByRole("button", { name: /Ranked by fund size/ }),
    ).toBeInTheDocument();
    await user.click(option(/^A team/));
    expect(view().yard).toEqual(["cap.team", "fund"]);
    expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
  });

  test("the other rows of a comparison stay", async () => {
    const yard = yardsticks("cap.team", "annual-budget", "fund");
    const { user, view } = await setUpRank({ yard });
    await user.click(option(/fund size/));
    expect(view().yard).toEqual(["fund", "cap.team", "annual-budget"]);
  });
});
