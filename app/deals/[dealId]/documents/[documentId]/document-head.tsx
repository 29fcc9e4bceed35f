import type { DealLinks } from "#app/_components/deal/links.ts";
import { basenameOf, folderOf } from "#app/_components/document/file-name.ts";
import { counted, fileSize } from "#app/_components/format/count.ts";
import { paths } from "#app/_components/paths.ts";
import { SideTag } from "#app/_components/ui/badge.tsx";
import { buttonClass } from "#app/_components/ui/button.tsx";
import { Mark } from "#app/_components/ui/mark.tsx";
import { PageHead } from "#app/_components/ui/page.tsx";
import { Banner } from "#app/_components/ui/state.tsx";
import { StatusBadge } from "#app/_components/ui/status-badge.tsx";
import { DateText, DefinitionList } from "#app/_components/ui/value.tsx";
import type { DocumentStatus } from "#db/vocabulary.ts";
import { SILENCE_WORDS } from "#lib/diligence/silent-pages.ts";
import type { DocumentDetail } from "#lib/reads/document.ts";
import { AUTHORITY_WORD } from "../authority-word.ts";
import { MachineNote } from "./machine-note.tsx";
import { SideDoubt } from "./side-doubt.tsx";

/** Name and standing of a document: what it is, from whom, which version, and what is wrong with it. */
export function DocumentHead({
  dealId,
  document,
  links,
  mayWrite,
}: {
  dealId: string;
  document: DocumentDetail;
  links: DealLinks;
  mayWrite: boolean;
}) {
  const keep = (id: string) => links.document(id);
  const newer = document.versions.find((version) => version.version > document.version);
  const folder = folderOf(document.path);
  return (
    <>
      <PageHead
        title={<span className="[overflow-wrap:anywhere]">{basenameOf(document.path)}</span>}
        lead={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
            <SideTag side={document.entity} long />
            <StatusBadge of="document" status={document.status} title={document.reasonWords ?? undefined} />
            <span className="cite">{document.vdrIndex ? `VDR ${document.vdrIndex}` : document.label}</span>
            {folder ? <span className="[overflow-wrap:anywhere]">{folder}</span> : null}
            <span>{fileSize(document.bytes)}</span>
            <PagesGave document={document} />
            <span>{counted(document.facts, "fact")}</span>
          </span>
        }
        actions={
          <a href={paths.file(dealId, document.id)} download className={buttonClass({})}>
            <Mark name="down" /> Download
          </a>
        }
      />
      <div className="mb-3 grid gap-2">
        <SideDoubt dealId={dealId} document={document} may={mayWrite} />
        <MachineNote
          document={document}
          href={(page, seq) => `${paths.document(dealId, document.id)}?page=${page}&block=${seq}`}
        />
        {newer ? (
          <Banner
            tone="warning"
            action={
              <a className="font-medium text-accent hover:underline" href={keep(newer.id)}>
                Show version {newer.version}
              </a>
            }
          >
            This is version {document.version}; a newer one was received.
          </Banner>
        ) : null}
        {document.duplicateOf ? (
          <Banner
            action={
              <a className="font-medium text-accent hover:underline" href={keep(document.duplicateOf.id)}>
                Show the original
              </a>
            }
          >
            An exact copy of {document.duplicateOf.label}, {document.duplicateOf.path}. Its facts are credited to the
            original.
          </Banner>
        ) : null}
        {document.otherSide ? (
          <Banner
            tone="warning"
            action={
              <a className="font-medium text-accent hover:underline" href={keep(document.otherSide.id)}>
                Show the other one
              </a>
            }
          >
            The same file was also received for the {document.otherSide.entity}. Check whose document it is.
          </Banner>
        ) : null}
      </div>
      <details className="mb-4 border-y border-line py-1.5 text-sm">
        <summary className="text-ink-2 hover:text-ink">
          About this file
          {document.warnings.length > 0 ? `, ${counted(document.warnings.length, "remark")} of the reader` : ""}
        </summary>
        <About document={document} keep={keep} />
      </details>
    </>
  );
}

/** "9 of 12 pages gave facts", with what the others are as far as known. */
function PagesGave({ document: { pages, pagesGave, silent } }: { document: DocumentDetail }) {
  if (!pages) return null;
  if (pagesGave === null || silent.length === 0) return <span>{counted(pages, "page")}</span>;
  const reasons = Map.groupBy(silent, ({ why }) => why);
  const words = [...reasons].map(([why, mine]) => `${mine.length}: ${SILENCE_WORDS[why]}`);
  return (
    <span title={`Gave nothing: ${words.join("; ")}`}>
      {pagesGave} of {counted(pages, "page")} gave facts
    </span>
  );
}

function About({ document, keep }: { document: DocumentDetail; keep: (id: string) => string }) {
  return (
    <div className="grid gap-x-10 gap-y-4 py-3 desk:grid-cols-2">
      <DefinitionList
        items={[
          { term: "Title", value: document.title },
          { term: "As of", value: <DateText value={document.asOf} /> },
          { term: "Received", value: <DateText value={document.receivedOn ?? document.createdAt} /> },
          { term: "Batch", value: document.batch },
          { term: "Authority", value: AUTHORITY_WORD[document.authority] },
          { term: "Type", value: document.mediaType },
          { term: "Read", value: <DateText value={document.readAt} time /> },
          { term: "SHA-256", value: <span className="font-mono text-xs">{document.sha256}</span> },
        ]}
      />
      <div className="grid content-start gap-4">
        <Listed title="Remarks of the reader" items={document.warnings} />
        <Listed
          title="Pages that gave nothing"
          items={document.silent.map(({ number, why }) => `${nameOf(document, number)}: ${SILENCE_WORDS[why]}`)}
        />
        <Listed
          title="Attachments and files inside"
          items={(document.attachments ?? []).map(({ name, problem }) => (problem ? `${name}: ${problem}` : name))}
        />
        {document.versions.length > 1 ? (
          <section>
            <h2 className="font-semibold">Versions</h2>
            <ul>
              {document.versions.map((version) => (
                <li key={version.id} className="flex items-center gap-2 border-b border-line py-1">
                  <a href={keep(version.id)} className="text-accent hover:underline">
                    Version {version.version}
                  </a>
                  <StatusBadge of="document" status={version.status as DocumentStatus} />
                  <DateText value={version.createdAt} />
                  <span className="text-ink-3">{fileSize(version.bytes)}</span>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {document.copies.length > 0 ? (
          <Listed title="Exact copies" items={document.copies.map(({ label, path }) => `${label} ${path}`)} />
        ) : null}
      </div>
    </div>
  );
}

const nameOf = ({ pageList }: DocumentDetail, number: number): string => {
  const page = pageList.find((one) => one.number === number);
  return page?.name ? `${number} ${page.name}` : `Page ${number}`;
};

function Listed({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className="font-semibold">{title}</h2>
      <ul className="list-disc pl-5">
        {items.map((item) => (
          <li key={item} className="[overflow-wrap:anywhere]">
            {item}
          </li>
        ))}
      </ul>
    </section>
  );
}
