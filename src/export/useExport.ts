import { useRef, useState } from "react";
import { download } from "./download.ts";
import type { ExportContext } from "./exportContext.ts";
import { ExportFailure, type ExportFault } from "./exportFailure.ts";
import type { Exporter, ExporterId } from "./exporters.ts";
import { fileName } from "./fileName.ts";

/** What is made faster than this needs no word of it. */
const NOTICED = 300;

interface Failed {
  readonly id: ExporterId;
  readonly fault: ExportFault;
}

interface Export {
  /** What is being made, once that takes long enough to be told. */
  readonly making: ExporterId | undefined;
  readonly failed: Failed | undefined;
  readonly start: (exporter: Exporter) => void;
  readonly dismiss: () => void;
}

async function deliver(
  { make, extension }: Exporter,
  context: ExportContext | undefined,
): Promise<void> {
  if (!context) throw new ExportFailure("nothing");
  download(await make(context), fileName(context, extension));
}

/** Makes exports, one at a time, and says how they fare. */
export function useExport(context: () => ExportContext | undefined): Export {
  const isBusy = useRef(false);
  const [making, setMaking] = useState<ExporterId>();
  const [failed, setFailed] = useState<Failed>();
  const run = async (exporter: Exporter) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setFailed(undefined);
    const timer = setTimeout(() => setMaking(exporter.id), NOTICED);
    try {
      await deliver(exporter, context());
    } catch (error) {
      const fault = error instanceof ExportFailure ? error.fault : "broken";
      setFailed({ id: exporter.id, fault });
    } finally {
      clearTimeout(timer);
      setMaking(undefined);
      isBusy.current = false;
    }
  };
  return {
    making,
    failed,
    start: (exporter) => {
      void run(exporter);
    },
    dismiss: () => setFailed(undefined),
  };
}
