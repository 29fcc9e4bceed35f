"use client";
import { useState } from "react";
import { Mark } from "#app/_components/ui/mark.tsx";
import { UploadPanel } from "./upload-panel.tsx";

/** @param open how it begins; what the page knows later does not close it over the list of what was sent */
export function AddDocuments({ dealId, open }: { dealId: string; open: boolean }) {
  const [begun] = useState(open);
  return (
    <details id="add" open={begun} className="mb-4 border-y border-line py-2">
      <summary className="flex list-none items-center gap-1.5 text-sm font-medium text-accent [&::-webkit-details-marker]:hidden">
        <Mark name="plus" />
        Add documents
      </summary>
      <div className="pt-3">
        <UploadPanel dealId={dealId} />
      </div>
    </details>
  );
}
