import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ExportButton } from "#export/ExportButton.tsx";
import { exporterOf } from "#export/exporters.ts";
import { installBrowserParts } from "#tests/ui/browserParts.ts";
import { PHONE } from "#ui/screenWidths.ts";
import { markdownOf, tabbedOf } from "#views/tableText.ts";
import {
  CONTEXT,
  type Kept,
  keeping,
  openDialog,
  Stage,
} from "./exportStage.tsx";

describe(ExportButton, () => {
  let kept: readonly Kept[] = [];

  beforeEach(() => {
    kept = keeping();
    installBrowserParts();
  });

  it("leads to the formats by their names", async () => {
    const user = await openDialog();
    for (const name of ["PNG", "SVG", "Copy image"]) {
      expect(screen.getByRole("button", { name })).toBeInTheDocument();
    }
    await user.click(screen.getByRole("tab", { name: "Data" }));
    expect(
      screen.getByRole("button", { name: "CSV" }),
    ).toHaveAccessibleDescription("The figures, with their steps");
  });

  it("takes a view away in another language than the page's", async () => {
    const user = await openDialog();
    await user.click(screen.getByRole("tab", { name: "Embed" }));
    const code = () => screen.getByRole("textbox", { name: "Code" });
    expect(code()).toHaveTextContent("What Shenzhen");
    const chinese = screen.getByRole("radio", { name: "中文" });
    expect(chinese).toHaveAttribute("lang", "zh-Hans");
    await user.click(chinese);
    await waitFor(() => expect(code()).toHaveTextContent("提供哪些支持"));
    // What the dialog itself says stays in the language of the page.
    expect(screen.getByRole("tab", { name: "Embed" })).toBeInTheDocument();
  });

  it("gives a table to keep, under its name, and says so", async () => {
    const user = await openDialog();
    await user.click(screen.getByRole("tab", { name: "Data" }));
    await user.click(screen.getByRole("button", { name: "CSV" }));
    expect(await screen.findByText("The table is saved.")).toBeVisible();
    expect(kept[0]?.name).toBe(
      "fourth-pole_compare_shenzhen-wuhan-hangzhou-changsha_2026.1.0.csv",
    );
    expect(kept[0]?.file.type).toBe("text/csv;charset=utf-8");
  });

  it.each([
    ["XLSX", "The workbook is saved.", "xlsx", /spreadsheetml/],
    ["JSON", "The file is saved.", "json", /json/],
    ["ZIP", "The data package is saved.", "zip", /zip/],
  ])("gives %s to keep, and says so", async (name, said, ending, type) => {
    const user = await openDialog();
    await user.click(screen.getByRole("tab", { name: "Data" }));
    const button = screen.getByRole("button", { name });
    expect(button).toHaveAccessibleDescription(/\w/);
    await user.click(button);
    expect(await screen.findByText(said)).toBeVisible();
    expect(kept[0]?.name).toMatch(new RegExp(`_2026\\.1\\.0\\.${ending}$`));
    expect(kept[0]?.file.type).toMatch(type);
    expect(kept[0]?.file.size).toBeGreaterThan(1000);
  });

  it("copies the table for a text and for a spreadsheet", async () => {
    const user = await openDialog();
    await user.click(screen.getByRole("tab", { name: "Data" }));
    const table = CONTEXT.model.table();
    for (const [name, text] of [
      ["Copy as Markdown", markdownOf(table)],
      ["Copy for a spreadsheet", tabbedOf(table)],
    ] as const) {
      await user.click(screen.getByRole("button", { name }));
      await screen.findByText(/^The table is in the clipboard/);
      expect(await navigator.clipboard.readText()).toBe(text);
    }
  });

  it("copies within the click while something else is made", async () => {
    const user = await openDialog();
    vi.spyOn(exporterOf("xlsx"), "make").mockReturnValue(new Promise(() => {}));
    await user.click(screen.getByRole("tab", { name: "Data" }));
    await user.click(screen.getByRole("button", { name: "XLSX" }));
    const making = await screen.findAllByText("Making the workbook…");
    await user.click(screen.getByRole("button", { name: "Copy as Markdown" }));
    expect(
      await screen.findByText("The table is in the clipboard, in Markdown."),
    ).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(
      markdownOf(CONTEXT.model.table()),
    );
    for (const still of making) expect(still).toBeInTheDocument();
  });

  it("takes a file once in each language while the first is made", async () => {
    const user = await openDialog();
    let finish: (file: Blob) => void = () => {};
    const made = new Promise<Blob>((resolve) => {
      finish = resolve;
    });
    const make = vi.spyOn(exporterOf("json"), "make").mockReturnValue(made);
    await user.click(screen.getByRole("tab", { name: "Data" }));
    const button = () => screen.findByRole("button", { name: "JSON" });
    await user.dblClick(await button());
    await user.click(screen.getByRole("radio", { name: "中文" }));
    await user.dblClick(await button());
    finish(new Blob());
    await waitFor(() => expect(kept).toHaveLength(2));
    await screen.findByText("The file is saved.");
    const languages = make.mock.calls.map(([{ words }]) => words.language.code);
    expect(languages).toEqual(["en", "zh"]);
  });

  it("says so where the browser does not allow copying", async () => {
    const user = await openDialog();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(
      new DOMException("refused", "NotAllowedError"),
    );
    await user.click(screen.getByRole("tab", { name: "Data" }));
    await user.click(screen.getByRole("button", { name: "Copy as Markdown" }));
    expect(
      await screen.findByText(/^The browser did not allow copying/),
    ).toBeVisible();
  });

  it("cites the view and each source on screen, and saves them all", async () => {
    const user = await openDialog();
    await user.click(screen.getByRole("tab", { name: "Cite" }));
    await user.click(
      screen.getByRole("button", { name: "Copy the citation of this view" }),
    );
    expect(await navigator.clipboard.readText()).toMatch(
      /^Fourth Pole contributors \(Jan 2026\)\. What .* Tiny package, dataset 2026\.1\.0\. https:/,
    );
    await user.click(screen.getByRole("radio", { name: "BibTeX" }));
    await user.click(
      screen.getByRole("button", {
        name: "Copy the citation of “Bulletin of the tiny package”",
      }),
    );
    expect(await navigator.clipboard.readText()).toContain(
      "@misc{tiny-bulletin,",
    );
    await user.click(screen.getByRole("button", { name: "Save as .bib" }));
    expect(await screen.findByText("The citations are saved.")).toBeVisible();
    expect(kept[0]?.name).toMatch(/\.bib$/);
    await user.click(screen.getByRole("button", { name: "Copy all" }));
    const all = await navigator.clipboard.readText();
    expect(all.match(/^@/gm)).toHaveLength(
      CONTEXT.model.notes.sources.length + 1,
    );
  });

  it("says that there is no picture without fonts, and gives none", async () => {
    vi.spyOn(window, "fetch").mockRejectedValue(new TypeError("offline"));
    await openDialog();
    expect(
      await screen.findByText(/^A font could not be loaded/, undefined, {
        timeout: 5000,
      }),
    ).toBeVisible();
    expect(screen.getByRole("button", { name: "PNG" })).toBeDisabled();
  });

  it("keeps the reader's own title and note", async () => {
    const user = await openDialog();
    await user.type(screen.getByLabelText("Title"), "Mine");
    await user.type(screen.getByLabelText("Note"), "Seen from here");
    expect(screen.getByLabelText("own")).toHaveTextContent(
      '{"title":"Mine","note":"Seen from here"}',
    );
  });

  it("says so while there is nothing to export, and shows it once there is", async () => {
    const { rerender } = render(<Stage context={undefined} />);
    await userEvent.click(screen.getByRole("button", { name: "Export" }));
    const waiting = await screen.findByText(/^The figures are on their way/);
    expect(waiting).toBeVisible();
    rerender(<Stage context={CONTEXT} />);
    expect(await screen.findByRole("button", { name: "PNG" })).toBeVisible();
    expect(waiting).not.toBeInTheDocument();
  });

  it.each([
    ["a phone", true, "Phone card"],
    ["a desk", false, "Slide"],
  ])("starts with the size that suits %s", async (_, isPhone, size) => {
    localStorage.clear();
    const media = window.matchMedia;
    vi.spyOn(window, "matchMedia").mockImplementation((query) =>
      Object.assign(media(query), { matches: isPhone && query === PHONE }),
    );
    await openDialog();
    expect(screen.getByRole("radio", { name: size })).toBeChecked();
  });
});
