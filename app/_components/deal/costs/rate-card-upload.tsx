"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { Button } from "#app/_components/ui/button.tsx";
import { FormError, Input } from "#app/_components/ui/field.tsx";
import { toast } from "#app/_components/ui/toast.tsx";

interface Answer {
  version?: number;
  rates?: number;
  error?: { message: string; fields?: { field: string; message: string }[] };
}

/** Sends the firm's card as it is; what is wrong with it is named row by row, and nothing of it is kept then. */
export function RateCardUpload({ address }: { address: string }) {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<Answer["error"]>();
  const [pending, setPending] = useState(false);

  async function send(file: File) {
    setPending(true);
    setProblem(undefined);
    try {
      const response = await fetch(`${address}?name=${encodeURIComponent(file.name)}`, {
        method: "POST",
        headers: { "Content-Type": "application/octet-stream" },
        body: file,
      });
      const answer = (await response.json()) as Answer;
      if (!response.ok) {
        setProblem(answer.error ?? { message: "The server did not take it." });
        return;
      }
      toast({
        title: `Rate card ${answer.version} is kept with ${answer.rates} rates. It counts once a lead adopts it.`,
      });
      if (input.current) input.current.value = "";
      router.refresh();
    } catch {
      setProblem({ message: "The connection was cut off; nothing was kept. Try again." });
    } finally {
      setPending(false);
    }
  }

  return (
    <form
      className="grid max-w-xl gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const file = input.current?.files?.[0];
        if (file) void send(file);
      }}
    >
      {problem ? (
        <FormError>
          {problem.fields?.length ? (
            <>
              Nothing of the card was taken.
              {problem.fields.map(({ field, message }) => (
                <span key={field + message} className="block">
                  {field === "row 0" ? "" : `${field.charAt(0).toUpperCase()}${field.slice(1)}: `}
                  {message}
                </span>
              ))}
            </>
          ) : (
            problem.message
          )}
        </FormError>
      ) : null}
      <label htmlFor="rate-card-file" className="text-sm font-medium">
        The firm's rate card (Excel)
      </label>
      <div className="flex flex-wrap gap-2">
        <Input
          ref={input}
          id="rate-card-file"
          type="file"
          required
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          className="flex-1 py-1"
        />
        <Button type="submit" disabled={pending} aria-busy={pending}>
          Upload
        </Button>
      </div>
    </form>
  );
}
