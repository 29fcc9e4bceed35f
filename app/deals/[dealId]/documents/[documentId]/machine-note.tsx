import { Banner } from "#app/_components/ui/state.tsx";
import type { DocumentDetail } from "#lib/reads/document.ts";

/** Says that passages of the document speak to a machine, with the words and the way to them. */
export function MachineNote({
  document,
  href,
}: {
  document: DocumentDetail;
  href: (page: number, seq: number) => string;
}) {
  const orders = document.machineText.filter(({ level }) => level === "strong");
  const shown = orders.length > 0 ? orders : document.machineText.slice(0, 1);
  if (shown.length === 0) return null;
  return (
    <div className="grid gap-1">
      <Banner tone={orders.length > 0 ? "problem" : "info"}>
        {orders.length > 0
          ? "This text speaks to a machine. No fact of a language model rests on these passages; read with care what stands around them."
          : "This text tells about orders to machines, as a security policy may."}
      </Banner>
      <ul aria-label="Passages that speak to a machine" className="grid gap-0.5 pl-3 text-sm">
        {shown.map(({ page, seq, text }) => (
          <li key={`${page} ${seq} ${text}`} className="[overflow-wrap:anywhere]">
            {seq < 1 ? (
              <span className="text-ink-3">{seq === 0 ? "Title" : "Hidden comment"}</span>
            ) : (
              <a href={href(page, seq)} className="font-medium text-accent hover:underline">
                {document.pageList.length > 1 ? `Passage on page ${page}` : "Passage"}
              </a>
            )}
            : <q>{text}</q>
          </li>
        ))}
      </ul>
    </div>
  );
}
