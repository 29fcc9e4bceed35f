// A worker for the time of one command, where no other works: analyses then also end on a machine without `start`.
import { type Child, keepChild } from "./child.ts";

export interface OwnWorker {
  /** Starts the worker, the first time it is asked. */
  start(): void;
  stop(): Promise<void>;
}

/** `onGivenUp` hears one line when the worker died too often. */
export function ownWorker(appUrl: string, onGivenUp: (line: string) => void): OwnWorker {
  let child: Child | undefined;
  return {
    start() {
      child ??= keepChild("worker", "worker.ts", { APP_DATABASE_URL: appUrl, DATABASE_URL: undefined }, onGivenUp);
    },
    async stop() {
      await child?.stop();
    },
  };
}
