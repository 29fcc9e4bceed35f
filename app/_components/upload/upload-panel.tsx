"use client";
import { useRouter } from "next/navigation";
import { type DragEvent, useCallback, useRef, useState } from "react";
import { counted } from "#app/_components/format/count.ts";
import { Button } from "#app/_components/ui/button.tsx";
import { cx } from "#app/_components/ui/cx.ts";
import { Progress } from "#app/_components/ui/progress.tsx";
import { type Collected, fromDrop, fromInput } from "./collect-files.ts";
import { totals } from "./queue.ts";
import type { UploadWords } from "./send-file.ts";
import { UploadFields } from "./upload-fields.tsx";
import { UploadList } from "./upload-list.tsx";
import { useUpload } from "./use-upload.ts";

const NOTHING: UploadWords = { entity: "", authority: "2", receivedOn: "", batch: "" };

/** Takes files, folders and zips by drop or by choice, and sends them three at a time. The page is refreshed when all have arrived. */
export function UploadPanel({ dealId }: { dealId: string }) {
  const router = useRouter();
  const [words, setWords] = useState(NOTHING);
  const [over, setOver] = useState(false);
  const [sideMissing, setSideMissing] = useState(false);
  const settled = useCallback(() => router.refresh(), [router]);
  const { files, step } = useUpload(dealId, settled);

  const add = (found: Collected[]) => {
    if (words.entity === "") setSideMissing(true);
    else step({ do: "add", words, files: found });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void fromDrop(event.dataTransfer).then(add);
  };
  const change = (to: Partial<UploadWords>) => {
    setWords((now) => ({ ...now, ...to }));
    if (to.entity) setSideMissing(false);
  };
  return (
    <div className="grid gap-4">
      <UploadFields words={words} change={change} sideMissing={sideMissing} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra for the mouse; the two buttons inside do the same */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={cx(
          "grid justify-items-center gap-3 rounded-md border border-dashed px-4 py-8 text-center",
          over ? "border-accent bg-accent-soft" : "border-edge",
        )}
      >
        <p className="text-ink-2">
          Drop files, folders or zip archives here. Up to 100 MB a file; folders keep their tree.
        </p>
        <div className="flex flex-wrap justify-center gap-2">
          <Choose label="Choose files" add={add} />
          <Choose label="Choose a folder" folder add={add} />
        </div>
      </div>
      {files.length > 0 ? <Under files={files} step={step} /> : null}
    </div>
  );
}

function Choose({ label, folder, add }: { label: string; folder?: boolean; add: (found: Collected[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        {...(folder ? { webkitdirectory: "" } : {})}
        className="sr-only"
        tabIndex={-1}
        aria-label={label}
        onChange={({ target }) => {
          const found = fromInput(target.files);
          // The same files can be chosen again after a failure.
          target.value = "";
          add(found);
        }}
      />
      <Button onClick={() => input.current?.click()}>{label}</Button>
    </>
  );
}

function Under({ files, step }: Pick<ReturnType<typeof useUpload>, "files" | "step">) {
  const sum = totals(files);
  const retryable = files.some(({ state, again }) => state === "failed" && again);
  const finished = sum.settled === sum.files;
  const words = finished
    ? `${counted(sum.documents, "document")} taken in${sum.problems > 0 ? `, ${counted(sum.problems, "file")} with problems` : ""}`
    : "Sending; leave this page open";
  return (
    <section aria-label="Upload" className="grid gap-2">
      <div aria-live="polite">
        <Progress done={sum.settled} of={sum.files} noun="file" words={words} />
      </div>
      <UploadList files={files} retry={(id) => step({ do: "retry", id })} />
      <div className="flex gap-2">
        {retryable ? <Button onClick={() => step({ do: "retry" })}>Try all failed ones again</Button> : null}
        {finished ? (
          <Button look="quiet" onClick={() => step({ do: "clear" })}>
            Clear the list
          </Button>
        ) : null}
      </div>
    </section>
  );
}
