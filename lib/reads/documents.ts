// Documents of the deal: the list with what each gave, and what an index lists and we did not receive.
import {
  DOCUMENT_SORTS,
  type DocumentRow,
  documentPageRows,
  type MissingRow,
  notReceivedRows,
  type StatusCount,
  statusCounts,
} from "#db/repositories/read-documents.ts";
import { DOCUMENT_STATUSES, ENTITIES } from "#db/vocabulary.ts";
import type { Reader } from "./ask.ts";
import {
  cappedTotal,
  knownWords,
  type OneOrMore,
  type Page,
  type PageOptions,
  planPage,
  searchWords,
  toPage,
} from "./page.ts";

export interface DocumentsOptions extends PageOptions {
  entity?: OneOrMore;
  status?: OneOrMore;
  q?: OneOrMore;
  /** Only those whose text names the other side. */
  doubtful?: boolean;
  /** Older versions too. */
  superseded?: boolean;
  /** path (usual), label, index, received, size, facts. */
  sort?: keyof typeof DOCUMENT_SORTS | (string & {});
}

/** `facts` counts those of the shown run; `reasonWords` says why a document gave nothing. */
export type DocumentView = DocumentRow;

export interface DocumentsPage extends Page<DocumentView> {
  /** Lines of indexes for which no file came, on every page of the list. */
  notReceived: MissingRow[];
  byStatus: StatusCount[];
}

export function documents(reader: Reader, options: DocumentsOptions = {}): Promise<DocumentsPage> {
  return reader.ask(async (tx, run) => {
    const { dealId } = reader.ctx;
    const filter = {
      entity: knownWords(options.entity, ENTITIES),
      status: knownWords(options.status, DOCUMENT_STATUSES),
      words: searchWords(options.q),
      doubtful: options.doubtful ?? false,
      superseded: options.superseded ?? false,
    };
    const plan = planPage(options, {
      name: "documents",
      scope: dealId,
      sorts: DOCUMENT_SORTS,
      usual: { sort: "path" },
    });
    const [{ rows, count }, notReceived, byStatus] = await Promise.all([
      documentPageRows(tx, dealId, run?.id ?? null, filter, plan.order),
      notReceivedRows(tx, dealId),
      statusCounts(tx, dealId),
    ]);
    return { ...toPage(plan, rows, cappedTotal(count), (row) => row), notReceived, byStatus };
  });
}
