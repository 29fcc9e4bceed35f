// Data sheet: kinds of tables about people, vendors, contracts, money, projects, processes and shared services.
import { keyed, type TableKindSheet, words } from "./table-kind.ts";

const domain = "organization";
const CONTRACT_DETAILS = keyed({
  vendor:
    "vendor|supplier|contract partner|counterparty|provider|party|lieferant|vertragspartner|anbieter|dienstleister|fournisseur|contractor|vendor name|supplier name|primary supplier|company",
  services:
    "services|service|subject|scope|description|services provided|contract subject|services and processes|leistung|leistungen|vertragsgegenstand|gegenstand|objet|category|type of service|purpose|scope of services|service description",
  contracting_party:
    "contracting party|contracting entity|contract entity|signed by|our entity|legal entity|contract holder|vertragsnehmer|customer entity|held by|entity|client entity|contracted by",
  annual_cost:
    "annual cost|annual value|annual spend|spend|yearly cost|cost p a|annual fee|annual contract value|acv|contract value|value p a|jahreskosten|kosten p a|volumen p a|cout annuel|cost per year|annual charge|fy spend|spend p a|value|jahrliche kosten",
  contract_expiry:
    "contract end|contract expiry|expiry|expiry date|end date|expires|term end|renewal date|expiration date|vertragsende|laufzeit bis|ende|laufzeitende|valid until|termination date|contract end date|date de fin|fin de contrat|next renewal|end of term",
  start_date: "start date|contract start|effective date|commencement|vertragsbeginn|beginn|start",
  notice: "notice|notice period|termination notice|kundigungsfrist|preavis|notice months|termination",
  minimum_commitment: "minimum commitment|min commitment|commitment|minimum volume|mindestabnahme",
  exit_fee: "exit fee|early termination fee|termination fee|penalty|exit cost",
  change_of_control:
    "change of control|coc|change of control clause|coc clause|kontrollwechsel|kontrollwechselklausel|changement de controle|coc consent",
  assignable: "assignable|assignment|assignment clause|transferable|abtretung|assignability|consent required",
  auto_renewal: "auto renewal|automatic renewal|autorenewal|renewal terms",
  contract_type: "contract type|agreement type|type|vertragsart",
  owner: "owner|contract owner|account manager|responsible|vertragsverantwortlicher",
  criticality: "criticality|critical|business impact|kritikalitat",
  id: "contract id|contract number|contract no|id|vertragsnummer|ref|reference|contract ref|vertrags nr|agreement number",
});

