// Words that tell a domain and category, in the order in which they are tried.
import type { Category, Domain } from "#db/vocabulary.ts";

export interface CategoryWords {
  domain: Domain;
  category: Category;
  /** Regular expression on folded text (no case, accents or punctuation). */
  pattern: RegExp;
}

const row = (domain: Domain, category: Category, list: string): CategoryWords => ({
  domain,
  category,
  pattern: new RegExp(`(?:^| )(?:${list})(?: |$)`),
});

/** Special before general: the first that matches in a type column or name decides. */
export const TYPE_WORDS: CategoryWords[] = [
  row("identity_access", "mfa", "mfa|2fa|multi ?factor.*|two factor.*|authenticator|second factor"),
  row(
    "identity_access",
    "privileged_access",
    "pam|privileged.*|break glass.*|password manager|password vault|root accounts?|admin accounts?|admin rights",
  ),
  row(
    "identity_access",
    "service_accounts",
    "service accounts?|technical accounts?|api keys?|machine identit(?:y|ies)|service principals?",
  ),
  row(
    "identity_access",
    "external_access",
    "guest (?:users?|access|accounts?)|external (?:users?|access|sharing)|third party access|vendor access",
  ),
  row("identity_access", "password_policy", "passwords?(?: polic(?:y|ies))?|kennworter|passworter"),
  row(
    "identity_access",
    "lifecycle",
    "iga|joiners?|leavers?|provisioning|deprovisioning|onboarding|offboarding|access reviews?|recertification|identity governance",
  ),
  row(
    "identity_access",
    "directory",
    "active directory|directory(?: services?)?|ldap|entra id|azure ad|verzeichnisdienst",
  ),
  row(
    "identity_access",
    "sso",
    "sso|single sign on|identity provider|idp|saml|federation|identity and access management|iam|identity(?: management)?|legacy authentication|conditional access|authentication",
  ),
  row(
    "cybersecurity",
    "detection",
    "siem|soc|ids|ips|xdr|mdr|intrusion detection.*|log management|security monitoring|threat detection|security analytics|guardduty|security hub|cloudtrail",
  ),
  row(
    "cybersecurity",
    "email_security",
    "dmarc|dkim|spf|email security|mail gateway|anti ?spam|email gateway|email authentication|phishing protection",
  ),
  row(
    "cybersecurity",
    "endpoint",
    "edr|antivirus|antivirenschutz|anti virus|virenscanner|protection des postes|anti virus|anti ?malware|endpoint protection|endpoint security|virenschutz|virus protection",
  ),
  row(
    "cybersecurity",
    "vulnerability",
    "vulnerabilit(?:y|ies).*|penetration.*|pentest.*|patch(?:ing| management)?|sast|dast|security testing|code scanning|dependency scanning|secret scanning|schwachstellen.*",
  ),
  row(
    "cybersecurity",
    "perimeter",
    "waf|web application firewall|ddos.*|swg|secure web gateway|web filter|web proxy|proxy",
  ),
  row(
    "cybersecurity",
    "data_security",
    "dlp|data loss prevention|encryption|tls|ssl(?! vpn)|transport layer security|secure sockets? layer.*|kms|pki|certificates?(?: digital signature)?.*|key management|secrets? management|data classification|verschlusselung|hsm",
  ),
  row("cybersecurity", "cloud_security", "cspm|cnapp|cloud security|cloud posture|casb"),
  row(
    "cybersecurity",
    "incident_response",
    "incident response.*|cyber insurance|crisis management|forensics?|tabletop",
  ),
  row("cybersecurity", "privacy", "gdpr|privacy|personal data|data protection|data subjects?|datenschutz|dpia|ropa"),
  row(
    "cybersecurity",
    "compliance",
    "compliance|certifications?|iso 27001|soc 2|pci dss|audits?|grc|regulatory|regulations?",
  ),
  row(
    "cybersecurity",
    "governance",
    "awareness.*|security training|security polic(?:y|ies)|information security|ciso|isms",
  ),
  // Says that it is about security and not what: filed openly rather than under something it may not be.
  row(
    "cybersecurity",
    "other",
    "security and assurance|(?:it )?security (?:software|tools?|products?)|supply chain (?:integrity|security|attacks?|compromise)|sbom|slsa",
  ),
  row("network", "firewall", "firewalls?|pare feux?|next generation firewalls?|ngfw|utm|security gateways?"),
  row("network", "load_balancing", "load balanc(?:er|ers|ing)|adc|application delivery"),
  row("network", "wireless", "wireless.*|funknetz|reseau sans fil|bornes? wifi|wlan|wi ?fi|access points?|ssid"),
  row(
    "network",
    "remote_access",
    "vpn|ztna|remote access.*|remote control|vdi|virtual desktops?|citrix|fernzugriff|thin client.*|telework",
  ),
  row("network", "dns_dhcp", "dns(?:sec)?|dhcp|ipam|domain names?|registrar|domain security"),
  row(
    "network",
    "monitoring",
    "network monitoring|netflow|snmp|network management|network performance|network detection|time synchroni[sz]ation|ntp",
  ),
  row(
    "network",
    "wan",
    "wan|sd ?wan|mpls|routers?|internet (?:lines?|access|connection)|carriers?|leased lines?|circuits?|telecom.*|isp",
  ),
  row(
    "network",
    "voice",
    "telephony|voice|telefonanlage|tk anlage|telephonie|autocommutateur|voip|pbx|phone system|contact cent(?:er|re)|call cent(?:er|re)|telefonie|sip",
  ),
  row(
    "network",
    "lan",
    "switch(?:es|ing)?|commutateurs?|reseau|lan|vlans?|network (?:devices?|equipment|hardware|operating system|segmentation|access control).*|nac|core switch|netzwerk.*|routing|supporting network services",
  ),
  row(
    "infrastructure",
    "backup_dr",
    "backups?|data backup|sauvegardes?|sicherung|notfallwiederherstellung|plan de reprise|dr (?:sites?|tests?|plans?|concept|exercises?)|disaster recovery|recovery|restore|replication|business continuity|continuity|datensicherung|rto|rpo|resilience|failover",
  ),
  row(
    "infrastructure",
    "ot",
    "ot|plc|scada|hmi|ics|operational technology|building automation|building management|production systems?|manufacturing execution|shop ?floor|iot( devices?)?|sensors?|smart meters?",
  ),
  row("infrastructure", "legacy", "mainframe|as 400|ibm i|midrange|legacy.*|end of life"),
  row(
    "infrastructure",
    "storage",
    "storage|san|speichersystem|speichersysteme|stockage|baie de stockage|nas|file servers?|file services?|object storage|speicher|disk arrays?",
  ),
  row(
    "infrastructure",
    "end_user",
    "laptops?|desktops?|arbeitsplatz(?:rechner|e)?|drucker|multifunktionsgerate?|mobilgerate?|ordinateurs?|ordinateurs? portables?|postes? de travail|imprimantes?|tablettes?|notebooks?|workstations?|end user.*|mobile devices?|(?:personal |tablet )computers?|pcs?|(?<!servers? )computers?(?! cent(?:er|re)| rooms?| networks?| systems?)|smartphones?|ipads?|iphones?|tablets?|mdm|device management|web browsers?|browsers?|printers?|peripherals?|mobile|mobility.*|endgerate|client hardware|screen reader|assistive.*",
  ),
  row(
    "infrastructure",
    "cloud",
    "cloud|aws|azure|gcp|iaas|paas|serverless|lambda|cloud infrastructure|cloud platform|cloud based dev platform|cloud services?",
  ),
  row(
    "infrastructure",
    "hosting",
    "data cent(?:er|re)s?|serverraum|serverraume|centre de donnees|salle serveurs?|hebergement|hosting|colocation|server rooms?|rechenzentr(?:um|en)|facilit(?:y|ies)",
  ),
  row(
    "infrastructure",
    "tooling",
    "itsm|service ?desk|help ?desk.*|monitoring|asset management|cmdb|automation|job scheduling|configuration management|observability|ticketing|it management|license management|remote monitoring|system management|logging",
  ),
  row(
    "infrastructure",
    "compute",
    "servers?(?: computers)?|serveurs?|virtualisierung|virtualisation|machines? virtuelles?|betriebssysteme?|systeme d exploitation|servers computers|virtuali[sz]ation|hypervisors?|virtual machines?|vms?|containers?|kubernetes|web servers?|application servers?|operating systems?|compute|physical server|virtual server",
  ),
  row("infrastructure", "other", "(?:miscellaneous|other|misc) hardware"),
  row(
    "applications",
    "erp",
    "erp|enterprise resource.*|progiciel de gestion|gestion integree|warenwirtschaft|order management",
  ),
  row(
    "applications",
    "crm",
    "crm|customer relationship.*|kundenverwaltung|kundenmanagement|relation client|gestion de la relation client|gestion commerciale|sales(?: force)?|marketing(?: automation)?|customer service|vertrieb",
  ),
  row(
    "applications",
    "hcm",
    "hcm|hr|personalwesen|personalabrechnung|personalverwaltung|personalmanagement|entgeltabrechnung|ressources humaines|gestion du personnel|sirh|gestion des temps|hris|human resources?|human capital.*|payroll|personnel|personal(?:wesen)?|lohn.*|talent|recruiting|workforce|time tracking|time and attendance|zeiterfassung|learning management|gehalt|paie",
  ),
  row(
    "applications",
    "finance",
    "finance|financial.*|rechnungswesen|finanzbuchhaltung|finanzwesen|kostenrechnung|anlagenbuchhaltung|zahlungsverkehr|tresorerie|facturation|achats|gestion financiere|immobilisations|accounting|treasury|consolidation|tax|billing|invoicing|procurement|purchasing|controlling|buchhaltung|finanzen|payments?|expenses?|einkauf|fibu|planning and budgeting|comptabilite|banking",
  ),
  row(
    "applications",
    "analytics",
    "bi|business intelligence|auswertungen|informatique decisionnelle|decisionnel|entrepot de donnees|tableaux de bord|analytics|reporting.*|data warehouse|dwh|web analytics|data management|data quality|metadata management|data lake|dashboards?|berichtswesen",
  ),
  row("applications", "database", "databases?.*|base de donnees|bases de donnees|sgbd|dbms|sql|datenbank(?:en)?|rdbms"),
  row(
    "applications",
    "integration",
    "integration|middleware|esb|etl.*|edi|api management|soa.*|interfaces?|information exchange.*|message (?:queue|broker)|schnittstellen|service transport|service discovery|data format.*|file transfer|ipaas",
  ),
  row(
    "applications",
    "development",
    "development.*|devops|ci cd|source control|version control|programming.*|ide|ide integrated.*|integrated development.*|scripting language|development tool|software configuration management|it testing.*|testing|runtime library|data modeling|developer tools?|code quality|software development|repositor(?:y|ies)|build|static analysis|dynamic server side display|cloud based dev.*|sdk|framework",
  ),
  row(
    "applications",
    "collaboration",
    "collaboration.*|dokumentenmanagement|dokumentenverwaltung|burokommunikation|messagerie|bureautique|gestion documentaire|ged|visioconference|textverarbeitung|e ?mail(?: client)?.*|mail|groupware|office|office productivity|productivity|workplace productivity|document management.*|dms|intranet|video conferenc.*|messaging|file sharing|wiki|project management.*|pdf software|portal.*|content management|ecm|meetings?|speech recognition|mind mapping|survey.*|kollaboration|search engine|forms?",
  ),
  row("applications", "ai", "ai|artificial intelligence|machine learning|generative.*|llm|chatbot"),
  row(
    "applications",
    "vertical",
    "mes|plm|fertigung|produktionsplanung|konstruktion|qualitatssicherung|versand|zoll.*|gestion de production|gpao|gmao|qualite|entrepot|expedition|cad.*|cam|scada|scm|supply chain(?: management| planning)?|warehouse.*|wms|tms|logistics?|lims|quality(?: management)?|qm|gis.*|manufacturing|production|produktion|e ?commerce|web ?shop|pos|retail|core business|line of business|industry specific|building information modeling|bim|engineering|maintenance|instandhaltung|logistik|lager.*|healthcare|clinical|insurance|electronic publishing|multimedia.*|content rendering|image processing.*|content accessibility.*|business process management.*|cost estimation|electronic health.*|core system",
  ),
  row(
    "applications",
    "product",
    "dependenc(?:y|ies)|third party (?:libraries|components|software)|libraries|sbom|bill of materials|open source(?: components| software)?",
  ),
  row("applications", "licensing", "licen[cs]es?|licensing|lizenzen|entitlements?"),
  row("applications", "saas", "saas|subscriptions?|cloud applications?|software as a service"),
  row(
    "applications",
    "custom",
    "custom(?: development| application| built| software)?|bespoke|in ?house|eigenentwicklung|self developed|individualsoftware",
  ),
  row(
    "cybersecurity",
    "privacy",
    "sub ?processors?|subverwerkers|unterauftragsverarbeiter|sous traitants ulterieurs|personal data|personenbezogene daten|donnees personnelles",
  ),
  row("organization", "projects", "projects?|roadmap|initiatives?|milestones?|programme|projekte"),
  row("organization", "budget", "budgets?|opex|capex|it costs?|cost centres?|it spend"),
  row("organization", "shared_services", "tsa|shared services?|transitional services?|intercompany"),
  row(
    "organization",
    "vendors",
    "vendors?|suppliers?|dienstleister|fournisseurs?|prestataires?|contracts?|third part(?:y|ies)|lieferanten|procurement contracts",
  ),
  row("organization", "outsourcing", "outsourc(?:ing|ed)|managed services?|msp"),
  row(
    "organization",
    "leadership",
    "cio|cto|head of it|it director|it leadership|management team|it leiter|steering committee|governance board|board",
  ),
  row("organization", "key_people", "key (?:person|people|personnel|man)|founder|single person|succession"),
  row("organization", "staffing", "staff(?:ing)?|headcount|fte|employees|personnel|roles?|teams?|posts?"),
  row("organization", "skills", "skills?|competenc(?:e|y|ies)"),
  row(
    "organization",
    "processes",
    "process(?:es)?|escalation.*|service targets?|sla|itil|change management|incident management|problem management|maturity|responsibilit(?:y|ies)|governance|workflow",
  ),
];
