// Words that do not tell things apart, and words that are said in several ways. A data sheet.
import type { Category, Domain } from "#db/vocabulary.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Articles and joining words; directions ("to", "from", "zu") are not among them, because an interface has one. */
export const GLUE = words(
  "the a an and of for our its their der die das den dem und von vom des fur im in le la les l un une et de du d pour",
);

/** What a running product is called beside its name. Dropped at either end of a name, never if nothing else is left. */
export const FILLERS = words(
  `system systems software application applications app apps tool tools solution solutions platform suite package program product
   environment installation instance anwendung losung programm werkzeug plattform systeme logiciel outil progiciel plateforme`,
);

/** Kinds of things by category: "Ledgerline ERP" under `erp` is Ledgerline. */
export const CATEGORY_FILLERS: Partial<Record<Category, ReadonlySet<string>>> = {
  erp: words("erp warenwirtschaft warenwirtschaftssystem gestion"),
  crm: words("crm kundenmanagement"),
  hcm: words("hr hcm hris hrm payroll personalsystem personalverwaltung paie rh"),
  finance: words("finance accounting buchhaltung comptabilite"),
  collaboration: words("dms wiki"),
  vertical: words("plm mes wms tms pdm cad caq lims ehr emr cmms"),
  analytics: words("bi dwh reporting"),
  integration: words("esb middleware etl"),
  custom: words("inhouse"),
  saas: words("saas cloudservice"),
  backup_dr: words(""),
  tooling: words("itsm monitoring ticketing"),
  endpoint: words("edr antivirus endpoint"),
  detection: words("siem"),
  vulnerability: words("scanner"),
  email_security: words("gateway"),
  sso: words("sso"),
  mfa: words("mfa"),
  privileged_access: words("pam"),
  lifecycle: words("iga"),
  monitoring: words("monitoring"),
  voice: words("telephony"),
  projects: words("project program projekt projet initiative"),
  processes: words("process processus prozess"),
  shared_services: words("service dienst"),
};

/** Editions and contract levels: details of one product, apart from licences, which are bought by edition. */
export const EDITIONS = words(
  `enterprise standard professional premium pro business plus express ultimate advanced edition starter
   e1 e3 e5 f1 f3 g3 g5 p1 p2 a3 a5`,
);

/** Levels that makers sell above the plain product; behind a name they tell no two systems apart. */
export const UPGRADES = words("pro premium professional enterprise");

/** Modules of SAP's ERP: said beside the name, part of it. */
export const SAP_MODULES = words("fi co fico mm sd pp pm qm ps le fi-co");

/** Categories in which a company runs one of a product, so that version, edition and filler words are details of it. */
export const ONE_OF_A_KIND: ReadonlySet<string> = new Set<`${Domain}|${Category}`>([
  "applications|erp",
  "applications|crm",
  "applications|hcm",
  "applications|finance",
  "applications|collaboration",
  "applications|vertical",
  "applications|custom",
  "applications|saas",
  "applications|integration",
  "applications|analytics",
  "applications|ai",
  "applications|other",
  "infrastructure|backup_dr",
  "infrastructure|tooling",
  "cybersecurity|endpoint",
  "cybersecurity|email_security",
  "cybersecurity|detection",
  "cybersecurity|cloud_security",
  "cybersecurity|data_security",
  "cybersecurity|perimeter",
  "identity_access|directory",
  "identity_access|sso",
  "identity_access|mfa",
  "identity_access|privileged_access",
  "identity_access|lifecycle",
  "network|monitoring",
  "network|dns_dhcp",
  "cybersecurity|vulnerability",
]);

/** Categories of applications under which one application may be filed by different sources. */
export const ONE_APPLICATION: ReadonlySet<Category> = new Set<Category>([
  "erp",
  "crm",
  "hcm",
  "finance",
  "collaboration",
  "vertical",
  "custom",
  "saas",
  "integration",
  "analytics",
  "ai",
  "other",
]);

/** Vendors of many products: their bare name says which one only where the note says so. */
export const MANY_PRODUCTS: ReadonlyMap<string, ReadonlySet<Category>> = new Map(
  (
    [
      ["SAP", ["erp"]],
      ["Oracle", ["erp"]],
      ["Infor", ["erp"]],
      ["Sage", ["erp"]],
      ["Epicor", ["erp"]],
      ...["Microsoft", "IBM", "Google", "Amazon Web Services", "Amazon", "Cisco", "HPE", "HP", "Dell", "Siemens"].map(
        (vendor) => [vendor, []] as [string, Category[]],
      ),
      ...["Autodesk", "Atlassian", "Adobe", "Broadcom", "OpenText", "Micro Focus", "Zoho", "DATEV", "Dassault"].map(
        (vendor) => [vendor, []] as [string, Category[]],
      ),
    ] as [string, Category[]][]
  ).map(([vendor, categories]) => [vendor, new Set(categories)]),
);

/** Phrases that mean the same, the first one kept: spelling, short forms, German and French. Applied to folded words. */
const SAYINGS = `
data center: data centre, datacenter, datacentre, rechenzentrum, centre de donnees, centre de calcul
license: licence, lizenz
licenses: licences, lizenzen
organization: organisation
program: programme
center: centre
email: e mail, mail system, messagerie
wifi: wi fi, wlan, wireless lan
sd wan: sdwan
backup: back up, datensicherung, sauvegarde
antivirus: anti virus
multi factor authentication: mfa, multifactor authentication, multi faktor authentifizierung, authentification multifacteur
single sign on: sso, single signon
privileged access management: pam
security information and event management: siem
endpoint detection and response: edr
data loss prevention: dlp, data leakage prevention
virtual private network: vpn
wide area network: wan, reseau etendu
local area network: lan
storage area network: san
recovery time objective: rto
recovery point objective: rpo
disaster recovery: dr
business continuity plan: bcp
incident response plan: irp
chief information officer: cio
chief information security officer: ciso
chief technology officer: cto
gdpr: dsgvo, general data protection regulation, rgpd
iso 27001: iso iec 27001, din iso 27001
iso 9001: din en iso 9001
firewall: fire wall, pare feu
telephony: telefonie, telephonie
payroll: lohnabrechnung, lohnbuchhaltung, gehaltsabrechnung, paie
help desk: helpdesk
service desk: servicedesk
roll out: rollout
onboarding: on boarding
offboarding: off boarding
administrator: admin
administrators: admins
microsoft: ms
salesforce: sfdc
oracle database 9i: oracle 9i
oracle database 10g: oracle 10g
oracle database 11g: oracle 11g
oracle database 12c: oracle 12c
oracle database 18c: oracle 18c
oracle database 19c: oracle 19c
oracle database 21c: oracle 21c
`;

/** From the words of a saying to the words that are kept, longest first. */
export const SAID_OTHERWISE: readonly { from: readonly string[]; to: readonly string[] }[] = SAYINGS.trim()
  .split("\n")
  .flatMap((line) => {
    const [kept = "", others = ""] = line.split(": ");
    return others.split(", ").map((other) => ({ from: other.split(" "), to: kept.split(" ") }));
  })
  .sort((a, b) => b.from.length - a.from.length);
