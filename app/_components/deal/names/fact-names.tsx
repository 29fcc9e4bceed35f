// Part of a fact's drawer and page: "3 sources, 2 names", where names were joined.
import { counted } from "#app/_components/format/count.ts";
import type { FactDetail } from "#lib/reads/fact.ts";
import { Part } from "../fact-detail.tsx";
import { type NameActions, NameList } from "./name-list.tsx";
import { namedWords } from "./named-words.ts";

export function FactNames({ fact, actions }: { fact: FactDetail; actions: NameActions | null }) {
  if (fact.names.length < 2) return null;
  return (
    <Part title={`${counted(fact.sources.length, "source")}, ${namedWords(fact.names)}: one item, because`}>
      <NameList names={fact.names} actions={actions} />
    </Part>
  );
}
