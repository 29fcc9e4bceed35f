// Data sheet: kinds of tables about security controls, findings, checks, incidents, certifications and privacy.
import { keyed, type TableKindSheet, words } from "./table-kind.ts";

const domain = "cybersecurity";
const FINDING_DETAILS = keyed({
  id: "id|finding id|reference|ref|no|nr|number|vulnerability id|issue id",
  severity:
    "severity|risk rating|rating|risk level|risk|cvss severity|schweregrad|criticality|gravite|priority|criticite",
  status: "status|remediation status|state|open closed|statut",
  cvss: "cvss|cvss score|score|base score|cvss base score|cvss v3 base score|cvss v3 0 base score|cvss v3 1 base score|cvss v2 0 base score|cvss v3|cvss v4 0 base score",
  recommendation: "recommendation|remediation|action|corrective action|massnahme|empfehlung|recommendation remediation",
  due_date: "due date|due|revised due|target date|deadline|remediation date|faellig|fallig|frist|planned date|echeance",
  owner: "owner|responsible|action owner|verantwortlich|responsable",
  system: "affected system|asset|host|system|affected asset|target|component|affected hosts",
  type: "type|category|finding type|class",
  difficulty: "difficulty|likelihood|exploitability",
  description: "description|details|observation|beschreibung|detail",
});

