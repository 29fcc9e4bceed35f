import { ActionButton } from "#app/_components/form/action-button.tsx";
import { Badge } from "#app/_components/ui/badge.tsx";
import { DateText } from "#app/_components/ui/value.tsx";
import { ROLE_WORD } from "#app/_components/words.ts";
import type { DealData } from "#lib/reads/deal-data.ts";
import { addMemberAction, changeRoleAction, removeMemberAction } from "./actions.ts";
import { AddMember, RoleChoice } from "./member-forms.tsx";

/** Who may see the deal and as what; a lead adds, changes and removes. */
export async function Members({ data, dealId, mayEdit }: { data: DealData; dealId: string; mayEdit: boolean }) {
  const members = await data.members();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <table className="dt">
        <caption className="sr-only">Members</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">E-mail</th>
            <th scope="col" className="w-40">
              Role
            </th>
            <th scope="col" className="w-32">
              Since
            </th>
            {mayEdit ? (
              <th scope="col" className="w-28">
                <span className="sr-only">Remove</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.userId}>
              <td data-heading="">
                {member.name} {member.isOwner ? <Badge>Owner</Badge> : null}{" "}
                {member.disabled ? <Badge mark="lock">Account disabled</Badge> : null}
              </td>
              <td data-title="E-mail">{member.email}</td>
              <td data-title="Role">
                {mayEdit ? (
                  <RoleChoice
                    action={changeRoleAction}
                    dealId={dealId}
                    userId={member.userId}
                    name={member.name}
                    role={member.role}
                  />
                ) : (
                  ROLE_WORD[member.role]
                )}
              </td>
              <td data-title="Since">
                <DateText value={member.since} />
              </td>
              {mayEdit ? (
                <td data-title="Remove">
                  <ActionButton
                    action={removeMemberAction}
                    fields={{ dealId, userId: member.userId }}
                    look="quiet"
                    size="sm"
                  >
                    Remove<span className="sr-only"> {member.name}</span>
                  </ActionButton>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      {mayEdit ? <AddMember action={addMemberAction} dealId={dealId} /> : null}
    </div>
  );
}
