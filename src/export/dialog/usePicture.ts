import { lateWords } from "#words/lateWords.ts";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { ExportContext } from "#export/exportContext.ts";
import { inTurns, nextTurn } from "#export/nextTurn.ts";
import { type DrawnPicture, drawPicture } from "#export/picture/drawPicture.ts";
import { loadFonts } from "#export/picture/fonts.ts";
import {
  type PictureFault,
  pictureFaults,
} from "#export/picture/pictureFaults.ts";
import type { PictureSettings } from "#export/picture/pictureSettings.ts";

/** A picture, looked over before anybody keeps it. */
export type CheckedPicture =
  | { readonly state: "waiting" }
  | { readonly state: "failed" }
  | {
      readonly state: "drawn";
      readonly drawn: DrawnPicture;
      readonly faults: readonly PictureFault[];
    };

/**
 * The picture of a view, laid out and checked; anew whenever the view or the
 * settings change, the one before staying until then. The page is free between
 * the steps, the first of which waits until the dialog stands there.
 */
export function usePicture(
  context: ExportContext,
  settings: PictureSettings,
): CheckedPicture {
  const { data: fonts, isError } = useQuery({
    queryKey: ["fonts"],
    queryFn: loadFonts,
    staleTime: Infinity,
    structuralSharing: false,
    networkMode: "always",
    retry: 1,
  });
  const [picture, setPicture] = useState<CheckedPicture>({ state: "waiting" });
  useEffect(() => {
    if (!fonts) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const draw = async () => {
      const drawn = await inTurns(
        drawPicture(context, settings, fonts),
        signal,
      );
      await nextTurn();
      const { version } = context.dataset.info;
      const faults = pictureFaults(
        drawn.scene,
        fonts.measure,
        lateWords(context.words).exporting.picture.dataset(version),
        fonts.canDraw,
      );
      await nextTurn();
      if (!signal.aborted) setPicture({ state: "drawn", drawn, faults });
    };
    draw().catch((error: unknown) => {
      if (signal.aborted) return;
      // Told where what goes wrong in rendering is.
      setPicture(() => {
        throw error;
      });
    });
    return () => controller.abort();
  }, [context, settings, fonts]);
  return isError ? { state: "failed" } : picture;
}
