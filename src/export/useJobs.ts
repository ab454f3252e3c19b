import { useRef, useState } from "react";
import { ExportFailure, type ExportFault } from "./exportFailure.ts";
import type { Job, JobId } from "./jobs.ts";

/** What is made faster than this needs no word of it. */
const NOTICED = 300;

interface Failed {
  readonly id: JobId;
  readonly fault: ExportFault;
}

interface Jobs {
  /** What is being made, once that takes long enough to be told. */
  readonly making: JobId | undefined;
  readonly failed: Failed | undefined;
  /** What was made last. */
  readonly done: JobId | undefined;
  readonly start: (job: Job) => void;
  readonly cancel: () => void;
  /** Says no more of what failed or is done. */
  readonly dismiss: () => void;
}

/** Does jobs, one at a time, and says how they fare. */
export function useJobs(): Jobs {
  const running = useRef<AbortController>(undefined);
  const [making, setMaking] = useState<JobId>();
  const [failed, setFailed] = useState<Failed>();
  const [done, setDone] = useState<JobId>();
  const run = async ({ id, run: work }: Job) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setFailed(undefined);
    setDone(undefined);
    const timer = setTimeout(() => setMaking(id), NOTICED);
    try {
      await work(controller.signal);
      setDone(id);
    } catch (error) {
      const fault = error instanceof ExportFailure ? error.fault : "broken";
      if (!controller.signal.aborted) setFailed({ id, fault });
    } finally {
      clearTimeout(timer);
      setMaking(undefined);
      running.current = undefined;
    }
  };
  return {
    making,
    failed,
    done,
    start: (job) => {
      void run(job);
    },
    cancel: () => running.current?.abort(),
    dismiss: () => {
      setFailed(undefined);
      setDone(undefined);
    },
  };
}
