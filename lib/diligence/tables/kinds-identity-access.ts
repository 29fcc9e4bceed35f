// Data sheet: kinds of tables about directories, sign-in, second factors, privileged and service accounts and access rules.
import { keyed, type TableKindSheet, words } from "./table-kind.ts";

const domain = "identity_access";

export const IDENTITY_ACCESS_KINDS: TableKindSheet[] = [
  {
    kind: "mfa_matrix",
    domain,
    category: "mfa",
    telling: words(
      "primary mfa|backup mfa|mfa method|mfa methods|mfa coverage|mfa requirement|mfa enforced|mfa status|methods supported|second factor|mfa product|mfa faktor|zweiter faktor|mfa type|authentication method",
    ),
    usual: words(
      "service category|user group|system|status|users|coverage|population|system type|session timeout|asset category|scope",
    ),
    headings: words(
      "mfa|multi factor|multi factor authentication|two factor|2fa|mfa implementation|mfa matrix|strong authentication|mehr faktor",
    ),
    item: words(
      "service category|system|user group|user segment|segment|user type|population|application|service|system type|asset category|group|users|name|platform|scope",
    ),
    details: keyed({
      vendor: "vendor|mfa product|product|tool",
      user_coverage: "coverage|mfa coverage|user coverage|covered users|enrolled",
      privileged_coverage: "privileged coverage|admin coverage",
      methods:
        "methods|methods supported|mfa method|mfa methods|mfa requirement|primary mfa|authentication method|method",
      backup_method: "backup mfa",
      status: "status|mfa status|mfa enforced",
      session_timeout: "session timeout",
      review_frequency: "review frequency",
    }),
  },
  {
    kind: "privileged_accounts",
    domain,
    category: "privileged_access",
    telling: words(
      "privilege level|privileged account|admin account|admin accounts|domain admins|administrator|admin role|admin group|session recording|just in time|pam|credential type|privileged role|storage location|session controls|number of admins|administratoren",
    ),
    usual: words("account|access scope|scope|role|owner|mfa|count|access method|system|held by|monitoring level"),
    headings: words(
      "privileged|privileged access|privileged roles|users with privileged roles|service principals with privileged role assignments|admin accounts|administrators|pam|break glass|emergency access|domain admins|privileged accounts|privilegierte konten|admin rights",
    ),
    against: words("metric|kpi"),
    item: words(
      "privilege level|privileged account|admin account|account|credential type|admin role|role|admin group|group|name|system|account name|privileged role",
    ),
    details: keyed({
      vendor: "vendor|pam tool|tool",
      accounts: "accounts|number of accounts|count|number of admins|anzahl|members",
      session_recording: "session recording|recorded",
      just_in_time: "just in time|jit",
      scope: "scope|access scope|system|systems",
      owner: "owner|held by|holder|responsible",
      mfa: "mfa",
    }),
  },
  {
    kind: "service_accounts",
    domain,
    category: "service_accounts",
    telling: words(
      "service account|service account type|service account name|key rotation|password rotation|rotation|last rotated|api key|technical account|dienstkonto|technisches konto|integration|connected apps|non human identity|last password change",
    ),
    usual: words("purpose|owner|scope|permission scope|account|system|monitoring|mfa|management"),
    headings: words(
      "service accounts|technical accounts|api keys|non human|machine identities|dienstkonten|account and integrations|integrations|service account inventory|service principals",
    ),
    against: words("source system|target system|protocol"),
    item: words(
      "service account|service account name|service account type|account|account name|name|technical account|api key|dienstkonto",
    ),
    details: keyed({
      count: "count|number|anzahl",
      management: "management|managed by|vault",
      rotation: "rotation|key rotation|password rotation|last rotated|last password change",
      purpose: "purpose|use|description",
      scope: "scope|permission scope|permissions",
      monitoring: "monitoring",
      mfa: "mfa",
    }),
  },
  {
    kind: "external_access_list",
    domain,
    category: "external_access",
    telling: words(
      "external user|external users|vendor access|partner access|guest|guest users|third party access|external party|guest account|fremdzugang|access granted to|external company",
    ),
    usual: words("company|purpose|access method|users|expiry|system|approved by|mfa|scope"),
    headings: words(
      "external access|third party access|vendor access|guest users|partner access|externe zugange|guests|b2b",
    ),
    item: words(
      "company|external party|external company|vendor|partner|external user|guest|user|name|third party|supplier",
    ),
    details: keyed({
      platform: "platform|access method|system|method",
      users: "users|number of users|count|external users|guest users|guests",
      governance: "governance|approved by|review|expiry|valid until",
      purpose: "purpose|scope",
    }),
  },
  {
    kind: "linked_sign_in",
    domain,
    category: "sso",
    rowCategory: false,
    telling: words(
      "account handle|sign in method|sso|sso enabled|sso integrated|login method|identity provider|idp|federated|saml|oidc|mfa 2fa|linked account|authentication type|scim",
    ),
    usual: words("service|application|status|mfa|account|protocol|notes|coverage"),
    headings: words(
      "sso|single sign on|linked services|federation|connected applications|sso integration|sign in|sign ins|identity provider|enterprise applications",
    ),
    item: words("service|application|app|system|name|platform"),
    details: keyed({
      vendor: "vendor|idp|identity provider",
      coverage: "coverage|sso enabled|sso integrated|sso",
      protocols: "protocol|protocols|authentication type|saml",
      account: "account handle|account",
      mfa: "mfa|mfa 2fa|2fa",
      status: "status",
    }),
  },
  {
    kind: "directory_list",
    domain,
    category: "directory",
    telling: words(
      "forest|domain controller|domain controllers|trust|trust type|ad domain|functional level|directory|tenant id|ou|entra tenant|netbios|fsmo|sync|trusted domain|ad site",
    ),
    usual: words("domain|users|version|groups|os|objects|direction|tenant|computers"),
    headings: words(
      "active directory|directory|directories|forest|ad domains|domain controllers|trusts|entra|azure ad|verzeichnisdienst|ldap|identity store",
    ),
    item: words("forest|domain|ad domain|directory|domain controller|tenant|trust|name|trusted domain|hostname"),
    details: keyed({
      platform: "platform|directory|type|functional level|version",
      structure: "structure|forest|trust|trust type|direction",
      domains: "domains|number of domains",
      users: "users|user objects|number of users|objects",
      sync: "sync|synchronisation|synchronization|sync status",
    }),
  },
  {
    kind: "account_list",
    domain,
    category: "other",
    rowCategory: false,
    individuals: true,
    telling: words(
      "username|user name|user principal name|last logon|last login|samaccountname|account status|account enabled|upn|person|group memberships|password last set|benutzername|account type|login|last sign in",
    ),
    usual: words(
      "email|email address|name|display name|department|status|role|enabled|mfa|groups|platforms|department|e mail|created",
    ),
    headings: words(
      "accounts|users|user list|user accounts|human identities|identities|identities and accounts|active users|benutzer|benutzerliste|konten|dormant accounts|ad users",
    ),
    against: words(
      "salary|hire date|cost centre|job title|grade|account id|account manager|contract|application|phone",
    ),
    item: words(
      "person|username|user name|display name|user principal name|samaccountname|account|name|login|user|benutzername|upn",
    ),
    details: keyed({
      id: "id|user id|object id",
      account_type: "account type|type",
      email: "email|email address|e mail",
      mfa: "mfa|mfa status|2fa",
      status: "status|enabled|account enabled|account status",
      last_login: "last logon|last login|last sign in",
      platforms: "platforms|systems",
      role: "role|groups|group memberships",
    }),
  },
  {
    kind: "access_matrix",
    domain,
    category: "other",
    rowCategory: false,
    telling: words(
      "access method|permission level|permission set|permission|permissions|access pattern|access level|access right|session timeout|role permission|berechtigung|berechtigungen|access type|keys|emergency access|backup access|use case|access rights|sod conflict|conflict id|function 1|function 2|conflicting function|conflicting role|conflicting roles|mitigating control",
    ),
    usual: words(
      "scope|role|system|application|review frequency|group|asset category|usage frequency|system type|owner|classification|user",
    ),
    headings: words(
      "access control|access matrix|permission|permissions|permission sets|authorisation|authorization|role based access|rbac|berechtigungskonzept|access rights|segregation of duties|sod|sod conflicts|access",
    ),
    against: words("supplier|rto|risk id|vendor|session recording"),
    item: words(
      "permission set|permission level|role|access level|asset category|system type|system|permission|application|group|name|account|access type|rolle|sod conflict|conflict|function 1",
    ),
    details: keyed({
      scope: "scope|system|systems|application",
      access_method: "access method",
      access_pattern: "access pattern|access type",
      mfa: "mfa|mfa requirement",
      review_frequency: "review frequency|access review|review",
      session_timeout: "session timeout",
      use: "use case|purpose|use",
      keys: "keys",
      backup_access: "backup access|emergency access|content backup",
    }),
  },
  {
    kind: "lifecycle_steps",
    domain,
    category: "lifecycle",
    statement: "policy",
    telling: words(
      "joiner|mover|leaver|onboarding|offboarding|provisioning|deprovisioning|access review|recertification|verification check|eintritt|austritt|review campaign|reviewer",
    ),
    usual: words("timeline|responsible|evidence|activities|phase|step|method|activity|system"),
    headings: words(
      "joiner mover leaver|jml|onboarding|offboarding|provisioning|deprovisioning|account lifecycle|access reviews|termination|access termination|recertification|account provisioning|eintritt|austritt|account lifecycle management",
    ),
    item: words("phase|step|activity|process|verification check|review|task|action|event|name"),
    details: keyed({
      tool: "tool|system|method",
      onboarding_time: "onboarding time|onboarding",
      offboarding_time: "offboarding time|offboarding|timeline|timeframe",
      hr_integration: "hr integration",
      access_reviews: "access review|review|frequency",
      activities: "activities|description",
      responsible: "responsible|owner",
    }),
  },
  {
    kind: "password_rules",
    domain,
    category: "password_policy",
    statement: "policy",
    telling: words(
      "password length|minimum length|complexity|lockout|password age|password history|passwortlange|max age|password rule|password setting",
    ),
    usual: words("setting|value|policy|account type|rotation|parameter"),
    headings: words("password|password policy|password rules|passwords|kennwort|passwortrichtlinie|mot de passe"),
    item: words("setting|parameter|rule|password rule|policy|account type|requirement|name|password setting"),
    details: keyed({
      length: "length|minimum length|password length|passwortlange",
      rotation: "rotation|password age|max age",
      lockout: "lockout|lockout threshold",
      value: "value|wert|requirement",
    }),
  },
];
