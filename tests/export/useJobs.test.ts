import { act, renderHook, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { ExportFailure } from "#export/exportFailure.ts";
import { citationsJob, type Job } from "#export/jobs.ts";
import type { PictureSettings } from "#export/picture/pictureSettings.ts";
import { useJobs } from "#export/useJobs.ts";
import { contextOf } from "./manyPlaces.ts";

const CONTEXT = contextOf(tinyDataset(), {});
const SETTINGS: PictureSettings = {
  size: "slide",
  density: 1,
  theme: "light",
  hasCode: undefined,
};

const job = (run: Job["run"]): Job => ({ id: "png", of: CONTEXT, run });

/** Something that is over when it is told so. */
function later(): readonly [() => void, Promise<void>] {
  let finish: () => void = () => {};
  const promise = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return [finish, promise];
}

describe(useJobs, () => {
  it("tells of what takes long, and that it is done", async () => {
    const [finish, promise] = later();
    const { result } = renderHook(() => useJobs());
    act(() => {
      result.current.start(job(async () => promise));
    });
    expect(result.current.making).toBeUndefined();
    await waitFor(() => expect(result.current.making).toBe("png"));
    finish();
    await waitFor(() => expect(result.current.done).toBe("png"));
    expect(result.current.making).toBeUndefined();
    expect(result.current.failed).toBeUndefined();
  });

  it("does the same one once, and another one after it", async () => {
    const runs: string[] = [];
    const [finish, promise] = later();
    const run = (name: string) => async () => {
      runs.push(name);
      await promise;
    };
    const titled = { ...CONTEXT, title: "Mine" };
    const { result } = renderHook(() => useJobs());
    act(() => {
      const { start } = result.current;
      start(job(run("first")));
      start(job(run("the same")));
      start({ ...job(run("of another title")), of: titled });
      start({ ...job(run("of that title again")), of: titled });
    });
    expect(runs).toEqual(["first"]);
    finish();
    await waitFor(() => expect(runs).toEqual(["first", "of another title"]));
    act(() => {
      result.current.start(job(run("first, once more")));
    });
    await waitFor(() => expect(runs).toHaveLength(3));
    expect(runs.at(-1)).toBe("first, once more");
  });

  it("does not wait where the browser wants the click", async () => {
    const [finish, promise] = later();
    const click: Job["id"][] = [];
    const { result } = renderHook(() => useJobs());
    const image = later();
    act(() => {
      result.current.start(job(async () => promise));
      for (const id of ["image", "share", "markdown", "tabbed"] as const) {
        const run: Job["run"] = async () => {
          click.push(id);
          if (id === "image") await image[1];
        };
        result.current.start({ ...job(run), id });
        result.current.start({ ...job(run), id });
      }
      expect(click).toEqual(["image", "share", "markdown", "tabbed"]);
    });
    await waitFor(() => expect(result.current.making).toBe("image"));
    image[0]();
    await waitFor(() => expect(result.current.done).toBe("image"));
    expect(result.current.making).toBe("png");
    finish();
    await waitFor(() => expect(result.current.done).toBe("png"));
    expect(result.current.making).toBeUndefined();
  });

  it("stops what goes on beside the queue with it", async () => {
    const signals: AbortSignal[] = [];
    const run: Job["run"] = async (signal) => {
      signals.push(signal);
      return new Promise(() => {});
    };
    const { result } = renderHook(() => useJobs());
    act(() => {
      result.current.start(job(run));
      result.current.start({ ...job(run), id: "image" });
      result.current.cancel();
    });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
    expect(result.current.making).toBeUndefined();
  });

  it("stops when asked to, without calling that a failure", async () => {
    const run: Job["run"] = async (signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => {
          reject(new Error("stopped"));
        });
      });
    const { result } = renderHook(() => useJobs());
    act(() => {
      result.current.start(job(run));
    });
    await waitFor(() => expect(result.current.making).toBe("png"));
    act(() => {
      result.current.cancel();
    });
    await waitFor(() => expect(result.current.making).toBeUndefined());
    expect(result.current.failed).toBeUndefined();
    expect(result.current.done).toBeUndefined();
  });

  it("says nothing of what was stopped and goes on all the same", async () => {
    const [finish, promise] = later();
    const { result } = renderHook(() => useJobs());
    act(() => {
      result.current.start(job(async () => promise));
    });
    await waitFor(() => expect(result.current.making).toBe("png"));
    act(() => {
      result.current.cancel();
    });
    expect(result.current.making).toBeUndefined();
    await act(async () => {
      finish();
      await promise;
    });
    expect(result.current.done).toBeUndefined();
    expect(result.current.failed).toBeUndefined();
  });

  it("does another job after the first, and none of those once stopped", async () => {
    const [finish, promise] = later();
    const after = vi.fn<Job["run"]>().mockResolvedValue();
    const { result } = renderHook(() => useJobs());
    act(() => {
      result.current.start(job(async () => promise));
      result.current.start({ ...job(after), id: "svg" });
    });
    expect(after).not.toHaveBeenCalled();
    finish();
    await waitFor(() => expect(result.current.done).toBe("svg"));
    const [stop, never] = later();
    act(() => {
      result.current.start(job(async () => never));
      result.current.start({ ...job(after), id: "svg" });
      result.current.cancel();
    });
    await act(async () => {
      stop();
      await never;
    });
    expect(after).toHaveBeenCalledTimes(1);
    expect(result.current.done).toBeUndefined();
  });

  it("starts anew once stopped, though what it stopped still goes on", async () => {
    const [, never] = later();
    const { result } = renderHook(() => useJobs());
    act(() => {
      result.current.start(job(async () => never));
      result.current.cancel();
      result.current.start(job(async () => Promise.resolve()));
    });
    await waitFor(() => expect(result.current.done).toBe("png"));
  });

  it("takes a picture of another size for another job", async () => {
    const run = vi.fn<Job["run"]>().mockResolvedValue();
    const { result } = renderHook(() => useJobs());
    act(() => {
      for (const size of ["slide", "square"] as const) {
        result.current.start({ ...job(run), settings: { ...SETTINGS, size } });
      }
    });
    await waitFor(() => expect(run).toHaveBeenCalledTimes(2));
  });

  it("takes citations in another style for another job", async () => {
    const run = vi.fn<Job["run"]>().mockResolvedValue();
    const { result } = renderHook(() => useJobs());
    act(() => {
      for (const style of ["ris", "bibtex", "ris"] as const) {
        result.current.start({ ...citationsJob(CONTEXT, "", style), run });
      }
    });
    await waitFor(() => expect(result.current.done).toBe("citations"));
    await waitFor(() => expect(run).toHaveBeenCalledTimes(2));
  });

  it.each([
    [new ExportFailure("blank"), "blank"],
    [new Error("unforeseen"), "broken"],
  ])("keeps what went wrong: %s", async (error, fault) => {
    const { result } = renderHook(() => useJobs());
    const run = vi.fn<Job["run"]>().mockRejectedValue(error);
    act(() => {
      result.current.start(job(run));
    });
    await waitFor(() =>
      expect(result.current.failed).toEqual({ id: "png", fault }),
    );
    act(() => {
      result.current.dismiss();
    });
    expect(result.current.failed).toBeUndefined();
  });
});
