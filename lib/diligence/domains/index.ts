// The six domain sheets in one table, and look-ups over them.
import type { Category, Domain } from "#db/vocabulary.ts";
import { APPLICATIONS } from "./applications.ts";
import { CYBERSECURITY } from "./cybersecurity.ts";
import { IDENTITY_ACCESS } from "./identity-access.ts";
import { INFRASTRUCTURE } from "./infrastructure.ts";
import { NETWORK } from "./network.ts";
import { ORGANIZATION } from "./organization.ts";
import type { CategorySheet, DomainSheet } from "./sheet.ts";

export const DOMAIN_SHEETS: Record<Domain, DomainSheet> = {
  applications: APPLICATIONS,
  infrastructure: INFRASTRUCTURE,
  network: NETWORK,
  cybersecurity: CYBERSECURITY,
  identity_access: IDENTITY_ACCESS,
  organization: ORGANIZATION,
};

/** The sheet of a category; `other` and categories of another domain have none. */
export function categorySheet(domain: Domain, category: Category): CategorySheet | undefined {
  return DOMAIN_SHEETS[domain].categories.find((sheet) => sheet.category === category);
}

/** Screen words of a category. */
export function categoryLabel(domain: Domain, category: Category): string {
  return categorySheet(domain, category)?.label ?? "Other";
}
