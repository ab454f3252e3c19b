import { act, renderHook, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { ExportFailure } from "#export/exportFailure.ts";
import type { Job } from "#export/jobs.ts";
import { useJobs } from "#export/useJobs.ts";

const job = (run: Job["run"]): Job => ({ id: "png", run });

describe(useJobs, () => {
  it("tells of what takes long, and that it is done", async () => {
    let finish: () => void = () => {};
    const promise = new Promise<void>((resolve) => {
      finish = resolve;
    });
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
