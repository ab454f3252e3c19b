import { afterEach, describe, expect, it, vi } from "vitest";
import { guardDrops, takeDrops } from "#app/drops.ts";

/** What a hand does that holds a file, or a piece of text. */
function dispatched(type: string, file?: File): Event {
  const event = new Event(type, { bubbles: true, cancelable: true });
  const dataTransfer = {
    types: [file ? "Files" : "text/plain"],
    files: file ? [file] : [],
  };
  document.body.dispatchEvent(Object.assign(event, { dataTransfer }));
  return event;
}

const fileOf = (name: string) => new File([], name);
const taken = vi.fn<(file: File) => void>();

describe(guardDrops, () => {
  let stop = () => {};

  afterEach(() => {
    stop();
    taken.mockReset();
  });

  it("keeps the browser from opening a file, and the file for who comes later", () => {
    guardDrops();
    const early = fileOf("early.png");
    expect(dispatched("dragover", early).defaultPrevented).toBe(true);
    expect(dispatched("drop", early).defaultPrevented).toBe(true);
    stop = takeDrops(taken);
    const late = fileOf("late.png");
    dispatched("dragover", late);
    dispatched("drop", late);
    expect(taken.mock.calls).toEqual([[early], [late]]);
    stop();
    // What was taken is not given again.
    stop = takeDrops(taken);
    expect(taken).toHaveBeenCalledTimes(2);
  });

  it("leaves text to the field that it is dropped on", () => {
    guardDrops();
    stop = takeDrops(taken);
    expect(dispatched("drop").defaultPrevented).toBe(false);
    expect(taken).not.toHaveBeenCalled();
  });
});
