// Rules: long-lived keys on admin rights, admin accounts on personal mail, admin accounts that several people share.
import { detail, isAbsence, meansYes, wordsOf } from "#lib/diligence/reading.ts";
import { actualOfTarget, admittedByTarget, lines, listed, nameOf, type Rule, risk, supports } from "./rule.ts";

const ADMIN = /\b(?:\w*admin(?:istrator)?\w*|root|privileged|super ?user|owner|power ?user|domain admins?)/i;
const LONG_LIVED =
  /access keys? in use|long-?lived|static (?:access )?keys?|permanent (?:access )?keys?|keys? (?:older than|not rotated|never rotated)|never expir/i;

export const longLivedKeys: Rule = {
  name: "long_lived_access_keys",
  domains: ["identity_access"],
  run(facts) {
    const found = actualOfTarget(facts).filter((fact) => {
      const keys = detail(fact, "keys", "access_keys", "credentials", "rotation") ?? "";
      const inUse = LONG_LIVED.test(keys) || (meansYes(keys) === true && "keys" in fact.details);
      const prose = LONG_LIVED.test(fact.quote) && /\bkeys?\b/i.test(fact.quote) && !isAbsence(fact);
      return (
        (inUse || prose) &&
        ADMIN.test(`${fact.item} ${fact.quote}`) &&
        !/\bno (?:long-?lived|static|access keys)/i.test(fact.quote)
      );
    });
    if (!found.length) return [];
    return [
      risk({
        rule: "long_lived_access_keys",
        domain: "identity_access",
        category: "privileged_access",
        title: `Long-lived access keys on administrator permission sets: ${listed(found.map(nameOf))}`,
        severity: "high",
        reasoning:
          "Access keys stated as in use on rights of administrator or owner level. Threshold: any; such rights should work with short-lived sessions only.",
        soWhat: "A key that leaks once gives full control of the cloud account until someone notices.",
        action: "Withdraw the keys, move to short-lived sessions, and check the access log for their use.",
        dealTreatment: "pre_close_covenant",
        lens: "risk_transfer",
        phase: "pre_close",
        costOwner: "target",
        costNature: "remediation",
        facts: supports(found),
      }),
    ];
  },
};

const PERSONAL_MAIL =
  /[\w.+-]+@(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|gmx|web|aol|proton(?:mail)?|t-online|mail|yandex|qq|163)\.[a-z.]{2,6}\b/i;

export const personalMailAdmins: Rule = {
  name: "admin_on_personal_mail",
  domains: ["identity_access"],
  run(facts) {
    const found = actualOfTarget(facts).filter((fact) => {
      const mail = Object.entries(fact.details).find(([, value]) => PERSONAL_MAIL.test(String(value)));
      const text = `${fact.item} ${mail ? `${mail[0].replaceAll("_", " ")} ` : ""}${detail(fact, "role", "account_type", "purpose") ?? ""} ${fact.tableTitle ?? ""}`;
      const prose = PERSONAL_MAIL.test(fact.quote) || /(?:private|personal) (?:e-?mail|mail|gmail)/i.test(fact.quote);
      return (
        (mail || prose) &&
        /\b(?:root|admin\w*|management|master|owner|registrar|break-?glass|recovery)\b/i.test(
          `${text} ${prose && !mail ? fact.quote : ""}`,
        )
      );
    });
    if (!found.length) return [];
    return [
      risk({
        rule: "admin_on_personal_mail",
        domain: "identity_access",
        category: "privileged_access",
        title: `Root or management account tied to a personal mail account: ${listed(found.map(nameOf))}`,
        description: lines(
          found.map((fact) => `${nameOf(fact)}: ${PERSONAL_MAIL.exec(wordsOf(fact))?.[0] ?? "personal mail"}`),
        ),
        severity: "high",
        reasoning:
          "The sign-in or recovery address of an account of root, management or administrator level belongs to a public mail provider, not to a domain of the company. Threshold: any.",
        soWhat: "Who holds the private mailbox can take the account; it does not come over with the company.",
        action:
          "Move the account to an address of the company with hardware factor, and confirm the transfer in writing before closing.",
        dealTreatment: "closing_condition",
        lens: "day_1_continuity",
        phase: "pre_close",
        costOwner: "target",
        costNature: "remediation",
        facts: supports(found),
      }),
    ];
  },
};

const SHARED =
  /\b(?:shared|generic|common|group|joint|geteilt\w*|gemeinsam\w*)\b[^.|\n]{0,40}\b(?:admin\w*|root|privileged|accounts?|passwords?|credentials?|log-?ins?|konto|konten)\b|\b(?:admin\w*|root|privileged)\b[^.|\n]{0,40}\b(?:is|are|being)\s+shared\b/i;

export const sharedAdminAccounts: Rule = {
  name: "shared_admin_accounts",
  domains: ["identity_access"],
  run(facts) {
    const found = admittedByTarget(facts).filter((fact) => {
      if (fact.domain !== "identity_access" || isAbsence(fact) || fact.kind === "policy") return false;
      const text = `${fact.item}\n${fact.quote}\n${detail(fact, "account_type", "accounts") ?? ""}`;
      return (
        SHARED.test(text) &&
        ADMIN.test(text) &&
        !/\b(?:no|not|never|without|prohibit\w*|forbid\w*|avoid)\b[^.|\n]{0,25}\bshared\b/i.test(text)
      );
    });
    if (!found.length) return [];
    return [
      risk({
        rule: "shared_admin_accounts",
        domain: "identity_access",
        category: "privileged_access",
        title: `Admin accounts are shared between people: ${listed(found.map(nameOf))}`,
        severity: "high",
        reasoning: "The documents state shared or generic accounts with admin rights. Threshold: any.",
        soWhat: "Nobody can say who did what, and a leaver keeps the password.",
        action:
          "Give each administrator an account of their own, rotate the shared secrets, and log their use until then.",
        dealTreatment: "pre_close_covenant",
        lens: "risk_transfer",
        phase: "day_1",
        costOwner: "target",
        costNature: "remediation",
        facts: supports(found),
      }),
    ];
  },
};
