"use client";
import { Button } from "#app/_components/ui/button.tsx";
import { toast } from "#app/_components/ui/toast.tsx";

export function ToastSample() {
  return (
    <Button onClick={() => toast({ title: "Fact confirmed", action: { label: "Undo", run: () => {} } })}>Toast</Button>
  );
}
