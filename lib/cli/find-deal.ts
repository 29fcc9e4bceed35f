// The deal that `--deal` means: by id, or by a name that only one deal has.
import { inScope } from "#db/client.ts";
import { liveDealsNamed } from "#db/repositories/deal-list.ts";
import { type Ctx, openDeal, type PersonCtx, personOf } from "#lib/access/ctx.ts";
import { Refusal } from "#lib/errors.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Opens the deal, or answers undefined where no deal has this name. Two deals of one name: refused, with their ids. */
export async function findDeal(person: PersonCtx, nameOrId: string): Promise<Ctx | undefined> {
  const wanted = nameOrId.trim();
  if (UUID.test(wanted)) return openDeal(person, wanted.toLowerCase());
  const userId = personOf(person.actor);
  const found = await inScope(person.db, { userId }, (tx) => liveDealsNamed(tx, wanted), true);
  if (found.length > 1) {
    const ids = found.map(({ id, targetName }) => `  ${id}  (target: ${targetName})`).join("\n");
    throw new Refusal("invalid", `--deal: ${found.length} deals are called "${wanted}"; name one by its id:\n${ids}`);
  }
  return found[0] && openDeal(person, found[0].id);
}
