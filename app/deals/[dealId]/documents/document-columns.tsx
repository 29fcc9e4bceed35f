// The columns and filters of the list of documents.

import type { DealLinks } from "#app/_components/deal/links.ts";
import { optionsOf } from "#app/_components/deal/options.ts";
import { basenameOf, folderOf } from "#app/_components/document/file-name.ts";
import { count, counted, fileSize } from "#app/_components/format/count.ts";
import type { Column, Filter } from "#app/_components/table/columns.ts";
import { Badge, SideTag } from "#app/_components/ui/badge.tsx";
import { StatusBadge } from "#app/_components/ui/status-badge.tsx";
import { DateText, Label, NotKnown } from "#app/_components/ui/value.tsx";
import { DOCUMENT_STATUS_WORD, SIDE_WORD } from "#app/_components/words.ts";
import type { DocumentView } from "#lib/reads/documents.ts";
import { AUTHORITY_WORD } from "./authority-word.ts";
import { doubtWords } from "./doubt-words.ts";
import { typeWord } from "./type-word.ts";

export function documentColumns(links: DealLinks): Column<DocumentView>[] {
  return [
    {
      key: "index",
      meta: true,
      title: "Index",
      sortable: true,
      width: "w-20",
      render: ({ vdrIndex, label }) => <Label>{vdrIndex ?? label}</Label>,
    },
    { key: "side", meta: true, title: "Side", width: "w-12", render: ({ entity }) => <SideTag side={entity} /> },
    {
      key: "path",
      title: "Document",
      sortable: true,
      heading: true,
      render: (document) => <Name document={document} />,
    },
    {
      key: "status",
      title: "Status",
      width: "w-64",
      render: (document) => <Status document={document} links={links} />,
    },
    { key: "type", title: "Type", width: "w-24", render: ({ mediaType, path }) => typeWord(mediaType, path) },
    {
      key: "pages",
      title: "Pages",
      align: "right",
      width: "w-20",
      render: (document) => <PagesGave {...document} />,
    },
    {
      key: "facts",
      title: "Facts",
      align: "right",
      sortable: true,
      width: "w-16",
      render: ({ facts }) => (facts > 0 ? count(facts) : <NotKnown>none</NotKnown>),
    },
    {
      key: "received",
      title: "Received",
      sortable: true,
      width: "w-28",
      render: ({ receivedOn, createdAt }) => <DateText value={receivedOn ?? createdAt} />,
    },
    { key: "asOf", title: "As of", width: "w-28", render: ({ asOf }) => <DateText value={asOf} /> },
    {
      key: "authority",
      title: "Authority",
      align: "right",
      width: "w-20",
      render: ({ authority }) => <span title={AUTHORITY_WORD[authority]}>{authority}</span>,
    },
    {
      key: "version",
      title: "Version",
      align: "right",
      optional: true,
      width: "w-16",
      render: ({ version }) => version,
    },
    {
      key: "size",
      title: "Size",
      align: "right",
      sortable: true,
      optional: true,
      width: "w-20",
      render: ({ bytes }) => fileSize(bytes),
    },
    {
      key: "batch",
      title: "Batch",
      optional: true,
      width: "w-28",
      render: ({ batch }) => batch ?? <NotKnown>none</NotKnown>,
    },
    {
      key: "label",
      title: "Id",
      sortable: true,
      optional: true,
      width: "w-20",
      render: ({ label }) => <Label>{label}</Label>,
    },
  ];
}

/** "9 of 12": pages that gave facts; the number alone where all did, or where nobody has looked yet. */
function PagesGave({ pages, pagesGave, status }: DocumentView) {
  if (pages === null) return <NotKnown>none</NotKnown>;
  if (pagesGave === null || status !== "processed" || pagesGave >= pages) return count(pages);
  return (
    <span
      title={`${count(pagesGave)} of ${counted(pages, "page, sheet or slide", "pages, sheets and slides")} gave facts`}
    >
      {count(pagesGave)} of {count(pages)}
    </span>
  );
}

function Name({ document: { path, version } }: { document: DocumentView }) {
  const folder = folderOf(path);
  return (
    <span className="[overflow-wrap:anywhere]">
      {basenameOf(path)}
      {version > 1 ? <span className="ml-1.5 text-xs font-normal text-ink-3">version {version}</span> : null}
      {folder ? <span className="block text-xs font-normal text-ink-3">{folder}</span> : null}
    </span>
  );
}

/** Status with what must be known beside it: why it was not read, of what it is a copy, where else it came. */
function Status({ document, links }: { document: DocumentView; links: DealLinks }) {
  const { status, reasonWords, duplicateOf, otherSide, sideDoubt, warnings, machineText } = document;
  const [order] = machineText.filter(({ level }) => level === "strong");
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
      <StatusBadge of="document" status={status} />
      {duplicateOf ? (
        <a href={links.document(duplicateOf.id)} className="text-xs text-ink-2 hover:text-accent">
          copy of {duplicateOf.label}
        </a>
      ) : null}
      {otherSide ? (
        <Badge tone="medium" mark="triangle" title="The same bytes came for the other side; check whose document it is">
          also {SIDE_WORD[otherSide.entity].toLowerCase()}
        </Badge>
      ) : null}
      {sideDoubt ? (
        <Badge tone="medium" mark="triangle" title={doubtWords(document.entity, sideDoubt)}>
          whose is it?
        </Badge>
      ) : null}
      {order ? (
        <Badge tone="critical" mark="triangle" title={order.text}>
          Speaks to a machine
        </Badge>
      ) : null}
      {status === "failed" && reasonWords ? <span className="basis-full text-xs text-ink-2">{reasonWords}</span> : null}
      {status === "processed" && warnings.length > 0 ? (
        <span title={warnings.join("\n")} className="text-xs text-ink-3">
          {warnings.length} {warnings.length === 1 ? "remark" : "remarks"}
        </span>
      ) : null}
    </span>
  );
}

export const documentFilters: Filter[] = [
  { name: "q", label: "Name, folder, title or index" },
  { name: "side", label: "Any side", options: optionsOf(SIDE_WORD) },
  { name: "status", label: "Any status", options: optionsOf(DOCUMENT_STATUS_WORD) },
  { name: "doubt", label: "Side certain or not", options: [{ value: "yes", label: "Whose is it?" }] },
  { name: "versions", label: "Current versions", options: [{ value: "all", label: "All versions" }] },
];
