// Who may ask what: one entry for every address and every server action. A new one without an entry fails the test.

/**
 * public: anybody. person: whoever is signed in. admin: administrators, to others it does not exist.
 * deal: members of the deal, to others it does not exist.
 */
export type Guard = "public" | "person" | "admin" | "deal";

const deal = "/deals/[dealId]";
const run = `/api/v1${deal}/runs/[runNumber]`;

export const ADDRESSES: Readonly<Record<string, Guard>> = {
  "/": "public",
  "/login": "public",
  "/account": "person",
  "/people": "admin",
  "/deals": "person",
  "/deals/new": "person",
  [deal]: "deal",
  [`${deal}/[domain]`]: "deal",
  [`${deal}/activity`]: "deal",
  [`${deal}/costs`]: "deal",
  [`${deal}/documents`]: "deal",
  [`${deal}/documents/[documentId]`]: "deal",
  [`${deal}/facts`]: "deal",
  [`${deal}/facts/[factId]`]: "deal",
  [`${deal}/findings`]: "deal",
  [`${deal}/findings/[findingId]`]: "deal",
  [`${deal}/gaps`]: "deal",
  [`${deal}/gaps/[gapId]`]: "deal",
  [`${deal}/runs`]: "deal",
  [`${deal}/runs/[number]`]: "deal",
  [`${deal}/search`]: "deal",
  [`${deal}/settings`]: "deal",
  "/api/auth/[...nextauth]": "public",
  "/api/health/live": "public",
  "/api/health/ready": "public",
  "/api/pdf-assets/[kind]/[name]": "public",
  [`/api${deal}/documents`]: "deal",
  [`/api${deal}/documents/[documentId]/file`]: "deal",
  [`/api${deal}/progress`]: "deal",
  "/api/v1/[...unknown]": "public",
  "/api/v1/openapi.json": "public",
  "/api/v1/deals": "person",
  [`/api/v1${deal}`]: "deal",
  [`/api/v1${deal}/export`]: "deal",
  [`/api/v1${deal}/runs`]: "deal",
  [run]: "deal",
  [`${run}/facts`]: "deal",
  [`${run}/gaps`]: "deal",
  [`${run}/findings`]: "deal",
  [`${run}/progress`]: "deal",
  [`${run}/complete`]: "deal",
  [`${run}/fail`]: "deal",
  [`${run}/cancel`]: "deal",
};

export const ACTIONS: Readonly<Record<string, Guard>> = {
  "login/actions.ts signInAction": "public",
  "login/actions.ts signOutAction": "public",
  "account/actions.ts changePasswordAction": "person",
  "account/actions.ts revokeSessionAction": "person",
  "account/actions.ts revokeOthersAction": "person",
  "account/actions.ts createTokenAction": "person",
  "account/actions.ts revokeTokenAction": "person",
  "people/actions.ts createPersonAction": "admin",
  "people/actions.ts disablePersonAction": "admin",
  "people/actions.ts enablePersonAction": "admin",
  "people/actions.ts resetPasswordAction": "admin",
  "deals/actions.ts createDealAction": "person",
  "deals/actions.ts archiveDealAction": "deal",
  "deals/actions.ts restoreDealAction": "deal",
  "deals/[dealId]/settings/actions.ts updateDealAction": "deal",
  "deals/[dealId]/settings/actions.ts addMemberAction": "deal",
  "deals/[dealId]/settings/actions.ts changeRoleAction": "deal",
  "deals/[dealId]/settings/actions.ts removeMemberAction": "deal",
  "deals/[dealId]/start-run.ts startRunAction": "deal",
  "deals/[dealId]/runs/actions.ts startRunAction": "deal",
  "deals/[dealId]/runs/actions.ts cancelRunAction": "deal",
  "deals/[dealId]/runs/actions.ts retryStepAction": "deal",
  "deals/[dealId]/runs/actions.ts skipStepAction": "deal",
};
