import { useRef, useState } from "react";
import { ExportFailure, type ExportFault } from "./exportFailure.ts";
import { type Job, type JobId, WITHIN_CLICK } from "./jobs.ts";

/** What is made faster than this needs no word of it. */
const NOTICED = 300;

interface Failed {
  readonly id: JobId;
  readonly fault: ExportFault;
}

interface Jobs {
  /** What is being made, once that takes long enough to be told; of several the last. */
  readonly making: JobId | undefined;
  readonly failed: Failed | undefined;
  /** What was made last. */
  readonly done: JobId | undefined;
  readonly start: (job: Job) => void;
  readonly cancel: () => void;
  /** Says no more of what failed or is done. */
  readonly dismiss: () => void;
}

/** Jobs that are stopped together. */
interface Batch {
  /** Done one after another, the first of them now. */
  readonly queue: Job[];
  /** Under way beside the queue. */
  readonly atOnce: Set<Job>;
  readonly controller: AbortController;
}

const newBatch = (): Batch => ({
  queue: [],
  atOnce: new Set(),
  controller: new AbortController(),
});

const isSame = (one: Job, other: Job) =>
  one.id === other.id && one.of === other.of && one.settings === other.settings;

/**
 * Does jobs and says how they fare: one at a time, but at once what the browser
 * allows only within the click. The same one is not done twice, as by a double click.
 */
export function useJobs(): Jobs {
  const batch = useRef<Batch>(undefined);
  const [noticed, setNoticed] = useState<readonly Job[]>([]);
  const [failed, setFailed] = useState<Failed>();
  const [done, setDone] = useState<JobId>();
  const dismiss = () => {
    setFailed(undefined);
    setDone(undefined);
  };
  const doOne = async (job: Job, signal: AbortSignal) => {
    const { id, run } = job;
    const notice = () => setNoticed((others) => [...others, job]);
    const timer = setTimeout(notice, NOTICED);
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
      signal.removeEventListener("abort", stop);
      setNoticed((all) => all.filter((other) => other !== job));
    }
  };
  const doQueued = async ({ queue, controller: { signal } }: Batch) => {
    for (let [job] = queue; job && !signal.aborted; [job] = queue) {
      await doOne(job, signal);
      queue.shift();
    }
  };
  const doAtOnce = async (job: Job, { atOnce, controller }: Batch) => {
    atOnce.add(job);
    await doOne(job, controller.signal);
    atOnce.delete(job);
  };
  return {
    making: noticed.at(-1)?.id,
    failed,
    done,
    start: (job) => {
      batch.current ??= newBatch();
      const { queue, atOnce } = batch.current;
      if ([...queue, ...atOnce].some((other) => isSame(job, other))) return;
      dismiss();
      if (WITHIN_CLICK.has(job.id)) {
        void doAtOnce(job, batch.current);
        return;
      }
      queue.push(job);
      if (queue.length === 1) void doQueued(batch.current);
    },
    cancel: () => {
      batch.current?.controller.abort();
      batch.current = undefined;
      setNoticed([]);
    },
    dismiss,
  };
}
