// Words by which sentences speak of applications, data and licences.
import { type Cue, cue, flag, measured, read } from "#lib/analysts/rules/prose/cue.ts";

const users = measured("users", "count", /\busers?\b/iu);
const cost = measured("annual_cost", "money");

export const APPLICATION_CUES: readonly Cue[] = [
  cue(3, "integration", "Interfaces", /\binterfaces (?:between|to|with|from)\b|\b\d+ interfaces\b/iu, [
    measured("count", "count", /interfaces/iu),
  ]),
  cue(3, "analytics", "Data warehouse", /\bdata warehouse\b|\bdata lake\b/iu, [users]),
  cue(3, "product", "Product architecture", /\bmulti-?tenan(?:t|cy)\b|\bsingle-tenant\b|\bthree-tier\b/iu, [
    read("architecture", /\b(three-tier|monolith\w*|microservices?|multi-tenant|single-tenant)\b/iu),
    flag("tenancy", /multi-?tenan/iu, "multi-tenant"),
    flag("tenancy", /single-tenant/iu, "single-tenant"),
    measured("uptime", "percent", /uptime|availability/iu),
  ]),
  cue(3, "erp", "ERP", /\bERP\b|enterprise resource planning/iu, [
    users,
    cost,
    measured("integrations", "count", /interfaces|integrations/iu),
    measured("support_end", "date", /support|maintenance/iu),
    flag("customization", /heavily (?:customi[sz]ed|modified)/iu, "heavy"),
    flag(
      "shared_with_parent",
      /shared (?:with|by) (?:the )?(?:parent|group|seller)|(?:parent|group)['’]?s? (?:instance|client|tenant)/iu,
    ),
    measured("company_codes", "count", /company codes?/iu),
  ]),
  cue(3, "crm", "CRM", /\bCRM\b|customer relationship management/iu, [users, cost]),
  cue(
    3,
    "hcm",
    "HR and payroll",
    /\bpayroll\b(?! (?:register|tax\w*|costs?))|\bHRIS\b|\bHCM\b|human capital management|\bHR system\b/iu,
    [measured("employees", "count", /employees|staff/iu), cost],
  ),
  cue(
    3,
    "finance",
    "Finance system",
    /\b(?:consolidation|treasury|accounting|general ledger|e-?invoicing|expense management) (?:system|software|tool|package|platform|application)s?\b|bookkeeping/iu,
    [users, cost],
  ),
  cue(
    2,
    "collaboration",
    "Mail and collaboration",
    /\b(?:e-?mail (?:platform|system|service|tenant|hosting)|mailbox(?:es)?|collaboration (?:platform|suite|tool)s?|video ?conferenc\w+|file[- ]?shar(?:e|es|ing)|intranet)\b/iu,
    [
      measured("mailboxes", "count", /mailbox/iu),
      users,
      measured("data_volume", "size"),
      flag("tenant", /(?:shared|own|parent['’]?s?|group) tenant/iu, "stated"),
    ],
  ),
  cue(
    2,
    "vertical",
    "Line-of-business system",
    /\b(?:MES|PLM|WMS|LIMS|SCADA historian|warehouse (?:management|system)|laboratory (?:information |management )?systems?|LIMS|MES|PDM|PLM|WMS|label printing|booking (?:system|platform|engine)|manufacturing execution|product lifecycle management|point[- ]of[- ]sale|electronic (?:health|medical) record|EHR|core banking|policy administration|e-?commerce|web ?shop|CAD system)\b/iu,
    [users],
  ),
  cue(
    2,
    "custom",
    "Custom application",
    /\b(?:in-house (?:developed|built)|custom(?:-built| built| developed|-developed| applications?)|bespoke|self-developed|(?:tool|application|system|program|database|portal) (?:was|is|has been) (?:written|programmed|developed|built) (?:by|in)|(?:built|written|developed) by (?:a|an|one|two|our) (?:\p{L}+ )?(?:freelancer|employee|contractor|developer|student)s?|nobody (?:maintains|supports|understands)|custom (?:objects|code|reports)|home-?grown|developed (?:in-house|internally)|access databases|excel macros)\b/iu,
    [
      measured("developers", "count", /developers?|engineers?/iu),
      measured("age", "duration"),
      flag("documentation", /undocumented|no documentation|not documented/iu, "none"),
    ],
  ),
  cue(2, "saas", "SaaS subscriptions", /\bSaaS\b|software[- ]as[- ]a[- ]service|cloud subscriptions?|shadow IT/iu, [
    users,
    cost,
    measured("renewal_date", "date", /renew/iu),
  ]),
  cue(
    2,
    "integration",
    "Integration",
    /\b(?:middleware|interfaces?|EDI|API (?:gateway|management)|integration platform|iPaaS|enterprise service bus|ESB|file transfer|SFTP|point-to-point)\b/u,
    [measured("count", "count", /interfaces|integrations|partners|connections/iu)],
    { not: /user interface|network interface|interface endpoints?|interface between/iu },
  ),
  cue(
    2,
    "database",
    "Databases",
    /\bdatabases?\b|\bDBMS\b/iu,
    [measured("size", "size"), measured("instances", "count", /databases|instances/iu)],
    { not: /vulnerabilit\w+ database|threat database|configuration management database|Access databases/iu },
  ),
  cue(
    2,
    "analytics",
    "Business intelligence",
    /\bdata warehouse\b|\bbusiness intelligence\b|\bBI (?:platform|tool|reports?)\b|\bdata lake\b|\b(?:management|reporting|KPI|business|sales|finance) dashboards?\b/iu,
    [users],
  ),
  cue(
    2,
    "development",
    "Software development",
    /\b(?:CI\/CD|continuous (?:integration|delivery|deployment)|source control|version control|code repositor\w+|build pipeline|deployment pipeline|pull requests?|code reviews?|static (?:code )?analysis|SAST|DAST|unit tests?|source code is|test coverage|release cycle|DevOps)\b/iu,
    [measured("pipeline", "frequency")],
  ),
  cue(
    2,
    "licensing",
    "Software licences",
    /\blicen[cs]es?\b(?! plate)|\blicen[cs]ing\b|\bentitle(?:d|ments?)\b|\btrue[- ]up\b|\bnamed (?:\p{L}+ )?users\b|\bconcurrent users?\b|\bseats of\b|\benterprise agreement\b/iu,
    [
      measured("entitled", "count", /entitled|purchased|bought|owned|licensed for|licen[cs]es/iu),
      measured("deployed", "count", /deployed|in use|installed|used/iu),
      measured("shortfall", "count", /shortfall|under-?licen[cs]ed|missing|short/iu),
      measured("renewal_date", "date", /renew|expire/iu),
      measured("true_up_date", "date", /true[- ]up/iu),
      cost,
      flag(
        "agreement_holder",
        /(?:parent|group|seller)['’]?s? (?:enterprise )?(?:licen[cs]e )?(?:agreement|contract)|held by the (?:parent|group|seller)/iu,
        "parent",
      ),
      flag("change_of_control", /change[- ]of[- ]control/iu),
      flag("audit_clause", /audit (?:clause|right)/iu),
    ],
    {
      not: /driver|licen[cs]e to (?:use|reproduce)|creative commons|this (?:document|work) is licen[cs]ed|\b(?:MIT|GPL|Apache|BSD|AGPL|LGPL) licen[cs]e/iu,
    },
  ),
  cue(
    3,
    "product",
    "Open-source licences",
    /\b(?:copyleft|A?GPL|LGPL|open[- ]source (?:components?|licen[cs]es?|libraries|software))\b/iu,
    [flag("copyleft", /copyleft|A?GPL/u)],
  ),
  cue(
    2,
    "product",
    "Product architecture",
    /\b(?:multi-?tenan(?:t|cy)|single-tenant|three-tier|monolith\w*|microservices?|back[- ]?end|front[- ]?end|application architecture|tech(?:nology)? stack|lines of code)\b/iu,
    [
      flag("tenancy", /multi-?tenan/iu, "multi-tenant"),
      flag("tenancy", /single-tenant/iu, "single-tenant"),
      measured("uptime", "percent", /uptime|availability/iu),
      measured("releases", "frequency"),
    ],
  ),
  cue(
    3,
    "product",
    "Code ownership",
    /\b(?:assignment of (?:intellectual property|IP|rights|inventions)|IP (?:rights )?assign\w+|code (?:ownership|owner)|source[- ]code escrow)\b/iu,
  ),
  cue(
    2,
    "ai",
    "AI tools",
    /\b(?:generative AI|GenAI|artificial intelligence|large language models?|LLMs?|AI (?:tools?|assistants?|models?|agents?)|machine learning models?)\b/u,
    [read("data_sent", /(customer data|personal data|source code)/iu)],
  ),
  cue(
    1,
    "other",
    "Application",
    /\b(?:applications?|software|business systems?)\b/iu,
    [users, measured("count", "count", /applications/iu)],
    { not: /job application|applications? for\b|software foundation/iu },
  ),
];
