import { lateWords } from "#words/lateWords.ts";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ExportContext } from "#export/exportContext.ts";
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

/** The picture of a view, laid out and checked; anew whenever the view or the settings change. */
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
  return useMemo(() => {
    if (isError) return { state: "failed" };
    if (!fonts) return { state: "waiting" };
    const drawn = drawPicture(context, settings, fonts);
    const { version } = context.dataset.info;
    const faults = pictureFaults(
      drawn.scene,
      fonts.measure,
      lateWords(context.words).exporting.picture.dataset(version),
      fonts.canDraw,
    );
    return { state: "drawn", drawn, faults };
  }, [context, settings, fonts, isError]);
}
