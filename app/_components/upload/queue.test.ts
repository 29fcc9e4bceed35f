import { expect, test } from "vitest";
import { nextToSend, type QueuedFile, queue, totals } from "./queue.ts";

const blob = new Blob(["x"]);
const words = { entity: "target", authority: "2", receivedOn: "", batch: "" };
const added = (...paths: string[]) =>
  queue([], { do: "add", words, files: paths.map((path) => ({ path, file: blob })) });
const states = (files: QueuedFile[]) => files.map(({ state }) => state);

test("three at a time, in order, and the same path only once", () => {
  let files = added("a", "b", "c", "d");
  files = queue(files, { do: "add", words, files: [{ path: "b", file: blob }] });
  expect(files.map(({ path }) => path)).toEqual(["a", "b", "c", "d"]);
  const other = queue(files, { do: "add", words: { ...words, entity: "buyer" }, files: [{ path: "b", file: blob }] });
  expect(other.at(-1)).toMatchObject({ path: "b", words: { entity: "buyer" } });
  const first = nextToSend(files, 3);
  expect(first.map(({ path }) => path)).toEqual(["a", "b", "c"]);
  files = queue(files, { do: "start", ids: first.map(({ id }) => id) });
  expect(nextToSend(files, 3)).toEqual([]);
  files = queue(files, { do: "done", id: 2, taken: [] });
  expect(nextToSend(files, 3).map(({ path }) => path)).toEqual(["d"]);
});

test("only failures that another try can help go back to waiting", () => {
  let files = added("a", "b");
  files = queue(files, { do: "fail", id: 1, problem: "cut off", again: true });
  files = queue(files, { do: "fail", id: 2, problem: "too large", again: false });
  expect(states(queue(files, { do: "retry" }))).toEqual(["waiting", "failed"]);
  expect(states(queue(files, { do: "clear" }))).toEqual([]);
});

test("a zip counts its documents, and what was refused in it is a problem", () => {
  let files = added("room.zip");
  files = queue(files, {
    do: "done",
    id: 1,
    taken: [
      { path: "room/a.md", outcome: "added", id: "1", label: "D-001", version: 1, onOtherSide: false },
      { path: "room/b", outcome: "refused", reason: "a name that leads out" },
    ],
  });
  expect(totals(files)).toEqual({ files: 1, settled: 1, documents: 1, problems: 1 });
});
