// Data sheet: what an analyst expects to learn about IT people, vendors, money, projects and shared services.
import type { DomainSheet } from "./sheet.ts";

export const ORGANIZATION: DomainSheet = {
  domain: "organization",
  label: "IT organisation",
  categories: [
    {
      category: "leadership",
      label: "Leadership",
      details: ["name", "role", "reports_to", "tenure"],
      sources: ["IT organisation chart"],
      topics: [
        {
          key: "it_leadership",
          text: "Who leads IT and to whom IT reports",
          question: "Who leads IT, since when, and to whom does IT report?",
          importance: "critical",
          answeredBy: {
            details: ["name", "role", "reports_to"],
            words: /\b(cio|cto|it (director|manager|lead|leiter)|head of it|chief information)\b/i,
          },
        },
      ],
    },
    {
      category: "staffing",
      label: "IT staff",
      details: ["team", "role", "count", "location", "employment", "annual_cost"],
      sources: ["IT headcount list with roles, locations and cost", "IT organisation chart"],
      topics: [
        {
          key: "staffing_headcount",
          text: "Headcount",
          question:
            "How many people work in IT (IT staff and headcount, internal and external, in full-time equivalents)?",
          importance: "critical",
          buyer: true,
          answeredBy: {
            details: ["count", "fte", "headcount"],
            words: /\d+(\.\d+)?\s*(fte|people|staff|employees|headcount|posts)|single-person/i,
          },
        },
        {
          key: "staffing_by_team",
          text: "By team and role",
          question: "How is the IT organisation split by team, role and location?",
          importance: "important",
          answeredBy: { details: ["team", "role", "location"], words: /team|role|job title/i },
        },
        {
          key: "staffing_turnover",
          text: "Turnover",
          question: "What was the turnover of IT staff in the last two years, and which posts are vacant?",
          importance: "nice_to_have",
          answeredBy: { details: ["turnover", "vacancies"], words: /turnover|attrition|fluktuation|vacan|resign/i },
        },
      ],
    },
    {
      category: "outsourcing",
      label: "Outsourcing",
      details: ["vendor", "services", "headcount", "location", "contract_expiry", "annual_cost"],
      sources: ["Managed service contracts with annexes"],
      topics: [
        {
          key: "outsourcing_services",
          text: "Managed services",
          question: "Which IT services are outsourced, to whom, at what cost and until when?",
          importance: "critical",
          answeredBy: { anyFact: true },
        },
        {
          key: "outsourcing_dependence",
          text: "Dependence on them",
          question: "How far does operation depend on the providers (knowledge, admin rights, exit help)?",
          importance: "important",
          answeredBy: {
            details: ["exit_fee", "notice", "dependence"],
            words: /depend|lock-?in|exit|sole provider|transition/i,
          },
        },
      ],
    },
    {
      category: "vendors",
      label: "Vendors",
      details: [
        "vendor",
        "services",
        "contracting_party",
        "annual_cost",
        "contract_expiry",
        "notice",
        "minimum_commitment",
        "exit_fee",
        "change_of_control",
      ],
      sources: ["IT vendor list with spend", "IT contracts register"],
      topics: [
        {
          key: "vendors_key",
          text: "Key vendors",
          question: "Who are the key IT vendors, for what services and at what annual cost?",
          importance: "critical",
          buyer: true,
          answeredBy: { anyFact: true },
        },
        {
          key: "vendors_contracting_party",
          text: "Contracting party",
          question: "Which IT contracts are signed by the parent rather than by the target?",
          importance: "critical",
          appliesWhen: { dealTypes: ["carve_out"] },
          answeredBy: {
            details: ["contracting_party", "agreement_holder"],
            words: /contracting party|signed by|contract(s)? held by/i,
          },
        },
        {
          key: "vendors_contract_terms",
          text: "Contract terms",
          question:
            "What are the contract terms: contract end dates, notice, minimum commitment, exit fees, change of control?",
          importance: "important",
          answeredBy: {
            details: [
              "contract_expiry",
              "notice",
              "minimum_commitment",
              "exit_fee",
              "change_of_control",
              "renewal_date",
              "end_date",
            ],
            words: /expires?|renewal|notice period|terminat/i,
          },
          sources: ["IT contracts register", "Top ten IT contracts"],
        },
        {
          key: "vendors_concentration",
          text: "Concentration",
          question: "How is IT spend spread over vendors, and which could not be replaced within a year?",
          importance: "important",
          answeredBy: {
            details: ["annual_cost", "monthly_cost", "lock_in", "share"],
            words: /lock-?in|concentrat|largest vendor|sole source/i,
          },
        },
      ],
    },
    {
      category: "key_people",
      label: "Key people",
      details: ["person_role", "unique_knowledge", "systems", "backup"],
      sources: ["Key person list with deputies and retention terms"],
      topics: [
        {
          key: "key_people_dependencies",
          text: "Single-person dependencies",
          question: "Which knowledge or system depends on a single person, and who is the deputy?",
          importance: "critical",
          answeredBy: { anyFact: true },
        },
      ],
    },
    {
      category: "skills",
      label: "Skills",
      details: ["skill", "availability"],
      sources: ["Skills overview"],
      topics: [
        {
          key: "skills_gaps",
          text: "Skill gaps",
          question: "Which skills are missing or hard to hire?",
          importance: "nice_to_have",
          answeredBy: { anyFact: true },
        },
      ],
    },
    {
      category: "processes",
      label: "Processes",
      details: ["process", "maturity", "tool"],
      sources: ["IT process descriptions", "Service-desk statistics"],
      topics: [
        {
          key: "processes_itsm",
          text: "Change, incident and problem management",
          question: "How do change, incident and problem management work, and with which tool and measured results?",
          importance: "important",
          answeredBy: {
            details: ["process", "maturity", "tool"],
            words: /change (management|control|advis)|incident management|problem management|itil/i,
          },
        },
      ],
    },
    {
      category: "budget",
      label: "Budget",
      details: [
        "year",
        "basis",
        "opex",
        "capex",
        "capitalised",
        "total",
        "parent_recharge",
        "allocation_key",
        "currency",
        "share_of_revenue",
      ],
      sources: ["IT budget and actuals of three years", "Cost centre report IT"],
      topics: [
        {
          key: "budget_annual",
          text: "Annual IT budget, 3 years of actuals",
          question: "What is the annual IT budget, and what were the actuals of the last three years?",
          importance: "critical",
          buyer: true,
          answeredBy: {
            details: ["total", "opex", "capex", "amount", "budget", "actual"],
            words: /it (budget|cost|spend)|annual budget/i,
          },
        },
        {
          key: "budget_opex_capex",
          text: "Opex and capex split",
          question: "How does IT cost split into opex and capex, and what is capitalised?",
          importance: "important",
          answeredBy: { details: ["opex", "capex", "capitalised"], words: /opex|capex|capitali[sz]/i },
        },
        {
          key: "budget_parent_recharges",
          text: "Parent recharges",
          question: "Which IT cost does the parent recharge, by which key, and does it cover the true cost?",
          importance: "critical",
          appliesWhen: { dealTypes: ["carve_out"] },
          answeredBy: {
            details: ["parent_recharge", "allocation_key"],
            words: /recharge|allocation|intercompany|group charge|umlage/i,
          },
          sources: ["Intercompany IT service agreement and invoices"],
        },
        {
          key: "budget_outside_it",
          text: "IT cost outside IT",
          question: "Which IT cost is booked outside the IT department?",
          importance: "important",
          answeredBy: { words: /outside (of )?(the )?it|shadow|departmental budget|business[- ]led/i },
        },
      ],
    },
    {
      category: "projects",
      label: "Projects",
      details: ["name", "status", "budget", "end_date"],
      sources: ["IT project portfolio with budget and status", "IT roadmap"],
      topics: [
        {
          key: "projects_running",
          text: "Running projects",
          question: "Which IT projects are running, with budget, status and end date?",
          importance: "important",
          buyer: true,
          answeredBy: {
            details: ["status", "end_date", "budget"],
            words: /in progress|running|ongoing|started|on track|delayed/i,
          },
        },
        {
          key: "projects_planned",
          text: "Planned investments",
          question: "Which IT investments are planned, and which were put off?",
          importance: "important",
          answeredBy: { words: /plan|roadmap|postpon|defer|invest|20(2[6-9]|3\d)/i },
        },
      ],
    },
    {
      category: "shared_services",
      label: "Shared services",
      details: [
        "service",
        "provider",
        "recipient",
        "direction",
        "duration",
        "extension",
        "price_basis",
        "monthly_charge",
        "service_level",
        "exit_project",
      ],
      sources: [
        "Service catalogue of the parent",
        "Intercompany IT service agreement",
        "Draft transitional services agreement",
      ],
      topics: [
        {
          key: "shared_services_received",
          text: "Services received",
          question: "Which IT services does the target receive from its parent, and which must continue after closing?",
          importance: "critical",
          appliesWhen: { dealTypes: ["carve_out", "divestiture"] },
          answeredBy: { anyFact: true },
        },
        {
          key: "shared_services_given",
          text: "Services given back",
          question: "Which IT services does the target give to the parent or sister companies?",
          importance: "important",
          appliesWhen: { dealTypes: ["carve_out", "divestiture"] },
          answeredBy: {
            details: ["direction", "recipient"],
            words: /reverse|provided by the target|gives? (services )?to/i,
          },
        },
        {
          key: "shared_services_charge",
          text: "Today's charge",
          question: "What is charged today for the shared IT services, and on which basis?",
          importance: "important",
          appliesWhen: { dealTypes: ["carve_out", "divestiture"] },
          answeredBy: {
            details: ["monthly_charge", "price_basis", "annual_cost"],
            words: /charge|[€$£]\s?\d|\b(eur|usd|gbp)\s?\d/i,
          },
        },
      ],
    },
  ],
};
