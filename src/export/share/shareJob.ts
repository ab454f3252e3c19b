import type { ExportContext } from "#export/exportContext.ts";
import { ExportFailure } from "#export/exportFailure.ts";
import { exporterOf } from "#export/exporters.ts";
import { fileName } from "#export/fileName.ts";
import type { Job } from "#export/jobs.ts";
import type { PictureSettings } from "#export/picture/pictureSettings.ts";

/** Whether the system has a sheet to share by, as telephones do. */
export function canShare(): boolean {
  return "share" in navigator;
}

/** Gives the picture and its link to whatever the reader shares by; the link alone where files are not taken. */
export function shareJob(
  context: ExportContext,
  settings: PictureSettings,
): Job {
  return {
    id: "share",
    of: context,
    settings,
    run: async (signal) => {
      const picture = await exporterOf("png").make(context, settings, signal);
      signal.throwIfAborted();
      const name = fileName(context, "png");
      const files = [new File([picture], name, { type: "image/png" })];
      const { title, link: url } = context;
      const withFiles = { title, url, files };
      const takesFiles = navigator.canShare(withFiles);
      try {
        await navigator.share(takesFiles ? withFiles : { title, url });
      } catch (error) {
        // Who closes the sheet has changed their mind, which is no failure.
        const isClosed =
          error instanceof DOMException && error.name === "AbortError";
        if (!isClosed) throw new ExportFailure("share", error);
      }
    },
  };
}
