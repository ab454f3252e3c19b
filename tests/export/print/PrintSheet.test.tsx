import { act, render } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { PrintSheet } from "#export/print/PrintSheet.tsx";
import { exportOf, pinnedDataset } from "#tests/export/picture/everyView.ts";

const announce = (event: "beforeprint" | "afterprint") =>
  act(() => {
    dispatchEvent(new Event(event));
  });

afterEach(() => {
  document.title = "";
});

it("names the view in the window's title for as long as it prints", async () => {
  const context = await exportOf(pinnedDataset(), "view=rank&yard=fund");
  if (!context) throw new Error("there is no ranking");
  document.title = "Fourth Pole";
  render(<PrintSheet context={{ ...context, title: "Funds of mine" }} />);
  expect(document.title).toBe("Fourth Pole");
  announce("beforeprint");
  expect(document.title).toBe("Funds of mine · Fourth Pole");
  announce("afterprint");
  expect(document.title).toBe("Fourth Pole");
});

it("prints the link without the reader's own title, and a number for each row's source", async () => {
  const link = "https://fourth-pole.example/?view=rank&title=Mine&yard=fund";
  const context = await exportOf(pinnedDataset(), "view=rank&yard=fund");
  if (!context) throw new Error("there is no ranking");
  const { container } = render(<PrintSheet context={{ ...context, link }} />);
  announce("beforeprint");
  expect(container).toHaveTextContent(
    "fourth-pole.example/?view=rank&yard=fund",
  );
  expect(container).not.toHaveTextContent("title=Mine");
  const headers = [...container.querySelectorAll("thead th")];
  expect(headers.at(-1)).toHaveTextContent("Source no.");
  const { length } = context.model.notes.sources;
  const rows = [...container.querySelectorAll("tbody tr")];
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const number = Number(row.lastElementChild?.textContent);
    expect(number).toBeGreaterThan(0);
    expect(number).toBeLessThanOrEqual(length);
  }
});
