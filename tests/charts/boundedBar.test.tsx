import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { BarMark } from "#charts/barMark.ts";
import { BoundedBar } from "#charts/boundedBar.tsx";

const MARK = { from: 0, to: 0.5, zero: 0, contest: undefined } as const;

function drawn(mark: BarMark, track?: string, hasRim = false) {
  const { container } = render(
    <svg>
      <BoundedBar
        mark={mark}
        width={200}
        height={8}
        colour="#0072a8"
        hasRim={hasRim}
        {...(track === undefined ? {} : { track })}
      />
    </svg>,
  );
  const part = (name: string) =>
    container.querySelector(`[data-part="${name}"]`);
  return { container, part };
}

const width = (element: Element | null) =>
  Number(element?.getAttribute("width"));

describe(BoundedBar, () => {
  it("fills an exact bar with its colour", () => {
    const { part } = drawn({ ...MARK, kind: "solid" });
    expect(width(part("body"))).toBe(100);
    expect(part("body")).toHaveAttribute("fill", "#0072a8");
    expect(part("ceiling")).toBeNull();
  });

  it("draws an upper bound pale, with a full ceiling", () => {
    const { part } = drawn({ ...MARK, kind: "ceiling" });
    expect(part("body")).toHaveAttribute("fill-opacity", "0.22");
    expect(part("ceiling")).not.toHaveAttribute("fill-opacity");
    expect(width(part("ceiling"))).toBe(4);
  });

  it("rims an upper bound in its full colour where it is asked to", () => {
    const { part } = drawn({ ...MARK, kind: "ceiling" }, undefined, true);
    expect(part("body")).toHaveAttribute("stroke", "#0072a8");
    expect(part("body")).toHaveAttribute("fill-opacity", "0.22");
    // The rim stays within the bar.
    expect(width(part("body"))).toBe(99);
    const { part: plain } = drawn({ ...MARK, kind: "ceiling" });
    expect(plain("body")).not.toHaveAttribute("stroke");
  });

  it("names a gradient of its own for every open bar", () => {
    const marks = [1, 2].map(() => drawn({ ...MARK, kind: "open" }));
    const fills = marks.map(({ part }) => part("body")?.getAttribute("fill"));
    const ids = marks.map(
      ({ container }) => container.querySelector("linearGradient")?.id,
    );
    expect(new Set(ids).size).toBe(2);
    expect(fills).toEqual(ids.map((id) => `url(#${String(id)})`));
  });

  it("outlines what is only said with dashes", () => {
    const { part } = drawn({ ...MARK, kind: "dashed" });
    expect(part("body")).toHaveAttribute("stroke-dasharray");
  });

  it("lays the track over the whole scale, under the bar", () => {
    const { part } = drawn({ ...MARK, kind: "solid" }, "#efece5");
    expect(width(part("track"))).toBe(200);
    expect(
      part("track")?.compareDocumentPosition(part("body") as Element),
    ).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it("draws a contest in the colour of the text, with a tick at each end", () => {
    const contest = { from: 0.25, to: 1 };
    const { part } = drawn({ ...MARK, kind: "solid", contest });
    expect(part("contest")).toHaveAttribute("stroke", "currentColor");
    expect(part("contest")).toHaveAttribute("d", "M50 0v8M50 4H200M200 0v8");
  });
});
