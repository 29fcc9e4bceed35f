// Words by which sentences speak of protection, detection, weaknesses, incidents, privacy, audits and rules.
import { type Cue, cue, flag, measured, read } from "#lib/analysts/rules/prose/cue.ts";

const coverage = measured("coverage", "percent");
const frequency = measured("frequency", "frequency");

export const CYBERSECURITY_CUES: readonly Cue[] = [
  cue(
    3,
    "endpoint",
    "Endpoint protection",
    /\b(?:EDR|XDR|anti-?virus|anti-?malware|malware (?:protection|scanning|scans?|detection)|endpoint (?:protection|detection|security)|host(?:-based)? firewalls?|UFW|ClamAV)\b/iu,
    [coverage, measured("count", "count", /endpoints|devices|servers|laptops/iu), frequency],
  ),
  cue(
    3,
    "email_security",
    "Mail authentication",
    /\b(?:DMARC|SPF|DKIM|MTA-STS|BIMI|TLS-RPT|e-?mail (?:gateway|filter\w*|security|authentication)|anti-?spam|anti-?phishing|spam filter\w*|MX records?)\b/iu,
    [
      read("dmarc", /\bp=(reject|quarantine|none)/iu),
      flag("dmarc", /no DMARC|DMARC (?:is |has )?(?:not|missing)/iu, "none"),
      measured("key_length", "strength", /bit/iu),
      read("mta_sts", /\b(enforce|testing)\b/iu),
    ],
    { not: /sun|SPF (?:factor|50|30)/iu },
  ),
  cue(
    3,
    "perimeter",
    "Web application firewall",
    /\b(?:WAF|web application firewalls?|DDoS|bot protection|internet[- ]facing|internet exposure|attack surface|DNS firewall)\b/iu,
    [measured("count", "count"), read("scope", /\bOWASP(?: [\p{L}\d]+){0,3}/u)],
  ),
  cue(
    3,
    "detection",
    "Security monitoring",
    /\b(?:SIEM|SOC\b(?! ?[123])|security operations cent(?:er|re)|intrusion detection|IDS|log (?:retention|management|review|collection|sources?)|audit logs?|security (?:events?|monitoring|alerts?|logs?)|threat (?:detection|hunting|intelligence)|query logs?|managed detection|MDR)\b/u,
    [
      measured("retention", "duration", /retain|retention|kept|stored|archiv/iu),
      measured("log_sources", "count", /sources/iu),
      read("hours", /\b(24\s?[x/×]\s?7|8\s?[x/×]\s?5|business hours|office hours|around the clock)\b/iu),
      measured("review", "frequency", /review|analy|examin/iu),
      flag("soc_model", /managed (?:SOC|detection)|outsourced|external SOC/iu, "external"),
    ],
  ),
  cue(
    3,
    "vulnerability",
    "Vulnerability scanning",
    /\bvulnerabilit(?:y|ies) (?:scan\w*|management|assessment\w*|test\w*)|\bvulnerability scanner|\bscans? for vulnerabilities|\bscanned for vulnerabilities/iu,
    [frequency, coverage, measured("patch_cadence", "duration", /patch|remediat|fix|within/iu)],
  ),
  cue(
    3,
    "vulnerability",
    "Patching",
    /\bpatch(?:es|ing|ed)?\b|\bsecurity updates?\b|\bunpatched\b|\bremediation (?:timeline|SLA|within)|\bcritical vulnerabilities\b/iu,
    [
      measured("patch_cadence", "duration", /within|days|hours|after/iu),
      measured("patch_cadence", "frequency"),
      coverage,
      measured("open", "count", /vulnerabilit|findings/iu),
    ],
  ),
  cue(
    3,
    "vulnerability",
    "Penetration test",
    /\b(?:penetration[- ]test\w*|pen-?tests?|pentest\w*|red team\w*|security (?:assessment|review|audit) (?:was|report|engagement|took|by|of)|final report (?:was )?delivered|bug bounty|did not (?:audit|test|review|assess)|(?:not (?:in|part of the)|out of|outside the) (?:test |audit )?scope|(?:code|application|configuration) (?:was|were) (?:not )?(?:audited|reviewed|assessed|tested))\b/iu,
    [
      flag(
        "scope",
        /(?:did|was|were|could|have|has) not (?:been |be )?(?:audit|review|assess|test)\w*|out of (?:the )?scope|outside the (?:audit |test )?scope|not (?:in|part of the) (?:audit |test )?scope/iu,
        "not covered",
      ),
      measured("last_pentest", "date"),
      measured("findings", "count", /findings|vulnerabilit|issues/iu),
      frequency,
    ],
  ),
  cue(
    3,
    "compliance",
    "Findings of the year before",
    /\bfindings? (?:(?:from|of) )?(?:the )?(?:previous|prior|last|preceding) (?:year|audit|assessment|period)|\bprior[- ]year findings?\b/iu,
    [
      flag("status", /(?:been|were|was|are) (?:corrected|closed|resolved|remediated)/iu, "closed"),
      flag(
        "status",
        /remain(?:s)? open|(?:are|is) (?:still )?open|not (?:been )?(?:corrected|closed|resolved)/iu,
        "open",
      ),
    ],
    { fixedItem: true },
  ),
  cue(
    2,
    "vulnerability",
    "Test findings",
    /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|no) (?:critical|high|medium|low|informational)(?:[- ](?:severity|risk|rated))?(?: (?:findings?|issues?|vulnerabilities|risks?))?\b|\bfindings? (?:of the (?:\d{4} )?\p{L}+ )?(?:was|were|remain|are|have been) (?:still )?(?:open|closed|fixed|resolved|corrected|remediated)|\bfindings? (?:(?:from|of) the (?:previous|prior|last)|were|was|remain|are) ?(?:year|audit|identified|open|closed|resolved|corrected)/iu,
    [
      measured(
        "findings",
        "count",
        /^(?!.*(?:critical|high|medium|low|informational)).*(?:finding|issue|vulnerabilit)/iu,
      ),
      read("critical", /\b(\d+) critical\b/iu),
      read("high", /\b(\d+) high\b/iu),
      flag("status", /(?:been|were|was|are) (?:corrected|closed|resolved|remediated)/iu, "closed"),
      flag("status", /remain(?:s)? open|(?:are|is) (?:still )?open/iu, "open"),
    ],
  ),
  cue(
    3,
    "data_security",
    "Encryption",
    /\bencrypt(?:ion|ed|s|ing)?\b|\bLUKS\b|\bBitLocker\b|\bFileVault\b|\bTLS\b|\bAES\b|\bHSMs?\b|\bcryptographic modules?\b|\bdata loss prevention\b|\bDLP\b|\bkey management\b|\bFIPS 140/iu,
    [
      flag(
        "encryption_at_rest",
        /at rest|full[- ]disk|disk encryption|LUKS|BitLocker|FileVault|storage devices|encrypted (?:storage|database|backup|laptop|volume)/iu,
      ),
      flag("encryption_in_transit", /in transit|transmission|TLS|HTTPS/u),
      measured("strength", "strength"),
      measured("standard", "standard"),
    ],
    { not: /WPA|encrypted,? (?:\p{L}+ )?VPN|\b[Vv]ia (?:an? )?VPN/u },
  ),
  cue(
    2,
    "data_security",
    "Data handling",
    /\b(?:data classification|data retention|secure (?:disposal|erasure|wiping)|media sanit\w+|data masking|tokeni[sz]ation|removable media|USB (?:ports?|sticks?|drives?))\b/iu,
    [measured("retention", "duration")],
  ),
  cue(
    3,
    "cloud_security",
    "Cloud security posture",
    /\b(?:CSPM|CNAPP|cloud security posture|security posture management|Security Hub|GuardDuty|Defender for Cloud|AWS Config)\b/u,
  ),
  cue(
    3,
    "incident_response",
    "Incident response",
    /\b(?:incident response|incident[- ]handling|CSIRT|CERT team|cyber (?:insurance|liability|policy)|tabletop|breach notification (?:procedure|process)|incident (?:response )?plan)\b/iu,
    [
      measured("last_test", "date", /test|exercise|tabletop|drill/iu),
      measured("insured_sum", "money", /insur|cover|polic/iu),
      measured("response_time", "duration"),
      frequency,
      flag("insurance", /cyber (?:insurance|liability)/iu),
    ],
  ),
  cue(
    3,
    "incidents",
    "Security incident",
    /\b(?:ransomware|data breach|security breach|security incidents?|cyber[- ]?attack|phishing (?:attack|incident|campaign)|(?:was|were|been|got) compromised|compromised (?:systems?|servers?|accounts?|credentials|mailbox\w*)|exfiltrat\w+|business email compromise|malware (?:infection|outbreak)|unauthori[sz]ed access (?:to|was|occurred)|stolen (?:laptop|credentials)|leak(?:ed|age of) (?:[\p{L}-]+ ){0,4}(?:tokens?|credentials?|keys?|secrets?|data)|account takeovers?|(?:account|mailbox|server|domain)s? (?:[\p{L}]+ ){0,3}(?:was|were) taken over|false (?:account|invoice)s?|(?:CEO|invoice|payment) fraud|attackers? (?:encrypted|gained|came|copied|stole|deleted|entered|had)|ransom (?:was|were)|stood still for|(?:direct|total|overall) (?:cost|damage|loss)|insurer paid|(?:commissioner|authority|regulator|customers|data subjects|affected (?:persons|people)) (?:was|were|has been|have been) (?:notified|informed)|(?:service|system|network|production) outages?)\b/iu,
    [
      measured("date", "date"),
      measured("cost", "money"),
      measured("downtime", "duration", /down|outage|unavailable|offline|restor/iu),
      read("type", /(ransomware|data breach|phishing|malware|business email compromise|denial of service)/iu),
      flag("notified", /(?:was|were|has been|been) (?:notified|reported to)|notified (?:the|on)/iu),
      flag("closed", /(?:incident|case|matter) (?:was|is|has been) closed/iu),
    ],
  ),
  cue(
    3,
    "incidents",
    "Outage",
    /\b(?:(?:full|complete|total|major|partial|dark|service|power|network|system|production)? ?outages?|downtime of|was (?:down|offline|unavailable) for|out of service for)\b/iu,
    [measured("downtime", "duration"), measured("date", "date")],
    {
      not: /\b(?:planned|scheduled) (?:outage|downtime)|tolerate|in the event|withstand|availability of|outage (?:at|of) (?:one|either)|\bRTO\b|\bSLA\b/iu,
    },
  ),
  cue(
    3,
    "privacy",
    "Personal data",
    /\b(?:personal data|GDPR|data protection (?:officer|authority|impact)|DPIA|DPO\b|data processing agreements?|records? of processing|data subjects?|sub-?processors?|CCPA|privacy (?:officer|notice|impact)|PII)\b/u,
    [measured("volume", "count", /records|subjects|customers/iu), measured("date", "date")],
  ),
  cue(
    3,
    "compliance",
    "Certification and audit",
    /\b(?:certifi(?:ed|cation|cate) (?:to|against|for|under|according|of|audit|expires?|valid|body|scope)|ISO(?:\/IEC)?[ -]?(?:27001|9001|22301|20000|27017|27018)|SOC ?[12]|PCI[ -]DSS|TISAX|Cyber Essentials|audit (?:opinion|period|findings?|report|letter|date|firm|was|results?)|external audit\w*|(?:external|independent|lead|qualified|statutory) auditors?|auditors? (?:is|was|were|has|have|identified|found|concluded|issued|noted|confirmed|reported)|letter of compliance|compliance audit|discrepanc(?:y|ies)|non-?conformit(?:y|ies)|disparate|traceability analysis|qualified opinion|surveillance audit|HIPAA|FedRAMP|statement of applicability)\b/iu,
    [
      measured("framework", "standard"),
      measured("period_start", "date", /period start|start of the (?:audit )?period/iu),
      measured("period_end", "date", /period (?:finish|end)|end of the (?:audit )?period/iu),
      measured(
        "last_audit",
        "date",
        /audit|assess|examin|inspect|report|issued|conducted|performed|certified|letter|period/iu,
      ),
      measured("valid_until", "date", /until|valid|expir|through/iu),
      measured("findings", "count", /findings|non-?conformit|discrepanc/iu),
      flag(
        "status",
        /nicht (?:\S+ ){0,4}zertifiziert|(?:pas|non) certifiée?|not (?:yet )?(?:certified|compliant)|lapsed|expired|no (?:valid )?certificat/iu,
        "not certified",
      ),
      flag(
        "status",
        /\b(?:is|are|was|were|been) (?:certified|accredited)|certificate (?:is )?valid|in compliance|complies with|(?<!non-|not |non )compliant/iu,
        "certified",
      ),
      read(
        "auditor",
        /\b(?:audited|performed|conducted|assessed|certified) by (?:the )?(\p{Lu}[\p{L}&.'-]*(?:\s\p{Lu}[\p{L}&.'-]*){0,4})/u,
      ),
    ],
    {
      not: /certificat(?:e|ion) (?:authorit|polic|practice|status|revocation|signing|request|issu)|auditor(?:s)? (?:role|shall)|\bCSOC|\b(?:SSL|TLS|X\.?509|signing|root|client|server|intermediate|wildcard|CA|web|code)[\w ./-]{0,25} certificates?\b|\bcertificates? for \S+\.\w{2,}/iu,
    },
  ),
  cue(
    2,
    "governance",
    "Security governance",
    /\b(?:security (?:awareness|training|policy|policies|officer|committee|lead|steering)|CISO|awareness (?:training|programme|program|campaign)|phishing simulation|information security (?:policy|officer|management)|risk (?:assessment|register|appetite|acceptance|owner)|ISMS|policy (?:owner|review|exceptions?|version)|review cycle|next review|document owner)\b/iu,
    [
      read(
        "owner",
        /\b(?:owner|owned by|approved by|responsible)\s*:?\s*(?:the )?((?:\p{Lu}[\p{L}./-]+)(?: \p{Lu}[\p{L}./-]+){0,3})/u,
      ),
      measured("review_date", "date", /review|updated|approved/iu),
      frequency,
      coverage,
    ],
  ),
  cue(
    3,
    "governance",
    "Policy review",
    /\breview(?:s|ed|ing)?(?: and|,| or|\/)? ?updat\w+ (?:the |this |these |its )?[\p{L}&/ -]{0,40}\b(?:polic(?:y|ies)|requirements|process|procedures?|standards?)\b|\bpolicy (?:is|shall be|must be|will be|are) reviewed\b/iu,
    [
      frequency,
      read(
        "owner",
        /(?:\bby (?:the )?|^(?:The )?)((?!All|Any|Each|Every)(?:\p{Lu}[\p{L}&.-]+ ?){1,4}(?:[Tt]eam|[Cc]ommittee|[Bb]oard)?)/u,
      ),
    ],
    { fixedItem: true },
  ),
  cue(
    3,
    "governance",
    "Personnel screening",
    /\b(?:background checks?|security clearances?|clearances?|vetting|screening of (?:staff|employees|personnel)|confidentiality agreements?)\b/iu,
    [frequency],
    { not: /clearance (?:sale|certificate)/iu },
  ),
  cue(
    2,
    "perimeter",
    "Physical security",
    /\b(?:CCTV|badge readers?|access cards?|visitor (?:log|access|management|badges?)|security guards?|alarm system|biometric (?:access|readers?)|two-person|physical access control)\b/iu,
    [measured("retention", "duration"), frequency],
  ),
];
