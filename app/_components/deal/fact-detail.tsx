// A fact in full: the claim, its passage, what it says in detail, its other sources and what rests on it.
import type { ReactNode } from "react";
import { Badge, EvidenceCheck, KindTag, SeverityBadge, SideTag } from "#app/_components/ui/badge.tsx";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { StatusBadge } from "#app/_components/ui/status-badge.tsx";
import { DateText, DefinitionList, Label, Quote } from "#app/_components/ui/value.tsx";
import {
  authorityWord,
  CATEGORY_WORD,
  CHANGE_WORD,
  DOMAIN_WORD,
  LINK_WORD,
  ORIGIN_WORD,
  PERIMETER_WORD,
  PROVIDER_WORD,
} from "#app/_components/words.ts";
import type { FactDetail } from "#lib/reads/fact.ts";
import { detailText, detailWord, isIsoDate } from "./detail-words.ts";
import { FactPlace } from "./fact-columns.tsx";
import type { DealLinks } from "./links.ts";
import { splitQuote } from "./split-quote.ts";
import { Support } from "./support.tsx";

export function FactTags({ fact }: { fact: FactDetail }) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SideTag side={fact.entity} long />
      <Badge>{`${DOMAIN_WORD[fact.domain]}: ${CATEGORY_WORD[fact.category]}`}</Badge>
      <KindTag kind={fact.kind} />
      {fact.status === "partial" ? <StatusBadge of="fact" status="partial" /> : null}
      {fact.verification === "pending" ? null : <StatusBadge of="review" status={fact.verification} />}
    </div>
  );
}

/** The passage with the words that carry the fact, the result of the check, and the way into the document. */
export function FactPassage({ fact, links, size }: { fact: FactDetail; links: DealLinks; size?: "md" | "lg" }) {
  return (
    <div className="grid gap-2">
      <Quote {...splitQuote(fact.quote, fact.item)} size={size} source={<FactPlace fact={fact} links={links} />} />
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <EvidenceCheck check={fact.check} recognised={fact.place.recognised} />
        </span>
        {fact.document ? (
          <LinkButton size="sm" href={links.document(fact.document.id, fact.id)} prefetch={false}>
            Open in document
          </LinkButton>
        ) : null}
      </div>
    </div>
  );
}

/** "Rules analyst", "Language model (Claude of the firm)": everybody whose statements the fact is made of. */
const voice = ({ origin, saidBy }: Pick<FactDetail["sources"][number], "origin" | "saidBy">) =>
  saidBy ? `${ORIGIN_WORD[origin]} (${saidBy})` : ORIGIN_WORD[origin];
const voicesOf = (fact: FactDetail) =>
  fact.sources.length > 0 ? [...new Set(fact.sources.map(voice))].join(", ") : ORIGIN_WORD[fact.origin];

export function FactDetails({ fact }: { fact: FactDetail }) {
  const details = Object.entries(fact.details).map(([key, value]) => ({
    term: key === "present" ? "Exists" : detailWord(key),
    value: isIsoDate(value) ? <DateText value={value} /> : detailText(key, value),
  }));
  return (
    <DefinitionList
      items={[
        ...details,
        ...(fact.perimeter ? [{ term: "Perimeter", value: PERIMETER_WORD[fact.perimeter] }] : []),
        ...(fact.providedBy ? [{ term: "Provided by", value: PROVIDER_WORD[fact.providedBy] }] : []),
        ...(fact.support ? [{ term: "Support", value: <Support support={fact.support} long /> }] : []),
        { term: "Found by", value: voicesOf(fact) },
        { term: "In this run", value: CHANGE_WORD[fact.change] },
      ]}
    />
  );
}

/** Every place that says something about the same thing; where they disagree, both stand here. */
export function FactSources({ fact, links }: { fact: FactDetail; links: DealLinks }) {
  if (fact.sources.length < 2) return null;
  return (
    <Part title={`${fact.sources.length} sources`}>
      <ul className="grid gap-3">
        {fact.sources.map((source) => (
          <li key={source.id} className="grid gap-1">
            <Quote
              {...splitQuote(source.quote, source.item)}
              source={
                <>
                  <FactPlace fact={{ id: fact.id, document: source.document, place: source.place }} links={links} />
                  <span>{authorityWord(source.authority)}</span>
                  {source.asOf ? (
                    <span>
                      as of <DateText value={source.asOf} />
                    </span>
                  ) : null}
                  {source.check === "verified" && source.place.recognised === undefined ? null : (
                    <EvidenceCheck check={source.check} recognised={source.place.recognised} />
                  )}
                  {source.origin === "rules" ? null : <span>{voice(source)}</span>}
                  <KindTag kind={source.kind} />
                </>
              }
            />
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function FactUses({ fact, links }: { fact: FactDetail; links: DealLinks }) {
  return (
    <Part title="Findings that use it">
      {fact.findings.length === 0 ? (
        <p className="text-sm text-ink-3">No finding rests on this fact.</p>
      ) : (
        <ul className="divide-y divide-line">
          {fact.findings.map((finding) => (
            <li key={finding.id} className="flex flex-wrap items-baseline gap-x-2 gap-y-1 py-1.5 text-sm">
              <SeverityBadge severity={finding.severity} />
              <a href={links.finding(finding.id)} className="min-w-0 flex-1 basis-56 font-medium hover:text-accent">
                {finding.title}
              </a>
              <span className="text-xs text-ink-3">{LINK_WORD[finding.link]}</span>
              {finding.label ? <Label>{finding.label}</Label> : null}
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

/** A small part of a drawer or page under its own heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid content-start gap-2">
      <h2 className="text-sm font-semibold">{title}</h2>
      {children}
    </section>
  );
}
