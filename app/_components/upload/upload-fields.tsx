"use client";
import { Field, fieldProps, Input, Select } from "#app/_components/ui/field.tsx";
import type { UploadWords } from "./send-file.ts";

const SIDES = [
  { value: "target", label: "Target", note: "the company that is looked at" },
  { value: "buyer", label: "Buyer", note: "the company that it will join" },
] as const;
const AUTHORITIES = [
  { value: "1", label: "1 Audited or contractual" },
  { value: "2", label: "2 Management document or written answer" },
  { value: "3", label: "3 Correspondence or interview" },
];

/** Whose documents these are (nothing is chosen beforehand: a wrong side is the worst mistake), and how much they count. */
export function UploadFields({
  words,
  change,
  sideMissing,
}: {
  words: UploadWords;
  change: (to: Partial<UploadWords>) => void;
  sideMissing: boolean;
}) {
  return (
    <div className="grid gap-3 sm:grid-cols-2 desk:grid-cols-[auto_1fr_10rem_1fr]">
      <fieldset
        className="grid content-start gap-1"
        aria-describedby={sideMissing ? "upload-side-error" : undefined}
        aria-invalid={sideMissing || undefined}
      >
        <legend className="mb-1 text-sm font-medium">Whose documents are these?</legend>
        <div className="flex gap-4">
          {SIDES.map(({ value, label, note }) => (
            <label key={value} title={note} className="flex h-8 items-center gap-2">
              <input
                type="radio"
                name="upload-side"
                value={value}
                required
                checked={words.entity === value}
                onChange={() => change({ entity: value })}
                className="size-4 accent-accent"
              />
              {label}
            </label>
          ))}
        </div>
        {sideMissing ? (
          <p id="upload-side-error" role="alert" className="text-xs text-critical">
            Say first whose documents these are.
          </p>
        ) : null}
      </fieldset>
      <Field id="upload-authority" label="How much they count">
        <Select
          {...fieldProps("upload-authority")}
          options={AUTHORITIES}
          value={words.authority}
          onChange={({ target }) => change({ authority: target.value })}
        />
      </Field>
      <Field id="upload-received" label="Received on" optional>
        <Input
          {...fieldProps("upload-received")}
          type="date"
          value={words.receivedOn}
          onChange={({ target }) => change({ receivedOn: target.value })}
        />
      </Field>
      <Field id="upload-batch" label="Batch" optional>
        <Input
          {...fieldProps("upload-batch")}
          maxLength={100}
          placeholder="Second delivery"
          value={words.batch}
          onChange={({ target }) => change({ batch: target.value })}
        />
      </Field>
    </div>
  );
}
