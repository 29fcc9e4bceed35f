// Data sheet: what an analyst expects to learn about applications, licences and software products.
import type { DomainSheet } from "./sheet.ts";

export const APPLICATIONS: DomainSheet = {
  domain: "applications",
  label: "Applications",
  categories: [
    {
      category: "erp",
      label: "ERP",
      details: [
        "vendor",
        "version",
        "deployment",
        "modules",
        "customization",
        "users",
        "integrations",
        "support_status",
        "support_end",
        "instance",
        "company_codes",
        "shared_with_parent",
        "annual_cost",
      ],
      sources: ["Application inventory", "ERP landscape overview", "ERP licence and maintenance contract"],
      topics: [
        {
          key: "erp_system_version",
          text: "Which ERP and version",
          question: "Which ERP system is in use, in which version, with which modules and how many users?",
          importance: "critical",
          buyer: true,
          answeredBy: {
            details: ["vendor", "version"],
            words: /\b(sap|s\/4|dynamics|oracle|infor|netsuite|odoo|ifs|navision|proalpha|erp)\b/i,
          },
        },
        {
          key: "erp_customisation",
          text: "How far customised",
          question:
            "How far is the ERP customised (own programs, modifications, interfaces), and who knows the custom code?",
          importance: "important",
          answeredBy: {
            details: ["customization"],
            words: /custom(i[sz]|\s+code|\s+(program|object|report))|modif|z-program|bespoke|eigenentwickl/i,
          },
          sources: ["List of custom ERP objects", "ERP landscape overview"],
        },
        {
          key: "erp_support",
          text: "Who supports it",
          question: "Who operates and supports the ERP, in-house or a partner, and under which contract?",
          importance: "important",
          answeredBy: {
            details: ["support_status", "support_provider", "supported_by"],
            words: /support(ed)?\s+by|maintained by|\bams\b|application management|operated by|managed by|betreut/i,
          },
          sources: ["Application management contract", "ERP support organisation"],
        },
        {
          key: "erp_shared_instance",
          text: "Shared instance and separation route",
          question:
            "Does the target share an ERP instance, client or company codes with its parent, and which separation route is foreseen (copy, carve-out of company codes, new instance)?",
          importance: "critical",
          appliesWhen: { dealTypes: ["carve_out", "divestiture"] },
          answeredBy: {
            details: ["instance", "company_codes", "shared_with_parent"],
            words:
              /shared (instance|client|system)|company code|own instance|separate instance|parent'?s? (erp|sap)|group (erp|sap)/i,
          },
          sources: ["ERP landscape overview", "Separation concept", "Company code list"],
        },
        {
          key: "erp_forced_upgrade",
          text: "Upgrade forced before support ends",
          question:
            "Until when is the ERP version supported, and is an upgrade or migration forced within the plan period?",
          importance: "critical",
          answeredBy: {
            details: ["support_end", "support_status", "end_of_life", "end_of_support"],
            words: /end of (support|maintenance|life)|maintenance (until|ends)|support(ed)? until|upgrade|migrat/i,
          },
          sources: ["ERP licence and maintenance contract", "ERP roadmap"],
        },
      ],
    },
    {
      category: "crm",
      label: "CRM",
      details: ["vendor", "version", "deployment", "users", "integrations", "licence_type", "annual_cost"],
      sources: ["Application inventory", "CRM contract"],
      topics: [
        {
          key: "crm_system",
          text: "Which CRM",
          question: "Which CRM system is in use, in which edition and for how many users?",
          importance: "critical",
          answeredBy: { details: ["vendor", "version"], anyFact: true },
        },
        {
          key: "crm_integration",
          text: "What it is integrated with",
          question: "Which systems is the CRM integrated with, and how?",
          importance: "important",
          answeredBy: { details: ["integrations"], words: /integrat|interface|connect|sync/i },
          sources: ["Interface list", "CRM architecture overview"],
        },
      ],
    },
    {
      category: "hcm",
      label: "HR and payroll",
      details: ["vendor", "version", "deployment", "modules", "employees", "payroll_jurisdictions"],
      sources: ["Application inventory", "Payroll service contracts"],
      topics: [
        {
          key: "hr_payroll_systems",
          text: "HR and payroll systems",
          question: "Which HR and payroll systems are in use, and who runs payroll?",
          importance: "important",
          answeredBy: { anyFact: true },
        },
        {
          key: "payroll_countries",
          text: "Payroll countries",
          question: "For which countries and how many employees is payroll run, and by which provider each?",
          importance: "important",
          answeredBy: {
            details: ["payroll_jurisdictions"],
            words:
              /payroll.{0,60}(countr|germany|austria|france|italy|spain|poland|uk|usa|united|netherlands|sweden|switzerland|local)/i,
          },
        },
      ],
    },
    {
      category: "finance",
      label: "Finance",
      details: ["vendor", "version", "deployment", "users", "annual_cost"],
      sources: ["Application inventory", "Finance systems overview"],
      topics: [
        {
          key: "finance_systems",
          text: "Finance, consolidation and treasury systems",
          question:
            "Which finance, consolidation, treasury and expense systems are in use, and which of them belong to the parent?",
          importance: "important",
          answeredBy: { anyFact: true },
        },
      ],
    },
    {
      category: "collaboration",
      label: "Collaboration",
      details: ["vendor", "licence_type", "users", "components", "tenant", "mailboxes", "data_volume", "mail_domains"],
      sources: ["Tenant overview", "Collaboration licence report"],
      topics: [
        {
          key: "collaboration_platform",
          text: "Mail, files and meetings platform",
          question:
            "Which platform serves mail, files and meetings, with how many mailboxes, licences in use and how much data?",
          importance: "critical",
          buyer: true,
          answeredBy: {
            details: ["vendor", "tenant", "mailboxes", "licence_type"],
            words:
              /microsoft 365|office 365|m365|o365|google workspace|exchange|teams|sharepoint|lotus|notes|workmail|slack|zoom|webex/i,
          },
        },
        {
          key: "collaboration_tenant_split",
          text: "Tenant split",
          question:
            "Does the target share a mail or collaboration tenant with the parent, and how are mailboxes, domains and data to be split?",
          importance: "critical",
          appliesWhen: { dealTypes: ["carve_out", "divestiture"] },
          answeredBy: { details: ["tenant", "mail_domains", "shared_with_parent"], words: /tenant/i },
          sources: ["Tenant overview", "Separation concept", "Mail domain list"],
        },
      ],
    },
    {
      category: "vertical",
      label: "Line of business",
      details: ["vendor", "version", "purpose", "criticality", "users"],
      sources: ["Application inventory with business criticality"],
      topics: [
        {
          key: "vertical_systems",
          text: "Line-of-business systems of the industry",
          question:
            "Which line-of-business systems does the operation depend on, with criticality, owner and users of each application?",
          importance: "critical",
          answeredBy: { anyFact: true },
        },
      ],
    },
    {
      category: "custom",
      label: "Custom applications",
      details: ["purpose", "technology", "age", "developers", "documentation", "criticality"],
      sources: ["List of custom applications", "Software architecture documentation"],
      topics: [
        {
          key: "custom_list",
          text: "List of custom applications",
          question: "Which applications were built in-house or to order, for what purpose, and how critical are they?",
          importance: "critical",
          answeredBy: { anyFact: true },
        },
        {
          key: "custom_languages",
          text: "Languages",
          question: "In which languages and frameworks are the custom applications written, and who can maintain them?",
          importance: "important",
          answeredBy: {
            details: ["technology", "language"],
            words:
              /\b(java|c#|\.net|php|python|cobol|delphi|visual basic|vb6|abap|javascript|typescript|c\+\+|access|foxpro|ruby|golang|kotlin)\b/i,
          },
        },
        {
          key: "custom_technical_debt",
          text: "Technical debt",
          question:
            "What technical debt is known in the custom applications (age, missing tests or documentation, frozen frameworks)?",
          importance: "important",
          answeredBy: {
            details: ["age", "documentation"],
            words: /technical debt|legacy|undocumented|no documentation|refactor|outdated|obsolete/i,
          },
          sources: ["Code quality reports", "Technical debt list"],
        },
      ],
    },
    {
      category: "saas",
      label: "SaaS",
      details: ["vendor", "owner", "users", "annual_cost", "renewal_date"],
      sources: ["SaaS subscription list", "Accounts payable extract of software spend"],
      topics: [
        {
          key: "saas_list",
          text: "List of SaaS subscriptions",
          question: "Which SaaS subscriptions exist, with owner, users per product and renewal date?",
          importance: "critical",
          answeredBy: { anyFact: true },
        },
        {
          key: "saas_spend",
          text: "Spend",
          question: "What does each application and SaaS subscription cost a year?",
          importance: "important",
          buyer: true,
          answeredBy: {
            details: ["annual_cost", "monthly_cost", "cost"],
            words: /[€$£]\s?\d|\b(eur|usd|gbp|sek)\s?\d|\d\s?(eur|usd|gbp|sek)\b/i,
          },
        },
        {
          key: "saas_shadow_it",
          text: "Shadow IT",
          question: "What is known about software that departments bought without IT?",
          importance: "nice_to_have",
          answeredBy: { words: /shadow it|unsanctioned|without it'?s? (knowledge|approval)|department(al)? bought/i },
        },
      ],
    },
    {
      category: "integration",
      label: "Integration",
      details: ["platform", "count", "patterns", "protocols"],
      sources: ["Interface list", "Integration architecture"],
      topics: [
        {
          key: "integration_middleware",
          text: "Middleware",
          question: "Which middleware or integration platform connects the applications?",
          importance: "important",
          answeredBy: {
            details: ["platform", "vendor"],
            words:
              /middleware|\b(esb|biztalk|mulesoft|boomi|pi\/po|sap (po|pi|cpi)|integration suite|kafka|rabbitmq|logic apps)\b/i,
          },
        },
        {
          key: "integration_api_management",
          text: "API management",
          question: "Is there an API gateway or API management, and who governs it?",
          importance: "nice_to_have",
          answeredBy: { words: /\bapi (gateway|management)|apigee|kong\b/i },
        },
        {
          key: "integration_interfaces",
          text: "List of interfaces",
          question: "Which interfaces exist between systems, including those to the parent, and how many?",
          importance: "important",
          answeredBy: {
            details: ["count", "patterns", "protocols", "source", "interfaces"],
            words: /interface|schnittstelle|->|→/i,
          },
        },
        {
          key: "integration_edi_bank",
          text: "EDI partners and bank links",
          question: "Which EDI partners and bank links exist, over which provider and under whose identifiers?",
          importance: "important",
          answeredBy: { words: /\bedi\b|edifact|\bas2\b|ebics|swift|host-to-host|bank (link|connection|interface)/i },
          sources: ["EDI partner list", "Bank connection overview"],
        },
      ],
    },
    {
      category: "database",
      label: "Databases",
      details: ["platform", "version", "size", "instances"],
      sources: ["Database inventory"],
      topics: [
        {
          key: "database_platforms",
          text: "Database platforms",
          question: "Which database platforms and versions are in use, and for which applications?",
          importance: "critical",
          answeredBy: { anyFact: true },
        },
        {
          key: "database_sizes",
          text: "Sizes",
          question: "How large are the databases, and how fast do they grow?",
          importance: "nice_to_have",
          answeredBy: { details: ["size"], words: /\d\s?(gb|tb)\b/i },
        },
      ],
    },
    {
      category: "analytics",
      label: "Analytics",
      details: ["platform", "users", "data_sources"],
      sources: ["Reporting landscape overview"],
      topics: [
        {
          key: "analytics_platform",
          text: "Data warehouse and BI",
          question:
            "Which data warehouse and business intelligence tools are in use, and from which sources are they fed?",
          importance: "important",
          answeredBy: { anyFact: true },
        },
      ],
    },
    {
      category: "development",
      label: "Software development",
      details: ["method", "repository", "pipeline", "tools"],
      sources: ["Development handbook", "Toolchain overview"],
      topics: [
        {
          key: "development_way_of_working",
          text: "Way of working",
          question: "How does software development work (method, teams, definition of done)?",
          importance: "nice_to_have",
          answeredBy: { details: ["method"], words: /scrum|agile|kanban|sprint|waterfall|devops/i },
        },
        {
          key: "development_build_release",
          text: "Build and release",
          question: "How is software built, tested and released, and how often?",
          importance: "important",
          answeredBy: {
            details: ["pipeline"],
            words: /ci\/cd|pipeline|jenkins|github actions|gitlab ci|azure devops|release|deploy/i,
          },
        },
        {
          key: "development_source_control",
          text: "Source control",
          question: "Where is source code kept, and who has access to it?",
          importance: "important",
          answeredBy: {
            details: ["repository"],
            words: /\bgit|bitbucket|subversion|\bsvn\b|source control|version control|repositor/i,
          },
        },
      ],
    },
    {
      category: "licensing",
      label: "Licences",
      details: [
        "vendor",
        "contract_type",
        "metric",
        "entitled",
        "deployed",
        "shortfall",
        "agreement_holder",
        "annual_cost",
        "renewal_date",
        "true_up_date",
        "change_of_control",
        "assignable",
        "audit_clause",
      ],
      sources: ["Licence register", "Licence agreements", "Licence compliance report"],
      topics: [
        {
          key: "licence_register",
          text: "Licence register",
          question:
            "Is there a licence register that lists all software agreements with metric, holder and annual cost?",
          importance: "important",
          answeredBy: { details: ["vendor", "contract_type", "metric", "entitled"], words: /licen[cs]e|lizenz/i },
        },
        {
          key: "licence_entitlement_use",
          text: "Entitlement against use",
          question: "How many licences are entitled and how many are in use (deployed), per product?",
          importance: "critical",
          answeredBy: {
            details: ["deployed", "shortfall", "in_use", "used", "assigned"],
            words: /shortfall|under-?licen|over-?licen|true-?up|deployed|in use/i,
          },
        },
        {
          key: "licence_change_of_control",
          text: "Change of control or assignment",
          question: "Which licences may be assigned, and which end or need consent on a change of control?",
          importance: "critical",
          answeredBy: {
            details: ["change_of_control", "assignable"],
            words: /change[- ]of[- ]control|assign(able|ment)|non-transferable|transferab/i,
          },
          sources: ["Licence agreements"],
        },
        {
          key: "licence_vendor_audits",
          text: "Vendor audits in 3 years",
          question:
            "Which vendor licence audits took place in the last three years or are announced, and how did they end?",
          importance: "important",
          answeredBy: {
            details: ["audit_clause", "last_audit"],
            words: /(licen[cs]e|vendor|software) (audit|review)|audit (letter|notice|result)/i,
          },
          sources: ["Correspondence on licence audits"],
        },
        {
          key: "licence_parent_agreement",
          text: "Held under the parent's agreement",
          question: "Which licences are held under the parent's agreements, and what replaces them from day one?",
          importance: "critical",
          appliesWhen: { dealTypes: ["carve_out", "divestiture"] },
          answeredBy: { details: ["agreement_holder"], words: /parent|group agreement|enterprise agreement of/i },
          sources: ["Licence register with agreement holder", "Parent's enterprise agreements"],
        },
        {
          key: "licence_renewals",
          text: "Renewals within 12 months",
          question: "Which licence agreements renew or expire within the next 12 months?",
          importance: "important",
          answeredBy: {
            details: ["renewal_date", "true_up_date", "expiry", "contract_expiry", "end_date"],
            words: /renew|expir|laufzeit/i,
          },
        },
      ],
    },
    {
      category: "product",
      label: "Software product",
      details: [
        "stack",
        "repositories",
        "code_owner",
        "contractors",
        "open_source",
        "copyleft",
        "tenancy",
        "uptime",
        "releases",
      ],
      sources: ["Product architecture overview", "Software bill of materials"],
      topics: [
        {
          key: "product_rights",
          text: "Rights assigned by staff and contractors",
          question: "Have all staff and contractors assigned their rights in the code to the company?",
          importance: "critical",
          appliesWhen: { tags: ["software", "saas", "technology"] },
          answeredBy: {
            details: ["code_owner", "contractors"],
            words:
              /ip assignment|assign(s|ed|ment).{0,30}(right|ip|intellectual)|intellectual property|copyright holder/i,
          },
          sources: ["Employment and contractor agreements (assignment of rights)"],
        },
        {
          key: "product_open_source",
          text: "Open-source licences",
          question: "Which open-source components and licences are in the product, copyleft in particular?",
          importance: "critical",
          appliesWhen: { tags: ["software", "saas", "technology"] },
          answeredBy: {
            details: ["open_source", "copyleft"],
            words: /open[- ]source|\b(a?gpl|lgpl|mit licen|apache[- ]2|sbom|copyleft)/i,
          },
          sources: ["Software bill of materials", "Open-source scan report"],
        },
        {
          key: "product_architecture",
          text: "Architecture and scaling",
          question: "How is the product built and hosted, and how does it scale (tenancy, uptime, releases)?",
          importance: "important",
          appliesWhen: { tags: ["software", "saas", "technology"] },
          answeredBy: {
            details: ["stack", "tenancy", "uptime", "releases"],
            words: /architecture|multi-?tenant|microservice|scal(e|ing|ab)|uptime/i,
          },
        },
        {
          key: "product_key_developers",
          text: "Key developers",
          question: "Who are the key developers of the product, and what happens if they leave?",
          importance: "critical",
          appliesWhen: { tags: ["software", "saas", "technology"] },
          answeredBy: {
            details: ["developers", "key_developers"],
            words: /(key|lead|core|only|single) (developer|engineer|maintainer)|\bcto\b/i,
          },
          sources: ["Development team list with tenure"],
        },
      ],
    },
    {
      category: "ai",
      label: "AI tools",
      details: ["vendor", "use", "data_sent", "training_rights", "owner"],
      sources: ["AI policy and tool register"],
      topics: [
        {
          key: "ai_tools",
          text: "AI tools in use",
          question: "Which AI tools are in use, by whom and for what?",
          importance: "important",
          answeredBy: { anyFact: true },
        },
        {
          key: "ai_data_sent",
          text: "Personal or customer data sent",
          question: "Is personal or customer data sent to AI services, and may the vendor train on it?",
          importance: "important",
          answeredBy: {
            details: ["data_sent", "training_rights"],
            words: /(personal|customer|confidential) data|train(ing)? (on|rights)|no training/i,
          },
        },
      ],
    },
  ],
};
