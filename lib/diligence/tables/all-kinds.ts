// All data sheets of table kinds in one list; on equal points the earlier one is taken, so special kinds stand before general ones.
import { APPLICATION_KINDS } from "./kinds-applications.ts";
import { CYBERSECURITY_KINDS } from "./kinds-cybersecurity.ts";
import { IDENTITY_ACCESS_KINDS } from "./kinds-identity-access.ts";
import { INFRASTRUCTURE_KINDS } from "./kinds-infrastructure.ts";
import { NETWORK_KINDS } from "./kinds-network.ts";
import { ORGANIZATION_KINDS } from "./kinds-organization.ts";
import type { TableKindSheet } from "./table-kind.ts";

export const TABLE_KINDS: readonly TableKindSheet[] = [
  ...IDENTITY_ACCESS_KINDS,
  ...CYBERSECURITY_KINDS,
  ...NETWORK_KINDS,
  ...INFRASTRUCTURE_KINDS,
  ...ORGANIZATION_KINDS,
  ...APPLICATION_KINDS,
];
