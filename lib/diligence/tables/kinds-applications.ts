// Data sheet: kinds of tables about applications, licences, interfaces, databases and AI tools.
import { keyed, type TableKindSheet, words } from "./table-kind.ts";

const domain = "applications";

export const APPLICATION_KINDS: TableKindSheet[] = [
  {
    kind: "technology_catalogue",
    domain,
    category: "other",
    rowCategory: true,
    telling: words(
      "standard name|technology standard|deployment type|approved version|technology status|standard status|preferred product|lifecycle phase",
    ),
    usual: words("name|description|type|category|status|vendor|product|version|technology"),
    headings: words(
      "it standards|technology standards|standards profile|technology catalogue|technology radar|approved software|software catalogue|standardkatalog",
    ),
    item: words("standard name|technology|product|software|name|standard"),
    details: keyed({
      description: "description|beschreibung",
      type: "type|typ",
      product_category: "category|kategorie|categorie",
      status: "status|lifecycle phase",
      deployment: "deployment type|deployment",
    }),
  },
  {
    kind: "licence_register",
    domain,
    category: "licensing",
    telling: words(
      "licences purchased|licenses purchased|licence type|license type|licence metric|license metric|entitlement|entitled|entitlements|purchased|deployed|shortfall|true up|sku|assigned licences|assigned licenses|licences owned|seats|lizenzen|lizenzart|lizenztyp|lizenzmetrik|anzahl lizenzen|licences|licenses|consumed units|active units|agreement number|total licenses|total licences|licenses in use|licences in use",
    ),
    usual: words(
      "product|software|vendor|publisher|metric|quantity|renewal date|expiry|in use|used|assigned|available|annual cost|contract|hersteller|produkt",
    ),
    headings: words(
      "licence|license|licences|licenses|licensing|entitlement|software asset|m365 licences|lizenz|lizenzen|lizenzregister|licence register|software compliance",
    ),
    item: words(
      "product|software|product name|licence|license|licence name|license name|sku|title|application|produkt|lizenz|produit|subscription|agreement",
    ),
    details: keyed({
      vendor: "vendor|publisher|manufacturer|hersteller|editeur|licensor",
      contract_type: "contract type|agreement type|agreement|licence type|license type|lizenzart|lizenztyp",
      metric: "metric|licence metric|license metric|lizenzmetrik|unit of measure",
      entitled:
        "entitled|entitlement|entitlements|purchased|licences purchased|licenses purchased|owned|quantity purchased|licences owned|licenses owned|seats|total licenses|total licences|quantity|licences|licenses|active units|anzahl lizenzen|lizenzen|anzahl|gekauft",
      deployed:
        "deployed|licenses in use|licences in use|in use|used|assigned|installed|consumed|usage|consumed units|assigned licences|assigned licenses|installations|genutzt|zugewiesen|installiert",
      shortfall:
        "shortfall|gap|delta|difference|balance|variance|over under|differenz|unterdeckung|surplus shortfall|compliance position",
      agreement_holder:
        "agreement holder|contract holder|licensee|held by|contracting party|contracting entity|lizenznehmer|vertragspartner",
      annual_cost:
        "annual cost|yearly cost|annual spend|cost p a|jahreskosten|annual fee|maintenance p a|cost per year",
      renewal_date:
        "renewal date|renewal|expiry|expiry date|expires|end date|valid until|laufzeitende|ablaufdatum|subscription end",
      true_up_date: "true up date|true up",
      change_of_control: "change of control|coc|kontrollwechsel",
      assignable: "assignable|assignment|transferable|ubertragbar",
      audit_clause: "audit clause|audit rights|audit right",
    }),
  },
  {
    kind: "interface_list",
    domain,
    category: "integration",
    telling: words(
      "source system|target system|source application|target application|from system|to system|interface|interface name|interface id|protocol|middleware|edi partner|quellsystem|zielsystem|schnittstelle|message type",
    ),
    against: words("severity|difficulty|discovery tool|cve|licence type|license type"),
    needs: words(
      "interface|interface name|interface id|integration|integration name|source|source system|source application|from|from system|to system|target system|target application|protocol|edi partner|middleware|connection|message type|schnittstelle|partner",
    ),
    usual: words("integration|source|target|direction|frequency|pattern|format|volume|from|to"),
    headings: words(
      "interface|interfaces|integration|integrations|edi|api|data flow|data flows|schnittstellen|interface list|bank links",
    ),
    item: words(
      "interface name|interface|integration|integration name|name|schnittstelle|partner|edi partner|description|interface id|target system|target application|target|source system|source",
    ),
    details: keyed({
      platform: "platform|middleware|tool|technology",
      patterns: "pattern|type|mode|direction",
      protocols: "protocol|protocols|format|protokoll",
      source_system: "source|source system|from|source application|from system|quellsystem",
      target_system: "target|target system|to|target application|to system|zielsystem",
      frequency: "frequency|schedule|haufigkeit",
      count: "count|volume|messages per day",
    }),
  },
  {
    kind: "database_list",
    domain,
    category: "database",
    telling: words(
      "database|database name|db name|instance|dbms|database engine|db version|db type|datenbank|sid|database platform|db size",
    ),
    usual: words("version|size|size gb|server|host|environment|owner|application"),
    headings: words("database|databases|datenbanken|dbms|oracle|sql server|base de donnees"),
    item: words("database|database name|db name|name|instance|sid|datenbank|database platform|platform"),
    details: keyed({
      platform: "dbms|database engine|engine|platform|db type|type|database platform",
      version: "version|db version|release",
      size: "size|size gb|db size|grosse|volume",
      instances: "instances|number of instances|instance count",
      server: "server|host|server name",
      application: "application|system|anwendung",
    }),
  },
  {
    kind: "custom_application_list",
    domain,
    category: "custom",
    telling: words(
      "programming language|language|technology stack|developed by|lines of code|developers|repository|source code|framework|programmiersprache|technical debt|code owner",
    ),
    usual: words("application|name|purpose|technology|age|criticality|documentation|owner|year"),
    headings: words(
      "custom application|custom applications|bespoke|in house developed|home grown|self developed|own development|eigenentwicklung|eigenentwicklungen|developpements specifiques",
    ),
    item: words("application|application name|name|system|tool|anwendung|program"),
    details: keyed({
      purpose: "purpose|description|function|zweck",
      technology: "technology|technology stack|programming language|language|framework|programmiersprache",
      age: "age|year|since|in use since|built|alter",
      developers: "developers|developed by|maintained by|number of developers|entwickler",
      documentation: "documentation|documented|dokumentation",
      criticality: "criticality|business criticality|kritikalitat",
    }),
  },
  {
    kind: "open_source_list",
    domain,
    category: "product",
    individuals: false,
    telling: words(
      "spdx|copyleft|open source licence|open source license|oss license|component|package|library|dependency|license id",
    ),
    usual: words("version|licence|license|usage|linked|modified"),
    headings: words(
      "open source|oss|sbom|bill of materials|third party components|components|dependencies|software composition",
    ),
    item: words("component|package|library|dependency|name|artifact"),
    details: keyed({
      version: "version",
      open_source: "licence|license|spdx|license id|open source licence|oss license|lizenz",
      copyleft: "copyleft",
      use: "use|usage|linked|linking",
    }),
  },
  {
    kind: "ai_tool_list",
    domain,
    category: "ai",
    telling: words(
      "ai tool|ai system|ai use case|model provider|training rights|data sent|prompts|llm|ki system|ai model",
    ),
    usual: words("tool|vendor|use case|owner|purpose|personal data|model"),
    headings: words(
      "ai tools|ai register|artificial intelligence|ai systems|ai inventory|generative ai|ki systeme|llm",
    ),
    item: words("ai tool|ai system|tool|name|system|ai use case|use case|model|ki system"),
    details: keyed({
      vendor: "vendor|provider|model provider|supplier",
      use: "use|use case|purpose|ai use case",
      data_sent: "data sent|data|data types|personal data|data processed",
      training_rights: "training rights|training|used for training",
      owner: "owner|business owner|responsible",
    }),
  },
  {
    kind: "saas_list",
    domain,
    category: "saas",
    telling: words(
      "saas|saas application|subscription|plan status|plan|subscription tier|cloud application|cloud service|tenant|account org|shadow it|billing cycle",
    ),
    usual: words(
      "service|owner|users|seats|renewal|renewal date|annual cost|monthly cost|status|vendor|mfa|login|sso|account",
    ),
    headings: words(
      "saas|saas subscriptions|subscriptions|cloud applications|cloud services|shadow it|saas and platforms|online services",
    ),
    item: words("service|saas application|application|subscription|tool|product|name|platform|cloud service|vendor"),
    details: keyed({
      vendor: "vendor|provider|supplier|anbieter",
      owner: "owner|business owner|department|responsible",
      users: "users|seats|number of users|active users|user count",
      annual_cost: "annual cost|annual spend|cost p a|yearly cost|cost per year",
      renewal_date: "renewal date|renewal|expiry|contract end|end date",
      plan_status: "plan status",
      account: "account org|account|account handle|tenant",
    }),
  },
  {
    kind: "application_inventory",
    domain,
    category: "other",
    rowCategory: true,
    telling: words(
      "application|application name|app name|app|business application|anwendung|anwendungen|applikation|fachanwendung|nom de l application|software system|system name|modules|business owner|application owner|customization|customisation|support status|company codes|business capability",
    ),
    usual: words(
      "vendor|version|users|deployment|hosting|criticality|business criticality|owner|purpose|function|description|interfaces|annual cost|type|category|system|hersteller|benutzer|editeur|utilisateurs|supplier|support end|technology|department|go live|software|product|produkt|lifecycle|solution|business area|provider|anbieter|fachbereich",
    ),
    headings: words(
      "application|applications|application portfolio|application inventory|application landscape|app list|business applications|anwendungen|anwendungslandschaft|applikationen|software inventory|systems inventory|it systems|core systems|core business systems|business systems|portefeuille applicatif|parc applicatif",
    ),
    against: words("gl account|finding|risk|cve|recovery time|rto|rpo"),
    // Without a column that names them, rows by category are sums and no applications.
    needs: words(
      "application|application name|app name|app|business application|system|system name|software|software name|product|product name|name|tool|solution|title|platform|service|module|modules|anwendung|applikation|fachanwendung",
    ),
    item: words(
      "application|application name|app name|app|business application|system|system name|software|software name|product|product name|name|tool|anwendung|applikation|fachanwendung|systemname|nom de l application|solution|title|platform|service",
    ),
    details: keyed({
      vendor:
        "vendor|manufacturer|supplier|publisher|provider|hersteller|anbieter|lieferant|editeur|fournisseur|vendor name",
      version: "version|release|current version|version release|software version",
      deployment:
        "deployment|hosting|hosting model|deployment model|hosted|deployment type|on prem cloud|on premise saas|delivery model|betriebsmodell|hebergement|bereitstellung|hosting type|environment type|location",
      modules: "modules|module|components|modules used",
      customization:
        "customization|customisation|customised|customized|level of customisation|custom code|anpassungen|anpassungsgrad",
      users:
        "users|number of users|user count|no of users|named users|active users|benutzer|anzahl benutzer|nutzer|anzahl nutzer|utilisateurs|nombre d utilisateurs|user|users approx",
      integrations: "integrations|interfaces|integrated with|schnittstellen|connected systems",
      support_status: "support status|support|vendor support|maintenance status|wartung",
      shared_with_parent: "shared with parent|shared with seller|shared with group|group shared|used by parent",
      employees: "employees|employees paid|payslips|payslips per month",
      support_end:
        "support end|end of support|eos|eol|end of life|end of mainstream support|support until|end of maintenance|supportende|wartungsende|fin de support|extended support end",
      instance: "instance|instances|client",
      company_codes: "company codes|buchungskreise",
      annual_cost:
        "annual cost|annual costs|annual spend|yearly cost|cost p a|cost per year|run cost|jahreskosten|kosten p a|cout annuel|annual run cost|tco|annual licence cost",
      licence_type: "licence type|license type|licence|licence model|lizenzmodell",
      purpose:
        "purpose|function|business function|description|business process|use|usage|business capability|zweck|funktion|beschreibung|einsatzzweck|fonction|description function",
      criticality:
        "criticality|business criticality|critical|business critical|importance|kritikalitat|criticite|business impact",
      technology: "technology|technology stack|platform|programming language",
      owner:
        "owner|business owner|application owner|system owner|product owner|responsible|verantwortlich|fachverantwortlicher|proprietaire",
      payroll_jurisdictions: "payroll countries|payroll jurisdictions|countries",
      application_type:
        "type|category|application type|domain|area|system type|functional area|business area|kategorie|typ|bereich|anwendungstyp|categorie",
      renewal_date: "renewal date|contract end|contract expiry|renewal",
      database: "database|db|datenbank",
      environment: "environment|umgebung",
    }),
  },
];
