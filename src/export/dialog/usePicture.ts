import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { ExportContext } from "#export/exportContext.ts";
import {
  type CheckedPicture,
  checkedPicture,
} from "#export/picture/checkedPicture.ts";
import { loadFonts } from "#export/picture/fonts.ts";
import type { PictureSettings } from "#export/picture/pictureSettings.ts";

/** The picture in the dialog, and how far it is. */
export type ShownPicture =
  | { readonly state: "waiting" }
  | { readonly state: "failed" }
  | (CheckedPicture & {
      readonly state: "drawn";
      /** Whether it is still the one before, while what was asked for since is laid out. */
      readonly isOld: boolean;
    });

/** A picture, and what it was made from. */
interface Made extends CheckedPicture {
  readonly context: ExportContext;
  readonly settings: PictureSettings;
}

/**
 * The picture of a view, laid out and checked; anew whenever the view or the
 * settings change, the one before staying until then. The page is free between
 * the steps, the first of which waits until the dialog stands there.
 */
export function usePicture(
  context: ExportContext,
  settings: PictureSettings,
): ShownPicture {
  const { data: fonts, isError } = useQuery({
    queryKey: ["fonts"],
    queryFn: loadFonts,
    staleTime: Infinity,
    structuralSharing: false,
    networkMode: "always",
    retry: 1,
  });
  const [made, setMade] = useState<Made>();
  useEffect(() => {
    if (!fonts) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const draw = async () => {
      const checked = await checkedPicture(context, settings, fonts, signal);
      if (!signal.aborted) setMade({ ...checked, context, settings });
    };
    draw().catch((error: unknown) => {
      if (signal.aborted) return;
      // Told where what goes wrong in rendering is.
      setMade(() => {
        throw error;
      });
    });
    return () => controller.abort();
  }, [context, settings, fonts]);
  if (isError) return { state: "failed" };
  if (!made) return { state: "waiting" };
  const isOld = made.context !== context || made.settings !== settings;
  return { state: "drawn", drawn: made.drawn, faults: made.faults, isOld };
}
