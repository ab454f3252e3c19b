import { render } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { compareCell } from "#export/picture/compareCell.ts";
import { compareColumns } from "#export/picture/compareColumns.ts";
import { bundledDataset } from "#tests/support/bundledDataset.ts";
import { asked } from "#tests/support/asked.ts";
import { compareModel } from "#views/compare/model.ts";
import { FigureButton } from "#views/FigureButton.tsx";
import { figureLines } from "#views/figureLines.ts";
import { english } from "#words/catalogue.ts";
import { measuring } from "./drawnBoxes.ts";

const DATASET = bundledDataset();
const PLACES = "places=shenzhen~wuhan~hangzhou~changsha";
const COLOUR = "#0e719f";

const cellsOf = (link: string) =>
  compareModel(DATASET, asked(DATASET, `${PLACES}&${link}`), english).cells;

/** Without the spaces at which lines are broken. */
const bare = (text: string) => text.replaceAll(/\s/g, "");

describe.each(["pick=highest", "scale=index&diff=1&ref=wuhan", "pick=sum"])(
  "a cell of %s",
  (link) => {
    test("says the same on screen and in a picture", () => {
      const cells = cellsOf(link);
      const shown = cells.filter(({ figure }) => figure !== undefined);
      expect(shown.length).toBeGreaterThan(10);
      for (const cell of shown) {
        const { container, unmount } = render(
          <FigureButton
            figureCell={cell}
            colour={COLOUR}
            barWidth={200}
            isOpen={false}
            onOpen={() => undefined}
          />,
        );
        const screen = bare(container.textContent);
        const marks = container.querySelectorAll("[data-mark]");
        unmount();
        const { items } = compareCell(cell, {
          columns: compareColumns(1, 900),
          colour: COLOUR,
          words: english,
          measure: measuring(0.5),
          programmeLines: 2,
        });
        const texts = items.flatMap((item) =>
          item.kind === "text" ? [item.text] : [],
        );
        const picture = bare(texts.join(""));
        const lines = figureLines(cell, english);
        const parts = [
          lines.number,
          lines.before,
          lines.after,
          lines.badge,
          lines.unscaled,
          lines.programme,
          lines.behind,
          ...lines.warnings,
          lines.difference,
        ].map(bare);
        for (const part of parts) {
          expect(screen).toContain(part);
          expect(picture).toContain(part);
        }
        // In the same order, but for the signs between remarks.
        const letters = (text: string) => text.replaceAll("·", "");
        expect(letters(picture)).toBe(letters(screen));
        const bars = items.filter(({ kind }) => kind === "bar");
        expect(bars).toHaveLength(marks.length);
      }
    });
  },
);
