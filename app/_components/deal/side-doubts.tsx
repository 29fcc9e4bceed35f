import { counted } from "#app/_components/format/count.ts";
import { Banner } from "#app/_components/ui/state.tsx";

/** Says that documents name the other side; a list of documents and a run both begin with it. */
export function SideDoubts({ count, href }: { count: number; href: string }) {
  if (count === 0) return null;
  return (
    <div className="mb-3">
      <Banner
        tone="warning"
        action={
          <a href={href} className="font-medium text-accent hover:underline">
            Show {count === 1 ? "it" : "them"}
          </a>
        }
      >
        {counted(count, "document")} {count === 1 ? "names" : "name"} the other company rather than{" "}
        {count === 1 ? "its" : "their"} own: check whose {count === 1 ? "it is" : "they are"}.
      </Banner>
    </div>
  );
}
