import { act, renderHook, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { ExportFailure } from "#export/exportFailure.ts";
import type { Job } from "#export/jobs.ts";
import { useJobs } from "#export/useJobs.ts";

const job = (run: Job["run"]): Job => ({ id: "png", run });

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

  it("does one thing at a time", async () => {
    const run = vi.fn<Job["run"]>().mockResolvedValue();
    const { result } = renderHook(() => useJobs());
    await act(async () => {
      result.current.start(job(run));
      result.current.start(job(run));
      await Promise.resolve();
    });
    expect(run).toHaveBeenCalledTimes(1);
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
      result.current.start({ id: "svg", run: after });
    });
    expect(after).not.toHaveBeenCalled();
    finish();
    await waitFor(() => expect(result.current.done).toBe("svg"));
    const [stop, never] = later();
    act(() => {
      result.current.start(job(async () => never));
      result.current.start({ id: "svg", run: after });
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
    const settings = {
      density: 1,
      theme: "light",
      hasCode: undefined,
    } as const;
    act(() => {
      for (const size of ["slide", "square"] as const) {
        result.current.start({ ...job(run), settings: { ...settings, size } });
      }
    });
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
