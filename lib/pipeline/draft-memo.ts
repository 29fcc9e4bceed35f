// Spares reading a document six times, once a domain: remembers what the analyst last said of the documents at hand.
import { DOMAINS, type Domain, type Entity } from "#db/vocabulary.ts";
import type { Analyst, DealFrame, DocumentPages, StatementDraft } from "#lib/analysts/analyst.ts";
import { checksumOf } from "#lib/diligence/checksum.ts";

/** Most drafts kept, about 40 MB; a document with more is not kept at all. */
const MOST_DRAFTS = 30_000;

type Answers = Record<Domain, StatementDraft[]>;

/** A memo of a pure function, never of deal data that could change: the key holds all that the answer depends on. */
export class DraftMemo {
  readonly #answers = new Map<string, Answers>();
  #drafts = 0;

  /** The drafts of one document for one domain; `load` is asked only when the answer is not at hand. */
  async drafts(
    analyst: Pick<Analyst, "name" | "version" | "discover">,
    document: { id: string; readAt: Date | null },
    asked: { domain: Domain; entity: Entity; frame: DealFrame },
    load: () => Promise<DocumentPages>,
  ): Promise<StatementDraft[]> {
    const { domain, entity, frame } = asked;
    // Statements are what documents say; what is judged by reference data comes later and does not enter the key.
    const { reference: _, ...deal } = frame;
    const key = checksumOf([analyst.name, analyst.version, document.id, document.readAt?.getTime(), entity, deal]);
    const known = this.#answers.get(key);
    if (known) return known[domain];
    // One object for all domains: the analyst reads it once.
    const pages = await load();
    const answers = Object.fromEntries(
      DOMAINS.map((one) => [one, analyst.discover(pages, one, entity, frame)]),
    ) as Answers;
    this.#keep(key, answers);
    return answers[domain];
  }

  #keep(key: string, answers: Answers): void {
    const size = (one: Answers) => DOMAINS.reduce((sum, domain) => sum + one[domain].length, 0);
    if (size(answers) > MOST_DRAFTS || this.#answers.has(key)) return;
    this.#answers.set(key, answers);
    this.#drafts += size(answers);
    for (const [oldest, one] of this.#answers) {
      if (this.#drafts <= MOST_DRAFTS) break;
      this.#answers.delete(oldest);
      this.#drafts -= size(one);
    }
  }
}
