// Keeps one reading process alive between files and kills it when a file takes too much time or memory.
import { type ChildProcess, fork } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "#env.ts";
import { cpuTime } from "#lib/documents/cpu-time.ts";
import { memoryNote } from "#lib/documents/limits.ts";
import type { PageNote, ParseReply, ParseRequest } from "#lib/documents/parse-child.ts";
import type { ParseResult } from "#lib/documents/parsed.ts";

export interface ProcessLimits {
  memoryBytes: number;
  heapMegabytes: number;
  milliseconds: number;
  filesPerProcess: number;
  /** Time that each page of a picture gives the file anew; 0 where none is recognised. */
  pageMilliseconds: number;
}

/** Hears before each page that is recognised. When it rejects, reading is stopped and rejects with the same. */
export type OnPage = (note: PageNote) => Promise<void>;

export type Outcome =
  | { result: ParseResult }
  /** The reader threw; `detail` is for the log, never for the screen. */
  | { failed: "reader"; detail: string }
  | { failed: "time"; milliseconds: number; detail: string }
  | { failed: "memory" | "stopped"; detail: string };

interface Running {
  child: ChildProcess;
  files: number;
  limits: string;
}

let running: Running | undefined;
let queue: Promise<unknown> = Promise.resolve();
let nextId = 1;

/**
 * Reads one file in the child; files wait for each other. Never rejects on account of the file. A process that ends
 * for no reason of its own (killed from outside) gets a successor and the file a second try.
 */
export function readInChild(
  request: Omit<ParseRequest, "id">,
  limits: ProcessLimits,
  onPage: OnPage = async () => {},
): Promise<Outcome> {
  const turn = queue.then(async () => {
    const outcome = await readNow({ ...request, id: nextId++ }, limits, onPage);
    const again = "failed" in outcome && outcome.failed === "stopped";
    return again ? readNow({ ...request, id: nextId++ }, limits, onPage) : outcome;
  });
  queue = turn.catch(() => undefined);
  return turn;
}

/** Ends the reading process, after the file it is reading. Further files start a new one. */
export async function closeParser(): Promise<void> {
  await queue;
  stop();
}

function stop(): void {
  running?.child.kill("SIGKILL");
  running = undefined;
}

function childFor(limits: ProcessLimits): Running {
  const key = `${limits.memoryBytes}/${limits.heapMegabytes}`;
  const usable =
    running?.child.connected && running.limits === key && running.files < Math.max(1, limits.filesPerProcess);
  if (running && !usable) stop();
  running ??= { child: start(limits), files: 0, limits: key };
  running.files++;
  return running;
}

function start(limits: ProcessLimits): ChildProcess {
  // By its place in the project: where this file is part of a bundle, what lies beside it is not what lies beside the source.
  const child = fork(
    /* turbopackIgnore: true */ join(projectRoot, "lib", "documents", "parse-child.ts"),
    [String(limits.memoryBytes)],
    {
      serialization: "advanced",
      // Nothing of the parent's secrets goes over, and files can be written only where mail attachments are set down.
      env: { NODE_ENV: "production", TMPDIR: tmpdir(), TEMP: tmpdir() },
      execArgv: [
        `--max-old-space-size=${limits.heapMegabytes}`,
        "--permission",
        "--allow-fs-read=*",
        `--allow-fs-write=${tmpdir()}`,
        "--allow-worker",
        "--allow-addons",
        "--disable-warning=SecurityWarning",
        "--disable-warning=ExperimentalWarning",
      ],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    },
  );
  idle(child, true);
  return child;
}

/** An idle reader must not keep the parent from ending. */
function idle(child: ChildProcess, yes: boolean): void {
  const streams = [child, child.channel, child.stderr as { ref?(): void; unref?(): void } | null];
  for (const part of streams)
    if (yes) part?.unref?.();
    else part?.ref?.();
}

/** A reader that waits for others on a busy machine gets its time, but not for ever. */
const PATIENCE = 8;

/** Calls back when the process has used its time: processor time where the system tells it, else time on the wall. */
function whenTimeIsUp(pid: number | undefined, milliseconds: number, late: () => void): { stop(): void } {
  const [began, usedBefore] = [performance.now(), cpuTime(pid)];
  let timer: NodeJS.Timeout;
  const wait = (ms: number) => {
    timer = setTimeout(look, Math.max(1, ms));
  };
  const look = () => {
    const used = cpuTime(pid);
    const left = used === undefined || usedBefore === undefined ? 0 : milliseconds - (used - usedBefore);
    if (left <= 0 || performance.now() - began >= PATIENCE * milliseconds) late();
    else wait(Math.min(left, PATIENCE * milliseconds - (performance.now() - began)));
  };
  wait(milliseconds);
  return { stop: () => clearTimeout(timer) };
}

function readNow(request: ParseRequest, limits: ProcessLimits, onPage: OnPage): Promise<Outcome> {
  const { child } = childFor(limits);
  idle(child, false);
  return new Promise((resolve, reject) => {
    let said = "";
    let recognised = false;
    const hear = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4_000);
    };
    const leave = () => {
      timer.stop();
      child.off("message", onMessage);
      child.off("close", onClose);
      child.off("error", onError);
      child.stderr?.off("data", hear);
    };
    const end = (outcome: Outcome) => {
      leave();
      // Recognition leaves a large process behind: the next file gets a fresh one.
      if (recognised || ("failed" in outcome && outcome.failed !== "reader")) stop();
      else idle(child, true);
      resolve(outcome);
    };
    const onMessage = (reply: ParseReply) => {
      if (reply.id !== request.id) return;
      if ("page" in reply) {
        recognised = true;
        timer.stop();
        timer = within(limits.pageMilliseconds);
        onPage(reply).catch((error: Error) => {
          leave();
          stop();
          reject(error);
        });
        return;
      }
      end("result" in reply ? { result: reply.result } : { failed: "reader", detail: reply.failure });
    };
    // "close" comes after the last words on stderr, "exit" may come before them.
    const onClose = (code: number | null, signal: string | null) => {
      const memory = said.includes(memoryNote) || signal === "SIGABRT" || /heap out of memory/.test(said);
      end({ failed: memory ? "memory" : "stopped", detail: `exit ${code ?? signal} ${said}`.trim() });
    };
    const onError = (error: Error) => end({ failed: "stopped", detail: error.message });
    const within = (milliseconds: number) =>
      whenTimeIsUp(child.pid, milliseconds, () => end({ failed: "time", milliseconds, detail: `${milliseconds} ms` }));
    let timer = within(limits.milliseconds);
    child.on("message", onMessage);
    child.on("close", onClose);
    child.on("error", onError);
    child.stderr?.on("data", hear);
    child.send(request, (error) => {
      if (error) end({ failed: "stopped", detail: error.message });
    });
  });
}
