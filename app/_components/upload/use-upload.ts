"use client";
import { useCallback, useEffect, useReducer, useRef } from "react";
import { nextToSend, type QueuedFile, queue } from "./queue.ts";
import { sendFile } from "./send-file.ts";

const AT_A_TIME = 3;

/** The queue of an upload at work. `onSettled` is called each time nothing is left to send. */
export function useUpload(dealId: string, onSettled: () => void) {
  const [files, step] = useReducer(queue, [] as QueuedFile[]);
  const started = useRef(new Set<string>());
  const leaving = useRef(new AbortController());

  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    return () => controller.abort();
  }, []);

  const send = useCallback(
    async ({ id, path, file, words }: QueuedFile) => {
      const once = () =>
        sendFile(dealId, path, file, words, (sent) => step({ do: "progress", id, sent }), leaving.current.signal);
      let sent = await once();
      if (!sent.ok && sent.waitSeconds) {
        await new Promise((done) => setTimeout(done, (sent.ok ? 0 : (sent.waitSeconds ?? 0)) * 1000));
        sent = await once();
      }
      started.current.delete(String(id));
      step(
        sent.ok ? { do: "done", id, taken: sent.taken } : { do: "fail", id, problem: sent.problem, again: sent.again },
      );
    },
    [dealId],
  );

  useEffect(() => {
    // An effect may run twice for one state; each file is started once.
    const next = nextToSend(files, AT_A_TIME).filter(({ id }) => !started.current.has(String(id)));
    if (next.length > 0) {
      for (const file of next) started.current.add(String(file.id));
      step({ do: "start", ids: next.map(({ id }) => id) });
      for (const file of next) void send(file);
    } else if (files.length > 0 && files.every(({ state }) => state === "done" || state === "failed")) onSettled();
  }, [files, send, onSettled]);

  return { files, step };
}
