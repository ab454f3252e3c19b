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

/** Jobs that are done one after another, and stopped together. */
interface Batch {
  readonly jobs: Job[];
  readonly controller: AbortController;
}

const isSame = (one: Job, other: Job) =>
  one.id === other.id && one.settings === other.settings;

/** Does jobs, one at a time, and says how they fare. The same one is not done twice, as by a double click. */
export function useJobs(): Jobs {
  const batch = useRef<Batch>(undefined);
  const [making, setMaking] = useState<JobId>();
  const [failed, setFailed] = useState<Failed>();
  const [done, setDone] = useState<JobId>();
  const dismiss = () => {
    setFailed(undefined);
    setDone(undefined);
  };
  const doOne = async ({ id, run }: Job, signal: AbortSignal) => {
    const timer = setTimeout(() => setMaking(id), NOTICED);
    // Whether it heeds its signal or not: of what was stopped nothing is told.
    const stop = () => clearTimeout(timer);
    signal.addEventListener("abort", stop);
    try {
      await run(signal);
      if (!signal.aborted) setDone(id);
    } catch (error) {
      const fault = error instanceof ExportFailure ? error.fault : "broken";
      if (!signal.aborted) setFailed({ id, fault });
    } finally {
      stop();
      if (!signal.aborted) setMaking(undefined);
    }
  };
  const work = async ({ jobs, controller: { signal } }: Batch) => {
    for (let [job] = jobs; job && !signal.aborted; [job] = jobs) {
      await doOne(job, signal);
      jobs.shift();
    }
    if (!signal.aborted) batch.current = undefined;
  };
  return {
    making,
    failed,
    done,
    start: (job) => {
      if (batch.current?.jobs.some((other) => isSame(job, other))) return;
      dismiss();
      if (batch.current) {
        batch.current.jobs.push(job);
        return;
      }
      batch.current = { jobs: [job], controller: new AbortController() };
      void work(batch.current);
    },
    cancel: () => {
      batch.current?.controller.abort();
      batch.current = undefined;
      setMaking(undefined);
    },
    dismiss,
  };
}
