// Data sheet: what an analyst expects to learn about directories, sign-in, second factors and admin rights.
import type { DomainSheet } from "./sheet.ts";

export const IDENTITY_ACCESS: DomainSheet = {
  domain: "identity_access",
  label: "Identity & access",
  categories: [
    {
      category: "directory",
      label: "Directory",
      details: ["platform", "structure", "domains", "users", "sync"],
      sources: ["Directory overview (forests, domains, trusts)", "User export"],
      topics: [
        {
          key: "directory_structure",
          text: "Directory and forest structure",
          question: "Which user directory is in use, with which forests, domains and number of users and accounts?",
          importance: "critical",
          buyer: true,
          answeredBy: {
            details: ["platform", "structure", "domains", "users"],
            words: /active directory|forest|\bldap\b|entra|azure ad|identity center|google workspace|okta|directory/i,
          },
        },
        {
          key: "directory_cloud",
          text: "Cloud directory",
          question: "Is there a cloud directory, whose tenant is it, and what is synchronised to it?",
          importance: "important",
          answeredBy: {
            details: ["sync"],
            words: /entra|azure ad|okta|jumpcloud|google (workspace|cloud identity)|identity center|synchroni/i,
          },
        },
        {
          key: "directory_parent_trust",
          text: "Trust to the parent",
          question: "Which trusts connect the target's directory to the parent's, and who administers them?",
          importance: "critical",
          appliesWhen: { dealTypes: ["carve_out"] },
          answeredBy: {
            details: ["trust", "shared_with_parent"],
            words: /\btrust\b|parent('s)? (forest|directory|domain|tenant)|group (forest|directory|domain)/i,
          },
        },
      ],
    },
    {
      category: "sso",
      label: "Single sign-on",
      details: ["vendor", "coverage", "protocols"],
      sources: ["List of applications behind single sign-on"],
      topics: [
        {
          key: "sso_product",
          text: "SSO product",
          question: "Which single sign-on product is in use?",
          importance: "important",
          buyer: true,
          answeredBy: { anyFact: true },
        },
        {
          key: "sso_coverage",
          text: "Application coverage",
          question: "Which applications are behind single sign-on, and which keep accounts of their own?",
          importance: "important",
          answeredBy: {
            details: ["coverage"],
            words: /\d\s?%|\d+ (of \d+ )?(app|service)|all (app|service)|connected via/i,
          },
        },
      ],
    },
    {
      category: "mfa",
      label: "Multi-factor authentication",
      details: ["vendor", "user_coverage", "privileged_coverage", "methods"],
      sources: ["MFA registration report from the directory"],
      topics: [
        {
          key: "mfa_product",
          text: "MFA product",
          question: "Which product provides multi-factor authentication, with which methods?",
          importance: "critical",
          buyer: true,
          answeredBy: {
            details: ["vendor", "methods", "primary_mfa"],
            words: /authenticator|fido|webauthn|totp|duo|okta|yubikey|hardware (key|token)|\bsms\b|microsoft|google/i,
          },
        },
        {
          key: "mfa_coverage",
          text: "Coverage",
          question:
            "How many users and how many privileged accounts actually have multi-factor authentication (a count from the directory, not the policy)?",
          importance: "critical",
          answeredBy: {
            details: ["user_coverage", "privileged_coverage", "coverage"],
            words: /\d\s?%|\d+ of \d+|all (users|accounts|admin)|enforced for/i,
          },
        },
      ],
    },
    {
      category: "privileged_access",
      label: "Privileged access",
      details: ["vendor", "accounts", "session_recording", "just_in_time"],
      sources: ["List of privileged accounts", "Privileged access concept"],
      topics: [
        {
          key: "privileged_product",
          text: "Privileged-access product",
          question: "Which product or process guards privileged access?",
          importance: "critical",
          answeredBy: {
            details: ["vendor", "session_recording", "just_in_time"],
            words:
              /cyberark|beyondtrust|delinea|\bpam\b|\bpim\b|privileged (access|identity) management|\blaps\b|break-?glass|vault/i,
          },
        },
        {
          key: "privileged_admin_accounts",
          text: "Admin accounts",
          question: "How many admin and privileged accounts exist, held by whom (number of accounts)?",
          importance: "important",
          answeredBy: {
            details: ["accounts", "count"],
            words: /(admin|root|privileged)[a-z]* (account|user|role)s?|permission set|administrator/i,
          },
        },
        {
          key: "privileged_held_by_others",
          text: "Admin rights held by parent or provider",
          question: "Which admin rights on systems of the target are held by the parent or an outside provider?",
          importance: "critical",
          appliesWhen: { dealTypes: ["carve_out"] },
          answeredBy: {
            details: ["held_by", "owner"],
            words:
              /(parent|group|provider|msp|outsourc)[^.]{0,40}(admin|privileged|rights)|(admin|privileged|rights)[^.]{0,40}(parent|group it|provider|msp)/i,
          },
        },
      ],
    },
    {
      category: "lifecycle",
      label: "Joiners, movers, leavers",
      details: ["tool", "onboarding_time", "offboarding_time", "hr_integration", "access_reviews"],
      sources: ["Joiner-mover-leaver process", "Last access review"],
      topics: [
        {
          key: "lifecycle_process",
          text: "Joiner-mover-leaver",
          question: "How are accounts of joiners, movers and leavers handled, and is HR the trigger?",
          importance: "important",
          answeredBy: {
            details: ["tool", "hr_integration", "onboarding_time"],
            words: /joiner|mover|leaver|onboard|offboard|provision/i,
          },
        },
        {
          key: "lifecycle_offboarding_time",
          text: "Offboarding time",
          question: "How long after someone leaves is access removed?",
          importance: "important",
          answeredBy: { details: ["offboarding_time"], words: /offboard|de-?provision|revok|leaver/i },
        },
        {
          key: "lifecycle_access_reviews",
          text: "Access reviews",
          question: "How often are access rights reviewed, and when was the last review?",
          importance: "important",
          answeredBy: {
            details: ["access_reviews", "review_frequency"],
            words: /access review|recertif|review of (access|rights)/i,
          },
        },
      ],
    },
    {
      category: "service_accounts",
      label: "Service accounts",
      details: ["count", "management", "rotation"],
      sources: ["List of service accounts"],
      topics: [
        {
          key: "service_accounts",
          text: "Service accounts",
          question: "How many service accounts exist, how are their secrets kept and rotated?",
          importance: "important",
          answeredBy: { anyFact: true },
        },
      ],
    },
    {
      category: "external_access",
      label: "External access",
      details: ["platform", "users", "governance"],
      sources: ["List of vendor and partner accounts"],
      topics: [
        {
          key: "external_vendors_partners",
          text: "Vendors and partners",
          question: "Which vendors and partners have access, through which platform and under whose control?",
          importance: "important",
          answeredBy: { anyFact: true },
        },
      ],
    },
    {
      category: "password_policy",
      label: "Passwords",
      details: ["length", "rotation", "lockout"],
      sources: ["Password policy"],
      topics: [
        {
          key: "password_rules",
          text: "Password rules",
          question: "Which password rules are set in the systems (length, rotation, lock-out)?",
          importance: "nice_to_have",
          answeredBy: { anyFact: true },
        },
      ],
    },
  ],
};
