import { connect, inScope } from "#db/client.ts";
import { exactCount } from "#db/repositories/read-counts.ts";
import { FACT_SORTS, factPage } from "#db/repositories/read-facts.ts";
import { env } from "#env.ts";

const LIMIT = 50;
let shared: ReturnType<typeof connect> | undefined;

/** ?deal=…&run=…&user=…: the first fifty facts of a run and their number, as the facts page asks for them. */
export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const { deal: dealId = "", run: runId = "", user: userId = "" } = await searchParams;
  shared ??= connect(env().APP_DATABASE_URL ?? "", { max: 10, name: "minimal page" });
  const scope = { dealId, runId };
  const { rows, count } = await inScope(
    shared.db,
    { dealId, userId },
    (tx) =>
      factPage(tx, scope, {}, { keys: FACT_SORTS.label, desc: false, limit: LIMIT }, exactCount(tx, scope, "fact", {})),
    true,
  );
  return (
    <main>
      <h1>{count} facts</h1>
      <table>
        <tbody>
          {rows.slice(0, LIMIT).map((fact) => (
            <tr key={fact.id}>
              <td>{fact.label}</td>
              <td>{fact.entity}</td>
              <td>{fact.item}</td>
              <td>{fact.category}</td>
              <td>{JSON.stringify(fact.details)}</td>
              <td>{fact.kind}</td>
              <td>{fact.check}</td>
              <td>{fact.document?.path}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
