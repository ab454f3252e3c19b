import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { ExportMenu } from "#export/ExportMenu.tsx";
import { contextOf } from "./manyPlaces.ts";

const CONTEXT = contextOf(tinyDataset(), {});

interface Kept {
  readonly name: string;
  readonly file: Blob;
}

/** What the browser was given to keep: jsdom makes no object URLs and follows no links. */
function keeping(): readonly Kept[] {
  const kept: Kept[] = [];
  const files = new Map<string, Blob>();
  URL.createObjectURL = (file) => {
    const url = `blob:${String(files.size)}`;
    files.set(url, file as Blob);
    return url;
  };
  URL.revokeObjectURL = vi.fn<typeof URL.revokeObjectURL>();
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(
    function keep(this: HTMLAnchorElement) {
      const file = files.get(this.href);
      if (file) kept.push({ name: this.download, file });
    },
  );
  return kept;
}

async function choose(format: string) {
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Export" }));
  await user.click(await screen.findByRole("menuitem", { name: format }));
}

describe(ExportMenu, () => {
  let kept: readonly Kept[] = [];

  beforeEach(() => {
    kept = keeping();
  });

  it("leads to the formats by their names", async () => {
    render(<ExportMenu context={() => CONTEXT} />);
    await userEvent.click(screen.getByRole("button", { name: "Export" }));
    const items = await screen.findAllByRole("menuitem");
    expect(items.map((item) => item.getAttribute("aria-label"))).toEqual([
      "PNG",
      "CSV",
    ]);
    expect(items[1]).toHaveAccessibleDescription(
      "The figures, with their steps",
    );
  });

  it("gives a table to keep, under its name", async () => {
    render(<ExportMenu context={() => CONTEXT} />);
    await choose("CSV");
    await vi.waitFor(() => expect(kept).toHaveLength(1));
    expect(kept[0]?.name).toBe(
      "fourth-pole_compare_shenzhen-wuhan-hangzhou-changsha_2026.1.0.csv",
    );
    expect(kept[0]?.file.type).toBe("text/csv;charset=utf-8");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("works by keyboard alone", async () => {
    const user = userEvent.setup();
    render(<ExportMenu context={() => CONTEXT} />);
    await user.tab();
    await user.keyboard("{Enter}");
    await screen.findByRole("menuitem", { name: "CSV" });
    await vi.waitFor(() => expect(screen.getByRole("menu")).toHaveFocus());
    await user.keyboard("{End}{Enter}");
    await vi.waitFor(() => expect(kept).toHaveLength(1));
  });

  it("says what to do when the fonts do not come", async () => {
    vi.spyOn(window, "fetch").mockRejectedValue(new TypeError("offline"));
    render(<ExportMenu context={() => CONTEXT} />);
    await choose("PNG");
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "There is no picture",
    );
    expect(screen.getByRole("alert")).toHaveTextContent(
      "A font could not be loaded: check the connection, then try again.",
    );
    expect(kept).toHaveLength(0);
  });

  it("says so while there is nothing to export, until dismissed", async () => {
    render(<ExportMenu context={() => undefined} />);
    await choose("CSV");
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "The figures are not loaded yet",
    );
    await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("stays off, and says why, when nothing can be exported", async () => {
    render(
      <ExportMenu context={() => CONTEXT} disabledReason="No figures yet." />,
    );
    const button = screen.getByRole("button", { name: "Export" });
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toHaveAccessibleDescription("No figures yet.");
    await userEvent.click(button);
    expect(screen.queryByRole("menuitem")).not.toBeInTheDocument();
  });
});
