import { act, renderHook, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { ExportFailure } from "#export/exportFailure.ts";
import type { Exporter } from "#export/exporters.ts";
import { useExport } from "#export/useExport.ts";
import { contextOf } from "./manyPlaces.ts";

const CONTEXT = contextOf(tinyDataset(), {});
const FILE = new Blob(["made"]);

const exporter = (make: Exporter["make"]): Exporter => ({
  id: "png",
  extension: "png",
  make,
});

describe(useExport, () => {
  beforeEach(() => {
    URL.createObjectURL = () => "blob:made";
    URL.revokeObjectURL = vi.fn<typeof URL.revokeObjectURL>();
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
  });

  it("tells of what takes long, and of nothing once it is done", async () => {
    let finish: (file: Blob) => void = () => {};
    const promise = new Promise<Blob>((resolve) => {
      finish = resolve;
    });
    const { result } = renderHook(() => useExport(() => CONTEXT));
    act(() => result.current.start(exporter(async () => promise)));
    expect(result.current.making).toBeUndefined();
    await waitFor(() => expect(result.current.making).toBe("png"));
    finish(FILE);
    await waitFor(() => expect(result.current.making).toBeUndefined());
    expect(result.current.failed).toBeUndefined();
  });

  it("makes one thing at a time", async () => {
    const make = vi.fn<Exporter["make"]>().mockResolvedValue(FILE);
    const { result } = renderHook(() => useExport(() => CONTEXT));
    await act(async () => {
      result.current.start(exporter(make));
      result.current.start(exporter(make));
      await Promise.resolve();
    });
    expect(make).toHaveBeenCalledTimes(1);
  });

  it.each([
    [new ExportFailure("blank"), "blank"],
    [new Error("unforeseen"), "broken"],
  ])("keeps what went wrong: %s", async (error, fault) => {
    const { result } = renderHook(() => useExport(() => CONTEXT));
    const make = vi.fn<Exporter["make"]>().mockRejectedValue(error);
    act(() => result.current.start(exporter(make)));
    await waitFor(() =>
      expect(result.current.failed).toEqual({ id: "png", fault }),
    );
    act(() => result.current.dismiss());
    expect(result.current.failed).toBeUndefined();
  });
});