export const CYBERSECURITY_KINDS: TableKindSheet[] = [
  {
    kind: "email_authentication",
    domain,
    category: "email_security",
    telling: words("spf|dkim|dmarc|spf record|dkim status|dmarc policy|dmarc record"),
    usual: words("domain|mx|mail provider|status|validation links"),
    headings: words("email authentication|mail authentication|dmarc|spf|email security status|mail domains"),
    item: words("domain|mail domain|domain name|name"),
    details: keyed({
      spf: "spf|spf record|spf status",
      dkim: "dkim|dkim status|dkim record",
      dmarc: "dmarc|dmarc policy|dmarc record|dmarc status",
      mx: "mx|mx record",
      domains: "domains",
    }),
  },
  {
    kind: "benchmark_checks",
    domain,
    category: "compliance",
    individuals: true,
    keepsActual: true,
    rowCategory: true,
    telling: words(
      "control id|check id|check|result|requirement|pass fail|rule id|benchmark|policy id|criticality|omittedevaluationresult|compliance status|passed|failed|control|audit result|actual value|expected value",
    ),
    usual: words("details|severity|requirement|status|remediation|description|section|comments|level|profile"),
    headings: words(
      "baseline|benchmark|cis|scuba|secure configuration|configuration assessment|hardening|baseline report|compliance check|compliance checks|assessment report|scorecard",
    ),
    against: words("next audit|certificate|implementation|applies to risks|owner|effectiveness"),
    content: "^(?:pass(?:ed)?|fail(?:ed)?|warning|not applicable|n/a|shall|should)$",
    item: words("requirement|check|control|rule|recommendation|title|policy|description|control id|check id"),
    details: keyed({
      id: "control id|check id|rule id|policy id|id|reference",
      result: "result|pass fail|compliance status|status|audit result|outcome",
      criticality: "criticality|severity|level|priority",
      requirement: "requirement",
      detail: "details|detail|actual value|evidence|observation",
      expected: "expected value|expected",
      remediation: "remediation",
    }),
  },
  {
    kind: "penetration_test_findings",
    domain,
    category: "vulnerability",
    individuals: true,
    telling: words(
      "cvss|cve|plugin id|vulnerability|exploitability|difficulty|cvss score|cwe|affected host|affected hosts|plugin|finding|finding id|finding title|schwachstelle|weakness|vulnerabilities",
    ),
    usual: words(
      "id|title|severity|type|status|description|recommendation|affected system|risk|impact|remediation|host|port",
    ),
    headings: words(
      "penetration test|pentest|pen test|security review|security assessment|vulnerability scan|vulnerability|vulnerabilities|detailed findings|summary of findings|findings summary|schwachstellen|security findings|red team|test d intrusion",
    ),
    against: words("likelihood score|inherent risk|risk title|risk id|auditor scope"),
    item: words(
      "title|finding|finding title|vulnerability|issue|name|weakness|schwachstelle|description|vulnerability name|plugin name|summary",
    ),
    details: FINDING_DETAILS,
  },
  {
    kind: "finding_counts",
    domain,
    category: "vulnerability",
    keepsActual: true,
    needs: words(
      "findings|number of findings|finding count|severity|risk level|rating|vulnerability|vulnerabilities|finding type|schweregrad|gravite",
    ),
    titleMayDo: true,
    telling: words("count|number of findings|findings|finding count"),
    usual: words("severity|category|rating|open|closed|total|schweregrad|gravite"),
    headings: words(
      "severity breakdown|category breakdown|findings by severity|findings by category|severity count|category count|findings by risk|exposure analysis|number of findings|finding summary|findings overview",
    ),
    against: words("version|release|model|vendor|location|users|operating system|title|finding"),
    item: words("severity|category|rating|risk level|schweregrad|gravite"),
    details: keyed({
      count: "count|number|findings|total|number of findings|anzahl|nombre",
      open: "open",
      closed: "closed",
    }),
  },
  {
    kind: "audit_findings",
    domain,
    category: "compliance",
    individuals: true,
    telling: words(
      "audit finding|observation|nonconformity|non conformity|audit area|management response|finding|root cause|corrective action|deviation|feststellung|abweichung|finding ref|audit reference|constat",
    ),
    usual: words("severity|rating|recommendation|due date|owner|status|id|ref|area|priority|action|classification"),
    headings: words(
      "audit|audit findings|internal audit|external audit|findings|observations|itgc|management letter|nonconformities|revision|feststellungen|soc 2|iso 27001 audit|audit report|open findings|control deficiencies",
    ),
    against: words("likelihood|inherent risk|next audit|cvss|threat"),
    needs: words(
      "finding|audit finding|observation|nonconformity|non conformity|feststellung|deviation|constat|issue|finding id|recommendation|finding ref",
    ),
    item: words(
      "finding|audit finding|observation|title|issue|nonconformity|feststellung|deviation|constat|description|area",
    ),
    details: FINDING_DETAILS,
  },
  {
    kind: "incident_log",
    domain,
    category: "incidents",
    individuals: true,
    keepsActual: true,
    telling: words(
      "incident|incident id|incident date|incident type|date of incident|data affected|notified|root cause|breach|vorfall|sicherheitsvorfall|date detected|detected|lessons learned|incident title|time to resolve|containment",
    ),
    usual: words("date|type|description|severity|status|impact|closed|cost|resolution|affected systems|datum|art"),
    headings: words(
      "incident|incidents|incident log|security incidents|breaches|data breach|incident history|vorfalle|sicherheitsvorfalle|major incidents|incident register",
    ),
    against: words("response time target|support level|escalation|contact|playbook|likelihood|supplier"),
    needs: words(
      "date|incident date|date of incident|date detected|detected|occurred|datum|incident id|start date|reported|root cause|date opened|opened|month|year|id|ticket",
    ),
    item: words("incident|incident title|title|description|summary|incident type|type|vorfall|name|incident id"),
    details: keyed({
      id: "id|incident id|number|ticket|ref|nr",
      date: "date|incident date|date of incident|date detected|detected|occurred|datum|start date",
      type: "type|incident type|category|art",
      data_affected: "data affected|data|records affected|personal data|affected data",
      notified:
        "notified|notification|authority notified|reported to|gemeldet|notified to|gemeldet an behorde|meldung an behorde|behordenmeldung|reported to authority|gemeldet an|notification authority",
      root_cause: "root cause|cause|ursache",
      closed: "closed|status|date closed|closure date|resolved|state|abgeschlossen",
      cost: "cost|damage|financial impact|kosten|schaden",
      severity: "severity|priority|impact level|schweregrad",
    }),
  },
  {
    kind: "certification_register",
    domain,
    category: "compliance",
    keepsActual: true,
    telling: words(
      "certification|certificate|certificate number|certificate no|certification body|certified since|valid until|standard|framework|next audit|last audit|surveillance audit|zertifikat|zertifizierung|norm|accreditation|compliance framework|attestation|certificat|issued by|compliance standard",
    ),
    usual: words("scope|status|expiry|auditor|date|owner|issued|site|issue date|expiry date|regulation"),
    headings: words(
      "certification|certifications|certificates|compliance|iso|attestations|zertifikate|zertifizierungen|compliance status|compliance register|accreditations|regulatory|compliance framework",
    ),
    against: words("severity|certificate authority|finding|supplier|deployment type|control id|employee"),
    needs: words(
      "certification|certificate|standard|framework|zertifikat|zertifizierung|norm|attestation|accreditation|compliance framework|certification body|certificat|compliance standard|regulation|valid until|next audit|certificate number",
    ),
    item: words(
      "certification|certificate|standard|framework|zertifikat|zertifizierung|norm|attestation|accreditation|compliance framework|regulation|name|compliance standard",
    ),
    details: keyed({
      framework: "framework|standard|norm|certification|certificate|zertifikat|zertifizierung|attestation",
      status: "status|compliance status|certification status",
      last_audit: "last audit|audit date|last audit date|issued|issue date|certified since|letztes audit|date issued",
      next_audit: "next audit|next audit date|next surveillance|surveillance audit|nachstes audit",
      valid_until: "valid until|expiry|expiry date|expires|gultig bis|valid to",
      scope: "scope|sites|geltungsbereich|scope sites|covered sites",
      auditor: "certification body|auditor|issued by|certifier|zertifizierer",
    }),
  },
  {
    kind: "risk_register",
    domain,
    category: "governance",
    individuals: true,
    telling: words(
      "risk|risk id|risk title|risk description|likelihood|impact|inherent risk|residual risk|risk score|risk owner|risk level|mitigation|risk rating|risiko|eintrittswahrscheinlichkeit|auswirkung|risikobewertung|probability|threat|risk statement|risk response|risk category|treatment|risque|risk event",
    ),
    usual: words(
      "score|category|owner|due date|status|treatment strategy|action|priority|control|trend|rating|response",
    ),
    headings: words(
      "risk register|risk log|risks|risk|top risks|strategic risks|it risks|risikoregister|risiken|cyber risks|risk assessment|registre des risques",
    ),
    against: words(
      "supplier|vendor|cvss|metric|kri|value|treatment strategy|applies to risks|priority multiplier|risk count|conflict id|function 1|application|penetration",
    ),
    needs: words(
      "risk title|risk|risk id|risk description|risk name|risk statement|risk event|risiko|threat|current risk|risque|likelihood|probability|inherent risk|risks",
    ),
    item: words(
      "risk title|risk|risk name|risk description|risk statement|title|risk event|description|risiko|threat|name|risk category|risque",
    ),
    details: keyed({
      id: "id|risk id|risiko id|ref|no|nr|reference|risk no",
      score: "score|risk score|rating|risk rating|overall score|total",
      level: "level|risk level|category|severity|inherent risk",
      likelihood: "likelihood|probability|eintrittswahrscheinlichkeit",
      impact: "impact|consequence|auswirkung",
      mitigation: "mitigation|treatment|controls|response|risk response|massnahme|risk treatment|mitigating actions",
      residual_risk: "residual risk|residual|net risk",
      owner: "owner|risk owner|verantwortlich|responsible",
      due_date: "due date|due|target date|deadline|frist",
      status: "status|state",
    }),
  },
  {
    kind: "privacy_record",
    domain,
    category: "privacy",
    telling: words(
      "processing activity|data subjects|data subject|legal basis|lawful basis|personal data|data category|categories of data|recipients|third country|retention period|processor|ropa|verarbeitungstatigkeit|betroffene|rechtsgrundlage|data controller|data types|international transfer|traitement",
    ),
    usual: words("purpose|system|systems|transfers|retention|location|deletion|owner|supplier"),
    headings: words(
      "record of processing|data retention|retention schedule|retention period|ropa|processing activities|gdpr|data protection|privacy|personal data|verzeichnis von verarbeitungstatigkeiten|datenschutz|data handling|sub processors|subprocessors|registre des traitements",
    ),
    against: words("session timeout|severity|contract type|likelihood"),
    item: words(
      "processing activity|processing|activity|verarbeitungstatigkeit|processor|sub processor|subprocessor|supplier|system|name|data asset|data category|data type|record type|traitement",
    ),
    details: keyed({
      data_category: "data category|categories of data|personal data|data types|data type|data categories",
      subjects: "data subjects|data subject|subjects|betroffene",
      volume: "volume|number of records|records|number of subjects",
      systems: "system|systems|application|it system",
      transfers: "transfers|third country|international transfer|location|transfer",
      processor: "processor|recipients|sub processor",
      purpose: "purpose|zweck",
      legal_basis: "legal basis|lawful basis|rechtsgrundlage",
      retention: "retention|retention period|deletion period|aufbewahrung",
    }),
  },
  {
    kind: "security_tools",
    domain,
    category: "other",
    rowCategory: true,
    telling: words(
      "security tool|security control|security service|security solution|edr|security product|antivirus|siem|security measure|endpoint protection|security area|sicherheitsprodukt|control type|control name|security domain",
    ),
    usual: words(
      "vendor|coverage|status|purpose|scope|service|implementation|tool|product|description|effectiveness|owner|capability|area|retention|events day|data sources|throughput|rules|log source",
    ),
    headings: words(
      "security tools|security monitoring|perimeter security|endpoint security|security infrastructure|security systems|log sources|security controls|security services|security stack|cyber security|security architecture|security and compliance services|compensating controls|security solutions|sicherheitslosungen|protection|risk controls",
    ),
    against: words("result|finding|risk title|mfa requirement|session timeout|supplier|severity"),
    item: words(
      "security tool|tool|service|security service|security solution|solution|product|security control|control|control name|control type|security measure|area|security area|capability|name|log source|control id",
    ),
    details: keyed({
      vendor: "vendor|product|provider|manufacturer|tool",
      coverage: "coverage|covered|endpoints covered|abdeckung",
      scope: "scope|applies to|platforms",
      purpose: "purpose|description|function|capability",
      status: "status|implementation status",
      frequency: "frequency|scan frequency",
    }),
  },
  {
    kind: "security_responses",
    domain,
    category: "incident_response",
    statement: "policy",
    telling: words(
      "response time|escalation|escalation path|playbook|response team|incident severity|support level|contact|response target|notification period|incident type|response procedure",
    ),
    usual: words("severity|priority|owner|role|supplier|action|time|phase"),
    headings: words(
      "incident response|response plan|escalation|response contacts|incident response contacts|playbooks|crisis|emergency|notfallkontakte|response team",
    ),
    against: words("root cause|date|cvss|finding|detection method"),
    item: words("playbook|incident type|role|supplier|severity|contact|phase|step|procedure|scenario|name"),
    details: keyed({
      plan: "playbook|procedure",
      team: "response team|owner|role|contact",
      last_test: "last test|last exercise|last tested",
      response_time: "response time|response target|time",
      escalation: "escalation|escalation path",
      support_level: "support level",
    }),
  },
  {
    kind: "policy_list",
    domain,
    category: "governance",
    telling: words(
      "policy|policy name|policy title|review date|next review|last review|last reviewed|approved by|richtlinie|policy owner|training|completion rate|participation|politique",
    ),
    usual: words("owner|version|status|date|scope|approved|review cycle|document"),
    headings: words(
      "policies|policy set|policy register|policy list|richtlinien|isms policies|security policies|training|awareness|governance",
    ),
    against: words("control id|result|severity|risk|mfa|platform|enforcement|rto"),
    item: words("policy|policy name|policy title|document|richtlinie|training|course|title|name|politique"),
    details: keyed({
      policy: "policy",
      owner: "owner|policy owner|responsible|verantwortlich",
      review_date: "review date|next review|last review|last reviewed|date|approved",
      version: "version",
      status: "status",
      coverage: "completion rate|participation|coverage",
    }),
  },
  {
    kind: "control_mapping",
    domain,
    category: "compliance",
    rowCategory: false,
    telling: words(
      "iso 27001|nist csf|cis control|cis controls|annex a|iso 27001 alignment|clause|framework control|nist|control requirement|soa|applicability|statement of applicability|control objective",
    ),
    usual: words("control|implementation|requirement|status|evidence|coverage|description|justification"),
    headings: words(
      "iso 27001|nist|cis controls|compliance mapping|control mapping|framework alignment|statement of applicability|framework mapping|regulatory mapping|compliance matrix|nis2",
    ),
    item: words(
      "control|control title|requirement|clause|framework control|framework|function|name|control id|iso 27001",
    ),
    details: keyed({
      framework: "framework|standard",
      status: "status|implementation status|applicability",
      scope: "scope|coverage",
      implementation: "implementation|description",
      id: "control id|clause|ref",
      evidence: "evidence",
    }),
  },
];
