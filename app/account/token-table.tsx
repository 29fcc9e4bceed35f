import { ActionButton } from "#app/_components/form/action-button.tsx";
import { DateText } from "#app/_components/ui/value.tsx";
import type { TokenView } from "#lib/reads/people.ts";
import { revokeTokenAction } from "./actions.ts";

/** Tokens that still open something; revoked ones are left out. */
export function TokenTable({ tokens }: { tokens: readonly TokenView[] }) {
  const live = tokens.filter(({ revokedAt }) => revokedAt === null);
  if (live.length === 0) return <p className="text-sm text-ink-3">No tokens.</p>;
  return (
    <table className="dt">
      <caption className="sr-only">API tokens</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Begins with</th>
          <th scope="col">May</th>
          <th scope="col">In</th>
          <th scope="col">Last used</th>
          <th scope="col">Until</th>
          <th scope="col">
            <span className="sr-only">Revoke</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {live.map((token) => (
          <tr key={token.id}>
            <td>{token.name}</td>
            <td className="font-mono text-xs">{token.prefix}…</td>
            <td>{token.scopes.join(" and ")}</td>
            <td>{token.dealId ? (token.dealName ?? "a deal you no longer see") : "all my deals"}</td>
            <td>{token.lastUsedAt ? <DateText value={token.lastUsedAt} time /> : "never"}</td>
            <td>
              <DateText value={token.expiresAt} />
            </td>
            <td className="text-right">
              <ActionButton action={revokeTokenAction} fields={{ tokenId: token.id }} size="sm" look="quiet">
                Revoke
              </ActionButton>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
