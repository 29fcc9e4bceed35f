import { ActionButton } from "#app/_components/form/action-button.tsx";
import { Badge } from "#app/_components/ui/badge.tsx";
import { DateText } from "#app/_components/ui/value.tsx";
import type { SessionView } from "#lib/reads/people.ts";
import { revokeSessionAction } from "./actions.ts";
import { deviceWords } from "./device-words.ts";

export function SessionTable({ sessions, here }: { sessions: readonly SessionView[]; here?: string }) {
  return (
    <table className="dt">
      <caption className="sr-only">Sessions</caption>
      <thead>
        <tr>
          <th scope="col">Device</th>
          <th scope="col">Address</th>
          <th scope="col">Last used</th>
          <th scope="col">Signed in</th>
          <th scope="col">
            <span className="sr-only">End</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sessions.map(({ id, userAgent, address, lastSeenAt, createdAt }) => (
          <tr key={id}>
            <td title={userAgent ?? undefined}>
              {deviceWords(userAgent)} {id === here ? <Badge tone="accent">this one</Badge> : null}
            </td>
            <td className="font-mono text-xs">{address ?? "not known"}</td>
            <td>
              <DateText value={lastSeenAt} time />
            </td>
            <td>
              <DateText value={createdAt} time />
            </td>
            <td className="text-right">
              {id === here ? null : (
                <ActionButton action={revokeSessionAction} fields={{ sessionId: id }} size="sm" look="quiet">
                  End session
                </ActionButton>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
