import { publicRoute } from "#app/_request/route.ts";
import { notFound } from "#lib/errors.ts";

/** Addresses that the API does not have are answered in its own form, whatever the method. */
const nothing = publicRoute({
  async answer() {
    throw notFound("This address");
  },
});

export { nothing as DELETE, nothing as GET, nothing as PATCH, nothing as POST, nothing as PUT };