export const ORGANIZATION_KINDS: TableKindSheet[] = [
  {
    kind: "tsa_services",
    domain,
    category: "shared_services",
    telling: words(
      "tsa|tsa service|transitional service|service recipient|recipient|monthly charge|exit project|tsa duration|service provider entity|reverse tsa|price basis|extension|shared service|tsa id|provided by parent|service charge|provider of service",
    ),
    usual: words("service|duration|provider|service level|charge|description|category|term|receiver|end date"),
    headings: words(
      "tsa|transitional services|transition services|shared services|service catalogue|services received|intercompany services|group services|services from parent|konzernleistungen|services provided by the group|reverse tsa|parent services|schedule of services",
    ),
    item: words(
      "service|tsa service|service name|transitional service|shared service|service description|name|leistung|description|area",
    ),
    details: keyed({
      service: "service category|category",
      provider: "provider|service provider|provided by|provider of service|erbringer|from",
      recipient: "recipient|service recipient|receiver|empfanger|to",
      direction: "direction|forward reverse|type",
      duration: "duration|term|tsa duration|duration months|laufzeit|months",
      extension: "extension|extension option",
      price_basis: "price basis|pricing|charging basis|allocation key|verrechnung|basis",
      monthly_charge: "monthly charge|charge|monthly cost|cost per month|monthly fee|service charge",
      annual_cost: "annual charge|annual cost|cost p a",
      service_level: "service level|sla",
      exit_project: "exit project|exit plan|exit|exit dependency",
      id: "id|tsa id|ref|no|nr",
    }),
  },
  {
    kind: "contract_register",
    domain,
    category: "vendors",
    telling: words(
      "contract|contract number|contract id|contract no|contract end|contract start|notice period|change of control|contracting party|contracting entity|agreement|contract type|contract value|contract expiry|assignment clause|vertrag|vertragsnummer|vertragsende|kundigungsfrist|kontrollwechsel|vertragspartner|effective date|auto renewal|termination notice|contrat|fin de contrat|preavis|annual value|payment terms",
    ),
    usual: words(
      "vendor|supplier|counterparty|renewal date|end date|start date|term|annual cost|value|services|subject|expiry|lieferant|laufzeit|status|owner|expiry date|fournisseur",
    ),
    headings: words(
      "contract|contracts|contract register|contract list|agreements|vertrage|vertragsregister|vertragsubersicht|contract overview|it contracts|contrats|contract and commercial details",
    ),
    against: words("circuit|bandwidth|hostname|entitled|licence metric|license metric"),
    item: words(
      "contract|contract name|contract title|agreement|vendor|supplier|counterparty|vendor name|lieferant|vertragspartner|vertrag|provider|subject|name|fournisseur|contrat|services|contract id",
    ),
    details: CONTRACT_DETAILS,
  },
  {
    kind: "outsourcing_list",
    domain,
    category: "outsourcing",
    telling: words(
      "managed service|outsourcing provider|msp|outsourced service|outsourcing partner|outsourced to|service tower|external staff|offshore|onshore",
    ),
    usual: words("provider|services|headcount|location|contract end|annual cost|vendor|ftes|fte"),
    headings: words(
      "outsourcing|managed services|outsourced|msp|service providers|offshore|nearshore|auslagerung|infogerance",
    ),
    item: words(
      "service provider|provider|outsourcing provider|msp|vendor|managed service|outsourced service|outsourcing partner|service|supplier|name|service tower",
    ),
    details: keyed({
      vendor: "vendor|service provider|provider|outsourced to|outsourcing partner|supplier",
      services: "services|outsourced service|service|service tower|scope|managed service|description",
      headcount: "headcount|ftes|fte|staff|number of staff",
      location: "location|onshore|delivery location|country",
      contract_expiry: "contract end|expiry|end date|contract expiry",
      annual_cost: "annual cost|annual spend|annual fee|cost p a",
    }),
  },
  {
    kind: "invoice_lines",
    domain,
    category: "vendors",
    individuals: true,
    telling: words(
      "pos|position|zeilenbetrag|unit price|line total|vat|einzelpreis|gesamtpreis|betrag|menge|qty|invoice number|invoice|rechnung|amount due|item number|ust|mwst|prix unitaire|montant|charges",
    ),
    usual: words("quantity|description|beschreibung|amount|total|price|bezeichnung|artikel|service|unit|preis"),
    headings: words("invoice|rechnung|facture|billing|charges|bill|statement|account activity"),
    against: words("budget|actual|forecast|fte|hostname|risk|rto"),
    item: words("description|beschreibung|bezeichnung|service|product|item|artikel|charge|designation|details"),
    details: keyed({
      position: "pos|position|no|item number|line",
      quantity: "quantity|qty|menge|anzahl|quantite",
      unit_price: "unit price|vk preis ohne mwst|price|einzelpreis|preis|prix unitaire|rate",
      amount: "amount|zeilenbetrag ohne mwst|line total|total|zeilenbetrag|betrag|gesamtpreis|montant|charges",
      vat: "vat|ust|mwst|tax",
    }),
  },
  {
    kind: "project_portfolio",
    domain,
    category: "projects",
    statement: "actual",
    telling: words(
      "project|project name|project title|project id|project manager|project status|go live|milestone|projekt|projektname|projektleiter|initiative|sponsor|% complete|percent complete|rag|end date planned|projet|programme|chef de projet|fertigstellung",
    ),
    usual: words(
      "status|budget|start date|end date|start|end|spent|owner|priority|description|phase|actual|forecast|capex|target date|timeline|ende",
    ),
    headings: words(
      "project|projects|project portfolio|project list|initiatives|projekte|projektliste|projektportfolio|programme|it projects|change portfolio|planned investments|portefeuille projets",
    ),
    against: words("project id gcp|severity|risk"),
    needs: words(
      "status|budget|start date|end date|project manager|go live|phase|milestone|project status|sponsor|projektleiter|start|end|ende|spent|owner|priority|capex|rag|target date|timeline|% complete|stand|statut|chef de projet|cost|projektstatus|fertigstellung|description",
    ),
    item: words(
      "project|project name|project title|initiative|projekt|projektname|name|title|programme|projet|description|milestone",
    ),
    details: keyed({
      name: "short name",
      status: "status|project status|rag|phase|stand|statut",
      budget: "budget|total budget|planned cost|cost|capex|investment|budget total|kosten",
      end_date:
        "end date|go live|target date|finish|planned end|completion date|end|ende|due date|fertigstellung|deadline|date de fin|timeline",
      start_date: "start date|start|begin|beginn|planned start",
      spent: "spent|actual cost|actuals|spent to date|spend to date|actual",
      owner: "owner|project manager|sponsor|projektleiter|lead|pm|responsible",
      priority: "priority|prioritat",
      id: "project id|id|nr|no|ref",
    }),
  },
  {
    kind: "timeline",
    domain,
    category: "projects",
    keepsActual: true,
    individuals: true,
    needs: words("event|milestone|activity|meilenstein|etape|deliverable"),
    telling: words("event|milestone|meilenstein|jalon"),
    usual: words("date|when|due date|target date|status|datum|termin|owner"),
    headings: words("project timeline|timeline|key dates|milestones|project schedule|zeitplan|calendrier"),
    against: words("severity|finding|risk|source ip|event id|trigger|log source"),
    item: words("event|milestone|deliverable|activity|meilenstein|jalon"),
    details: keyed({
      date: "date|when|datum",
      end_date: "due date|target date|termin",
      status: "status",
      owner: "owner",
    }),
  },
  {
    kind: "roadmap",
    domain,
    category: "projects",
    statement: "planned",
    telling: words(
      "action id|action item|action no|milestone|quarter|target date|timeline|planned date|roadmap item|q1|q2|q3|q4|target quarter|horizon|planned|next steps",
    ),
    usual: words(
      "initiative|activity|action|phase|owner|priority|deliverable|status|description|measure|outcome|horizon",
    ),
    headings: words(
      "roadmap|action plan|implementation plan|next steps|timeline|planned|planned services|strategy|massnahmenplan|outlook|improvement plan|milestones|future",
    ),
    against: words("severity|result|control id|hosted zone"),
    item: words(
      "initiative|activity|action|milestone|task|measure|service|deliverable|roadmap item|phase|description|name|objective|massnahme",
    ),
    details: keyed({
      status: "status|state",
      end_date: "target date|due date|date|timeline|quarter|planned date|target quarter|deadline|end date",
      owner: "owner|responsible|lead",
      priority: "priority",
      deliverable: "deliverable|outcome",
      id: "id|no|nr",
    }),
  },
  {
    kind: "budget",
    domain,
    category: "budget",
    telling: words(
      "opex|capex|budget|actual|actuals|forecast|fy|plan|ist|soll|it budget|budget item|cost category|cost type|cost item|recharge|allocation|gl account|kostenart|kostenstelle|cost centre|cost center|ytd|variance|aufwand|run cost|change cost|depenses|realise|expenditure",
    ),
    usual: words(
      "year|total|amount|category|currency|description|position|jahr|comment|2021|2022|2023|2024|2025|2026|2027|eur|usd|department",
    ),
    headings: words(
      "budget|it budget|it cost|it costs|cost|costs|opex|capex|spend|it spend|it spending|financials|kosten|it kosten|budget it|recharges|cost allocation|run rate|expenses|depenses|couts",
    ),
    against: words(
      "project|project name|hostname|supplier|vendor|invoice|employee|application|unit price|contract end|risk",
    ),
    needs: words(
      "opex|capex|budget|actual|actuals|forecast|fy|plan|ist|soll|total|amount|year|eur|usd|gbp|chf|betrag|kosten|cost|recharge|2020|2021|2022|2023|2024|2025|2026|2027|2028|fy2022|fy2023|fy2024|fy2025|fy2026|annual cost|run cost|ytd|montant|realise|fy22|fy23|fy24|fy25|fy26",
    ),
    item: words(
      "cost category|service category|spend bucket|cost bucket|category|budget item|cost item|cost type|item|position|description|kostenart|line item|account|gl account|cost centre|cost center|kostenstelle|area|year|fiscal year|name|poste|department|fy",
    ),
    details: keyed({
      year: "year|fiscal year|fy|jahr|annee|period",
      basis: "basis|actual budget|type|plan actual|version|scenario",
      opex: "opex|operating|operating cost|run|betriebskosten",
      capex: "capex|investment|investments|investitionen",
      capitalised: "capitalised|capitalized|capitalised labour",
      total: "total|amount|total cost|summe|gesamt|sum|betrag|total it cost|montant",
      parent_recharge:
        "recharge|parent recharge|group recharge|intercompany|konzernumlage|recharged by parent|parent charges",
      allocation_key: "allocation key|allocation|key|verteilungsschlussel|allocation basis",
      currency: "currency|wahrung|devise",
      share_of_revenue: "share of revenue|% of revenue|percent of revenue|of revenue",
      cost_centre: "cost centre|cost center|kostenstelle",
    }),
  },
  {
    kind: "key_people",
    domain,
    category: "key_people",
    individuals: true,
    telling: words(
      "key person|unique knowledge|single point of failure|knowledge|successor|substitute|deputy|key employee|schlusselperson|stellvertreter|retention risk|backup person|flight risk|vertretung",
    ),
    usual: words("role|name|systems|backup|tenure|function|system|risk"),
    headings: words(
      "key people|key persons|key person|key personnel|key employees|dependencies on people|single person|knowledge holders|schlusselpersonen|succession|personnes cles",
    ),
    item: words("role|key person|name|function|person|employee|key employee|schlusselperson|position"),
    details: keyed({
      name: "name|person|key person",
      person_role: "role|function|position|job title|rolle",
      unique_knowledge: "unique knowledge|knowledge|expertise|wissen|knowledge area",
      systems: "systems|system|applications",
      backup: "backup|deputy|substitute|successor|stellvertreter|backup person|vertretung",
    }),
  },
  {
    kind: "skills_matrix",
    domain,
    category: "skills",
    telling: words(
      "skill|skills|competence|competency|skill level|availability|proficiency|kompetenz|skill gap|certified staff|skill area",
    ),
    usual: words("level|people|required|gap|role|team"),
    headings: words("skills|skill matrix|competencies|skill gaps|kompetenzen|competence"),
    item: words("skill|competence|competency|skill area|kompetenz|technology|area|name"),
    details: keyed({
      skill: "skill",
      availability: "availability|level|people|number of people|proficiency|skill level",
      gap: "gap|skill gap",
    }),
  },
  {
    kind: "headcount",
    domain,
    category: "staffing",
    telling: words(
      "headcount|fte|ftes|number of fte|number of employees|internal fte|external fte|contractors|number of posts in fte|mitarbeiterzahl|anzahl mitarbeiter|vza|effectif|vacancies|generic job title|staff count|internals|externals|etp|open positions|salary range|average salary|outsourced %",
    ),
    usual: words(
      "team|department|role|function|location|cost|unit|job title|grade|organisation|abteilung|bereich|country|count|total cost",
    ),
    headings: words(
      "headcount|fte|staffing|it organisation|it organization|it team|teams|it staff|organisation|personnel|organigram|personal|effectifs|it headcount|junior|posts",
    ),
    against: words("hire date|employee id|contract end|users|reports to|first name|last name|post unique reference"),
    item: words(
      "generic job title|team|role|department|function|job title|position|unit|abteilung|bereich|area|rolle|location|equipe|funktion",
    ),
    details: keyed({
      team: "team|department|unit|function|abteilung|equipe|bereich",
      role: "role|job title|generic job title|position|rolle|funktion",
      count:
        "headcount|fte|ftes|number of fte|count|number|number of posts in fte|employees|number of employees|anzahl|anzahl mitarbeiter|internal fte|staff|effectif|mitarbeiter|staff count|vza|etp|heads",
      location: "location|site|country|standort|office",
      employment: "employment|employment type|contract type|internal external|type",
      annual_cost: "annual cost|total personnel cost|personnel cost|staff cost|total cost|cost|salary|kosten",
      contractors: "contractors|external fte|externals|externe|external",
      vacancies: "vacancies|open positions|vacant",
    }),
  },
  {
    kind: "staff_list",
    domain,
    category: "staffing",
    individuals: true,
    telling: words(
      "employee|employee id|job title|hire date|reports to|manager|first name|last name|personnel number|date of joining|employment type|grade|position|mitarbeiter|personalnummer|eintrittsdatum|vorname|nachname|post unique reference|reports to senior post|line manager|tenure|years of service|stelle|staff member|start of employment|salary|notice period employee|matricule|poste",
    ),
    usual: words(
      "name|role|team|department|location|fte|unit|contract|function|organisation|phone|email|abteilung|responsibilities|title|site|funktion",
    ),
    headings: words(
      "staff|staff list|employees|it staff|team members|it team|personnel|organogram|organization chart|org chart|mitarbeiterliste|it employees|senior|people|roster|management team|it leadership|liste du personnel",
    ),
    against: words(
      "customer id|customer|client id|subscription date|last logon|mfa|user principal name|licence|hostname|supplier|risk|severity|processing activity",
    ),
    item: words(
      "job title|position|role|title|function|stelle|name|employee|staff member|mitarbeiter|rolle|funktion|poste",
    ),
    details: keyed({
      id: "employee id|post unique reference|personnel number|personalnummer|id|matricule|staff id|employee no|pers nr",
      name: "name|employee|full name|staff member|mitarbeiter|employee name|last name|nachname",
      team: "team|department|unit|abteilung|group|equipe|direction",
      role: "role|job title|position|function|rolle|funktion|title|stelle",
      count: "fte|headcount|ftes|beschaftigungsgrad",
      location: "location|site|office|standort|country",
      employment: "employment type|employment|contract type|internal external|contract|employee type",
      annual_cost: "annual cost|salary|total cost|cost|gehalt|annual salary|fully loaded cost",
      reports_to: "reports to|manager|line manager|reports to senior post|vorgesetzter|supervisor",
      tenure: "tenure|hire date|start date|date of joining|years of service|eintrittsdatum|since|joined",
      grade: "grade|band|level",
    }),
  },
  {
    kind: "process_list",
    domain,
    category: "processes",
    telling: words(
      "process|process name|maturity|itil process|process owner|maturity level|raci|responsible accountable|prozess|reifegrad|process maturity|accountable|consulted|informed",
    ),
    usual: words("tool|owner|status|description|documented|frequency|activity|role"),
    headings: words(
      "process|processes|itil|itsm processes|service management|process maturity|prozesse|raci|change management|responsibilities|business lifecycles|roles and responsibilities",
    ),
    against: words("processing activity|rto|rpo|severity|business process"),
    item: words(
      "process|process name|itil process|prozess|activity|service activity|task|area|practice|name|responsibility",
    ),
    details: keyed({
      process: "process area|group",
      maturity: "maturity|maturity level|process maturity|reifegrad",
      tool: "tool|system|werkzeug",
      owner: "owner|process owner|responsible",
      description: "description",
      id: "id|activity id|ref",
    }),
  },
  {
    kind: "vendor_register",
    domain,
    category: "vendors",
    telling: words(
      "supplier|vendor|vendor name|supplier name|suppliers|lieferant|dienstleister|lieferantenname|fournisseur|lock in|switching cost|switching time|supplier category|vendor criticality|critical supplier|services provided|vendor risk|primary supplier|alternative options",
    ),
    usual: words(
      "services|spend|annual spend|criticality|contact|status|category|country|tier|annual cost|location|contract|risk|account manager|certifications|services and processes|leistung",
    ),
    headings: words(
      "vendor|vendors|supplier|suppliers|vendor list|supplier list|supplier register|third parties|lieferanten|lieferantenliste|dienstleister|vendor management|top vendors|key suppliers|fournisseurs|supplier classification|supplier comparative analysis|service providers",
    ),
    against: words("hostname|cvss|licence metric|rto|rpo|documentation|status page|application"),
    needs: words(
      "supplier|vendor|vendor name|supplier name|primary supplier|provider|service provider|company|partner|name|third party|lieferant|dienstleister|fournisseur|contractor|manufacturer|criteria|supplier category",
    ),
    item: words(
      "supplier|vendor|vendor name|supplier name|primary supplier|lieferant|dienstleister|lieferantenname|provider|fournisseur|company|name|partner|service category",
    ),
    details: CONTRACT_DETAILS,
  },
  {
    kind: "kpi",
    domain,
    category: "processes",
    individuals: true,
    rowCategory: true,
    telling: words(
      "metric|kpi|kri|measure|indicator|target|threshold|alert threshold|current performance|current value|trend|kennzahl|zielwert|istwert|value|current|baseline|current status|sla metric|indicateur|measurement",
    ),
    usual: words(
      "status|frequency|actual|description|review frequency|owner|response|result|2022|2023|2024|2025|q1|q2|q3|q4",
    ),
    headings: words(
      "metrics|kpi|kpis|kri|kris|key risk indicators|key performance indicators|dashboard|performance|scorecard|kennzahlen|service levels|sla|performance metrics|measures|statistics|summary",
    ),
    against: words(
      "due date|action id|supplier|hostname|application|risk id|control id|rto|rpo|monitoring category|severity|project|cost category|version",
    ),
    item: words(
      "metric|kpi|kri|indicator|measure|kennzahl|name|sla metric|component|item|parameter|attribute|fact|description|area|service|indicateur|risk portfolio overview",
    ),
    details: keyed({
      value: "value|current|current value|actual|istwert|result|current performance|current status|performance",
      target: "target|zielwert|goal|objective|sla",
      threshold: "threshold|alert threshold",
      trend: "trend",
      frequency: "frequency|review frequency|measurement frequency",
      measurement: "measurement|calculation",
    }),
  },
];
