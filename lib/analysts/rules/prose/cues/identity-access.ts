// Words by which sentences speak of directories, sign-on, factors, privileges, joiners and leavers, and passwords.
import { type Cue, cue, flag, measured, read } from "#lib/analysts/rules/prose/cue.ts";

export const IDENTITY_CUES: readonly Cue[] = [
  cue(
    3,
    "directory",
    "Directory",
    /\b(?:Active Directory|Entra(?: ID)?|Azure AD|AAD|LDAP|directory (?:service|structure|forest|tenant|synchroni[sz]ation)|AD (?:forests?|domains?|trusts?|consolidation)|forest trusts?|(?:one|two)-way trusts?|trust (?:into|to|with) the|AD(?=:| is| has| consists)|domain controllers?|identity (?:repository|store|source)|user directory)\b/u,
    [
      measured("domains", "count", /domains|forests/iu),
      measured("users", "count", /users|accounts/iu),
      flag("sync", /AD ?Connect|synchroni[sz]ed|hybrid/iu),
      flag("trust_to_parent", /trust (?:to|with|relationship)/iu),
    ],
  ),
  cue(
    3,
    "sso",
    "Single sign-on",
    /\b(?:SSO|single sign-?on|SAML|OIDC|OpenID Connect|OAuth ?2?|federat(?:ed|ion) (?:identity|IAM|authentication|with|services?)|federated (?:identity|identities|and)|identity providers?|IdP|identity federation)\b/iu,
    [
      measured("coverage", "percent"),
      measured("count", "count", /applications|systems/iu),
      read("protocols", /\b(SAML|OIDC|OpenID Connect|OAuth ?2?)\b/u),
    ],
  ),
  cue(
    3,
    "mfa",
    "Multi-factor authentication",
    /\b(?:MFA|2FA|multi-?factor|two-?factor|second factors?|authenticator app|FIDO2?|passkeys?|YubiKeys?|hardware tokens?|one-time (?:passwords?|codes?)|phishing-resistant|strong authentication|PIV (?:cards?|credentials?|cardholders?))\b/iu,
    [
      measured("privileged_coverage", "percent", /admin|privileged/iu),
      measured("user_coverage", "percent"),
      measured("users", "count", /users|accounts/iu),
      read(
        "methods",
        /\b(SMS|FIDO2?|passkeys?|authenticator app|hardware tokens?|push notifications?|smart ?cards?|YubiKeys?)\b/iu,
      ),
      // Who is bound by it is the value of such a rule: it is what the directory's own figures are held against.
      flag(
        "enforced",
        /\b(?:enforced|mandatory|required|used) (?:for|on|by) (?:all|every)\b|\b(?:all|every) (?:[\p{L}-]+ ){0,2}(?:users?|staff|employees?|accounts?|administrators?)\b[^.;]{0,30}\b(?:must|shall|(?:is|are) required to|have to)\b|\b(?:must|shall)\b[^.;]{0,60}\b(?:by|for) (?:all|every) (?:[\p{L}-]+ ){0,2}(?:users?|staff|employees?|accounts?|access)\b/iu,
      ),
    ],
  ),
  cue(
    3,
    "privileged_access",
    "Privileged access",
    /\b(?:PAM\b|PIM\b|privileged (?:access|accounts?|users?|roles?|identit\w+|sessions?)|(?:domain|global|local|enterprise|system) admin(?:istrator)?s?(?:\(s\))?|admin(?:istrator)? (?:accounts?|rights|privileges)|administrative (?:access|accounts?|rights|privileges)|just-in-time|break[- ]glass|root (?:account|user|access)|least privilege|trusted roles?|session recording)\b/iu,
    [
      measured("accounts", "count", /accounts|admin|roles|users/iu),
      flag("just_in_time", /just-in-time|JIT/iu),
      flag("session_recording", /session recording|sessions (?:are )?recorded/iu),
      measured("review", "frequency", /review/iu),
    ],
  ),
  cue(
    3,
    "lifecycle",
    "Joiners, movers and leavers",
    /\b(?:joiners?[,-]? ?movers?|leavers?|onboarding|off-?boarding|de-?provision\w*|provisioning|access (?:reviews?|recertifications?|certifications?)|user access review|recertif\w+|orphan(?:ed)? accounts?|dormant accounts?|inactive accounts?|unused accounts?|accounts (?:were|are) (?:deleted|disabled|removed)|stale accounts?|account (?:termination|disablement)|access (?:is|are) (?:revoked|removed))\b/iu,
    [
      measured("inactive_after", "duration", /inactiv|unused|not (?:been |being )?used|dormant|idle/iu),
      measured("offboarding_time", "duration", /leav|off-?board|terminat|disabl|revok|remov|de-?provision/iu),
      measured("onboarding_time", "duration", /join|on-?board|creat/iu),
      measured("access_reviews", "frequency", /review|recertif|certif/iu),
      measured("count", "count", /accounts/iu),
      flag("hr_integration", /HR (?:system|feed|integration)/u),
    ],
    {
      not: /customer onboarding|supplier onboarding|vendor onboarding|(?:over|thin)[- ]provision|provision\w* (?:of )?(?:\p{L}+ ){0,2}(?:clusters?|servers?|nodes?|machines?|hardware|hosts?|VMs?|disks?|capacity|resources?|services?)|(?:node|server|cluster|hardware) provision/iu,
    },
  ),
  cue(
    3,
    "service_accounts",
    "Service accounts",
    /\b(?:service accounts?|technical accounts?|shared accounts?|generic accounts?|API keys?|access keys?|secrets? (?:management|rotation|store)|machine identit\w+|service principals?|managed identit\w+|non-human)\b/iu,
    [
      measured("count", "count", /accounts|keys/iu),
      measured("rotation", "duration", /rotat/iu),
      measured("rotation", "frequency", /rotat/iu),
    ],
  ),
  cue(
    3,
    "external_access",
    "External access",
    /\b(?:third[- ]party (?:access|users?)|vendor access|guest (?:users?|accounts?|access)|external (?:users?|access|accounts?|partners?)|contractor (?:access|accounts?)|supplier access|partner access|B2B)\b/iu,
    [measured("users", "count", /users|accounts|guests/iu), measured("review", "frequency", /review/iu)],
    { not: /external (?:users'? guide|access point)/iu },
  ),
  cue(
    3,
    "password_policy",
    "Password rules",
    /\bpasswords?\b|\bpassphrases?\b|\baccount lock-?out\b|\bscreen[- ]locks?\b|\bautomatic(?:ally)? lock\w*|\block(?:s|ed|ing)? automatically\b|\bauto-?lock\w*|\bsession time-?out\b|\bfailed (?:log-?in|login|logon) attempts?\b|\block(?:s|ed)? after\b/iu,
    [
      measured("length", "count", /characters/iu),
      read("length", /\b(\d+)[ -]characters?/iu),
      measured("rotation", "duration", /rotat|chang|expir/iu),
      measured("lockout", "count", /attempts/iu),
      measured("idle_lock", "duration", /idle|inactiv|lock|time-?out/iu),
    ],
    { not: /password manager|one-time password/iu },
  ),
  cue(
    2,
    "lifecycle",
    "Identity governance",
    /\b(?:identity (?:governance|management|proofing|lifecycle)|ICAM|IAM (?:programme|program|model|system|tool)|IGA\b|role-based access|RBAC|access control (?:list|model|system)|access management|entitlement management|segregation of duties|separation of duties)\b/u,
    [measured("access_reviews", "frequency")],
  ),
  cue(3, "other", "Certification authority", /\bCN\s?=/u, [read("name", /\bCN\s?=\s?([^,;|.]{3,60})/u)]),
  cue(
    2,
    "other",
    "Public-key infrastructure",
    /\b(?:PKI|certification authorit(?:y|ies)|root CA|issuing CA|subordinate CA|CA certificates?|bridge CA|certificate (?:authority|revocation|lifetime)|digital certificates?|trust stores?|CRLs?|OCSP)\b/iu,
    [
      measured("count", "count"),
      measured("frequency", "frequency"),
      measured("lifetime", "duration", /lifetime|valid/iu),
    ],
  ),
];
