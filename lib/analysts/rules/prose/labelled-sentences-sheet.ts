// Sentences with the answer a person would give: the yardstick of the prose rules, written for this project.
import type { StatementKind } from "#db/vocabulary.ts";

export interface Labelled {
  text: string;
  /** "domain/category", or null where nothing is stated. */
  category: string | null;
  kind?: StatementKind;
  details?: Record<string, unknown>;
  /** Title of the document it stands in; a memo if absent. */
  title?: string;
  heading?: string;
}

type Line = [text: string, category: string | null, kind?: StatementKind, details?: Record<string, unknown>];

const MEMO: Line[] = [
  [
    "The group runs SAP ECC 6.0 as its ERP for 420 users.",
    "applications/erp",
    "actual",
    { users: 420, version: "6.0" },
  ],
  ["The ERP instance is shared with the parent and hosted by Group IT.", "applications/erp", "actual"],
  ["Salesforce is used as the CRM by 85 users in sales.", "applications/crm", "actual", { users: 85 }],
  ["Payroll for 640 employees is run in ADP.", "applications/hcm", "actual", { employees: 640 }],
  [
    "Mail is provided from the parent's Microsoft 365 tenant with 512 mailboxes.",
    "applications/collaboration",
    "actual",
    { mailboxes: 512 },
  ],
  [
    "There are 34 interfaces between the ERP and the warehouse system.",
    "applications/integration",
    "actual",
    { count: 34 },
  ],
  ["The pricing tool is a custom application developed in-house and undocumented.", "applications/custom", "actual"],
  ["Databases run on Oracle 12c and SQL Server 2012.", "applications/database", "actual"],
  ["The enterprise agreement is held by the parent and covers 450 licences.", "applications/licensing", "actual"],
  ["We have 300 AutoCAD licences deployed against 250 entitled.", "applications/licensing", "actual"],
  ["The data warehouse is refreshed nightly.", "applications/analytics", "actual", { frequency: "nightly" }],
  [
    "The product is a multi-tenant application with 99.9 % uptime in 2025.",
    "applications/product",
    "actual",
    { uptime: 99.9 },
  ],
  ["Two components are licensed under the GPL and AGPL copyleft licences.", "applications/product", "actual"],
  [
    "The main data centre is located in Leipzig and operated by a colocation provider.",
    "infrastructure/hosting",
    "actual",
  ],
  ["There is no DR site.", "infrastructure/backup_dr", "actual", { present: false }],
  ["The disaster recovery plan has never been tested.", "infrastructure/backup_dr", "actual", { present: false }],
  [
    "The RPO is 24 hours and the RTO is 8 hours.",
    "infrastructure/backup_dr",
    "actual",
    { rpo: "24 hours", rto: "8 hours" },
  ],
  [
    "Backups are kept for 30 days and copied off-site daily.",
    "infrastructure/backup_dr",
    "actual",
    { retention: "30 days" },
  ],
  [
    "The last restore test was performed on 3 May 2026.",
    "infrastructure/backup_dr",
    "actual",
    { last_tested: "2026-05-03" },
  ],
  ["The DR test was performed on 12 March 2026 and met the RTO of 4 hours.", "infrastructure/backup_dr", "actual"],
  ["We operate 14 ESXi 6.7 hosts with 210 virtual machines.", "infrastructure/compute", "actual"],
  [
    "File services run on a NetApp storage system with 80 TB capacity.",
    "infrastructure/storage",
    "actual",
    { capacity: "80 TB" },
  ],
  ["Annual spend on AWS amounts to EUR 310,000.", "infrastructure/cloud", "actual"],
  ["The company has 380 laptops and 45 workstations.", "infrastructure/end_user", "actual"],
  ["Laptops are managed with Microsoft Intune.", "infrastructure/end_user", "actual"],
  ["Six servers still run Windows Server 2008 R2, which is out of support.", "infrastructure/legacy", "actual"],
  [
    "The OT network in the Brno plant is not segmented from the office network.",
    "infrastructure/ot",
    "actual",
    { segmentation: "none" },
  ],
  [
    "All sites are connected by an MPLS network from a single carrier.",
    "network/wan",
    "actual",
    { redundancy: "none" },
  ],
  [
    "The head office has two redundant internet lines of 500 Mbit/s.",
    "network/wan",
    "actual",
    { bandwidth: "500 Mbit/s" },
  ],
  ["The core switches are 9 years old.", "network/lan", "actual", { age: "9 years" }],
  ["Guest Wi-Fi is separated and uses WPA3.", "network/wireless", "actual"],
  ["A cluster of two FortiGate firewalls protects the head office.", "network/firewall", "actual"],
  ["Remote access is by VPN without MFA.", "network/remote_access", "actual", { mfa: false }],
  ["The company owns 27 public domains.", "network/dns_dhcp", "actual", { domains: 27 }],
  ["The telephone system serves 9 sites and its contract ends in June 2027.", "network/voice", "actual", { sites: 9 }],
  ["CrowdStrike Falcon is installed on 92 % of the endpoints.", "cybersecurity/endpoint", "actual", { coverage: 92 }],
  ["The DMARC record is set to p=none.", "cybersecurity/email_security", "actual", { dmarc: "none" }],
  ["There is no SIEM.", "cybersecurity/detection", "actual", { present: false }],
  [
    "Logs are collected in Splunk and retained for 90 days.",
    "cybersecurity/detection",
    "actual",
    { retention: "90 days" },
  ],
  ["Vulnerability scans are run monthly.", "cybersecurity/vulnerability", "actual", { frequency: "monthly" }],
  [
    "The last penetration test took place in October 2023.",
    "cybersecurity/vulnerability",
    "actual",
    { last_pentest: "2023-10" },
  ],
  ["The test found 3 high and 11 medium findings, of which two remain open.", "cybersecurity/vulnerability", "actual"],
  [
    "Critical patches were installed within 45 days on average.",
    "cybersecurity/vulnerability",
    "actual",
    { patch_cadence: "45 days" },
  ],
  ["Notebooks are encrypted with BitLocker.", "cybersecurity/data_security", "actual", { encryption_at_rest: true }],
  [
    "A ransomware attack in February 2025 stopped production for 6 days.",
    "cybersecurity/incidents",
    "actual",
    { date: "2025-02", type: "ransomware" },
  ],
  [
    "Cyber insurance covers losses up to EUR 5 million.",
    "cybersecurity/incident_response",
    "actual",
    { insured_sum: 5000000 },
  ],
  [
    "The company is certified to ISO 27001 until March 2027.",
    "cybersecurity/compliance",
    "actual",
    { framework: "ISO 27001" },
  ],
  ["A SOC 2 Type II report was issued by an external auditor in 2025.", "cybersecurity/compliance", "actual"],
  ["The auditor identified no discrepancies.", "cybersecurity/compliance", "actual"],
  ["About 40,000 records of personal data are processed in the web shop.", "cybersecurity/privacy", "actual"],
  [
    "Admin-2: this account has administrative access, belongs to a former contractor, and MFA is disabled",
    "identity_access/privileged_access",
    "actual",
  ],
  ["Complete audit trail: AWS CloudTrail logs are kept for every account.", "infrastructure/tooling", "actual"],
  ["No data protection officer has been appointed.", "cybersecurity/privacy", "actual", { present: false }],
  ["Security awareness training was completed by 64 % of staff.", "cybersecurity/governance", "actual"],
  [
    "MFA is enabled for 87 % of users and 100 % of administrators.",
    "identity_access/mfa",
    "actual",
    { privileged_coverage: 100, user_coverage: 87 },
  ],
  ["Active Directory consists of one forest with two domains.", "identity_access/directory", "actual"],
  ["A forest trust to the parent's Active Directory exists.", "identity_access/directory", "actual"],
  ["Okta provides single sign-on for 40 applications.", "identity_access/sso", "actual", { count: 40 }],
  ["There are 23 domain administrator accounts.", "identity_access/privileged_access", "actual", { accounts: 23 }],
  ["Leavers are disabled within 5 days.", "identity_access/lifecycle", "actual", { offboarding_time: "5 days" }],
  [
    "User access reviews are carried out annually.",
    "identity_access/lifecycle",
    "actual",
    { access_reviews: "annual" },
  ],
  [
    "There are 112 service accounts whose passwords are not rotated.",
    "identity_access/service_accounts",
    "actual",
    { count: 112 },
  ],
  ["Passwords have at least 8 characters.", "identity_access/password_policy", "actual"],
  ["The IT Director reports to the CFO.", "organization/leadership", "actual", { reports_to: "CFO" }],
  ["IT is led by Anna Berg, Head of IT since 2019.", "organization/leadership", "actual"],
  ["The IT team consists of 18 FTE, of whom 4 are contractors.", "organization/staffing", "actual"],
  ["The service desk is outsourced to a provider in Poland until December 2027.", "organization/outsourcing", "actual"],
  [
    "The contract with the hosting provider expires on 31 December 2026 with a notice period of 6 months.",
    "infrastructure/hosting",
    "actual",
  ],
  [
    "The agreement may be terminated on change of control.",
    "organization/vendors",
    "actual",
    { change_of_control: true },
  ],
  ["Only one employee who knows the RPG code remains, and there is no deputy.", "organization/key_people", "actual"],
  [
    "The IT budget for 2026 is EUR 4.2 million, of which EUR 1.1 million is capex.",
    "organization/budget",
    "actual",
    { capex: 1100000 },
  ],
  ["The parent recharges EUR 600,000 a year for IT services.", "organization/budget", "actual"],
  ["The S/4HANA project is 5 months behind schedule.", "organization/projects", "actual", { status: "delayed" }],
  [
    "Under the TSA the seller provides hosting for 12 months at EUR 45,000 a month.",
    "organization/shared_services",
    "actual",
    { duration: "12 months" },
  ],
  [
    "Findings from the previous audit were reviewed and have been corrected.",
    "cybersecurity/compliance",
    "actual",
    { status: "closed" },
  ],
  [
    "The mail server does not use TLS for outgoing mail.",
    "cybersecurity/data_security",
    "actual",
    { encryption_in_transit: false },
  ],
  ["Infrastructure is run by one and a half full-time employees.", "organization/staffing", "actual"],
  ["Change management follows ITIL and handled 320 changes in 2025.", "organization/processes", "actual"],
];

/** Things are named by nouns, whoever has or keeps them. */
export const NAMED_ITEMS: readonly [text: string, item: RegExp][] = [
  [".NET Framework: 45 % of the applications run on it.", /^\.NET/u],
  ["The agency maintains two internal NTP servers.", /^internal NTP servers$/iu],
  ["MUST enable DNSSEC for all domains", /^DNSSEC$/u],
  ["There is no second data centre.", /^second data centre$/iu],
  [
    "Backups sufficient to recover from a system failure are stored at both of the two sites for 30 days.",
    /^Backups$/u,
  ],
  [
    "We are currently running a single database server, which means it is a single point of failure.",
    /^single database server$/iu,
  ],
  ["Six servers still run Windows Server 2012 R2.", /^Windows Server 2012 R2$/u],
  ["The DR plan was last tested in March 2024.", /DR plan/u],
  [
    "The plant network lacks any segmentation between OT network and offices.",
    /segmentation|plant network|OT network/iu,
  ],
];

const FUTURE_AND_PAST: Line[] = [
  ["The ERP will be migrated to S/4HANA by Q3 2027.", "applications/erp", "planned"],
  ["It is planned to replace the firewall cluster in 2027.", "network/firewall", "planned"],
  ["A SIEM is scheduled for introduction in H1 2027.", "cybersecurity/detection", "planned"],
  ["We intend to outsource the service desk to a managed service provider.", "organization/outsourcing", "planned"],
  ["The roll-out of MFA to all 420 users is expected by March 2027.", "identity_access/mfa", "planned"],
  ["Mail was hosted on Lotus Notes until 2021.", "applications/collaboration", "past"],
  ["The old data centre in Graz was decommissioned in 2022.", "infrastructure/hosting", "past"],
  ["The mainframe is no longer used.", "infrastructure/legacy", "past"],
  ["Telephony was formerly provided on an Avaya PBX.", "network/voice", "past"],
];

const POLICY: Line[] = [
  ["Backups must be retained for 90 days.", "infrastructure/backup_dr", "policy", { retention: "90 days" }],
  ["MFA is required for all remote access.", "identity_access/mfa", "policy"],
  [
    "Critical patches shall be applied within 14 days.",
    "cybersecurity/vulnerability",
    "policy",
    { patch_cadence: "14 days" },
  ],
  ["Passwords shall have a minimum of 14 characters.", "identity_access/password_policy", "policy"],
  ["Laptops should be encrypted with AES-256.", "cybersecurity/data_security", "policy"],
  ["Access reviews are performed quarterly by system owners.", "identity_access/lifecycle", "policy"],
  ["Devices lock automatically after 5 minutes idle.", "identity_access/password_policy", "policy"],
  ["Firewall rules must be reviewed every six months.", "network/firewall", "policy"],
  ["The DR plan must be tested annually.", "infrastructure/backup_dr", "policy"],
  ["The policy is reviewed annually by the CISO.", "cybersecurity/governance", "policy", { frequency: "annual" }],
  [
    "We test our ability to restore production data at least annually.",
    "infrastructure/backup_dr",
    "policy",
    { frequency: "annual" },
  ],
  ["Offsite copies do not exist for laptops unless requested.", null],
  ["Access was revoked when a contract has been ended.", null],
  ["MFA is currently enabled on 61 % of accounts.", "identity_access/mfa", "actual"],
  ["MUST implement a web application firewall with OWASP rule sets", "cybersecurity/perimeter", "policy"],
  ["There are currently 12 exceptions to the encryption standard.", "cybersecurity/data_security", "actual"],
];

const NOTHING: Line[] = [
  ["The purpose of this document is to describe the backup strategy.", null],
  ["This policy applies to all employees, contractors and third parties.", null],
  ["For the purposes of this agreement, Personal Data means any information relating to a person.", null],
  ["See section 4.2 for further details on the network.", null],
  ["Our commitment to security drives business agility and excellence.", null],
  ["What is the recovery time objective of the ERP?", null],
  ["Table of contents", null],
  ["All rights reserved.", null],
  ["The team meets in the large room and coffee is served.", null],
  ["We are proud of our long history as a family business.", null],
  ["Security is important to everyone in the company.", null],
  ["4.3 Backup and recovery ............ 17", null],
  ["This Agreement shall be governed by the governing law of Sweden.", null],
  ["The following table lists the servers.", null],
  ["Please contact us if you have questions.", null],
  ["Users are responsible for protecting their devices.", null],
  ["Good governance creates trust with customers.", null],
  ["If a device is lost, the user can call the help desk.", null],
  ["Vendors such as Okta or Ping Identity offer similar products.", null],
  ['The term "incident" is defined as an event that harms a system.', null],
  ["Short term, rotate the keys of the affected account.", null],
  ["The revenue of the group grew strongly and the outlook is good.", null],
  ["Thank you for your interest in our company.", null],
  ["The committee thanked the outgoing chairman for his work.", null],
  ["Page 3 of 12", null],
  ["An attacker could read the file and gain further access.", null],
  ["ISO 22301 recommends a steering committee.", null],
  ["Separation of roles is enforced.", null],
  ["You can use Okta to sign in to your cloud accounts.", null],
  ["Note that old laptops do not support disk encryption at all.", null],
  ["Admins post an initial report to the company blog.", null],
  ["Kubernetes allows operators to schedule containers on several nodes.", null],
  ["The board may lack the skills to judge a cyber attack.", null],
  ["Backup procedures: Backup_Handbook.docx", null],
  ["She joined the Python Software Foundation as a director.", null],
  ["Patches can be installed without further approval.", null],
  ["Treatment: Priority 1: test the disaster recovery plan", null],
  ["Responsibilities: AWS console, GitHub organisation, on-call duty", null],
  ["Note on the choice of Ubuntu LTS for:", null],
  ["The investment committee keeps the allocation of resources within budget limits.", null],
  ["Verify that backups are current in Amazon S3", null],
];

/** What memos, minutes and answers of a company hold besides. */
const MORE: Line[] = [
  [
    "Some 120 users work at four sites in Austria and Slovenia.",
    "organization/staffing",
    "actual",
    { users: 120, sites: 4 },
  ],
  ["IT is run by five people and two external contractors.", "organization/staffing", "actual", { count: 5 }],
  [
    "Only Mr Kowalski knows the interface between the warehouse system and SAP.",
    "organization/key_people",
    "actual",
    { person_role: "Mr Kowalski" },
  ],
  [
    "The parent charges EUR 25,000 per month for hosting and SAP.",
    "organization/shared_services",
    "actual",
    { monthly_charge: 25000 },
  ],
  ["The hosts were bought in 2017 and are out of warranty.", "infrastructure/legacy", "actual"],
  [
    "The servers stand in the basement of the head office in Linz.",
    "infrastructure/hosting",
    "actual",
    { location: "basement" },
  ],
  ["RPO 24 h, RTO 48 h.", "infrastructure/backup_dr", "actual", { rpo: "24 hours", rto: "48 hours" }],
  [
    "The parent will move to S/4HANA and has announced a freeze of changes from July 2027.",
    "applications/erp",
    "planned",
  ],
  ["CRM: none", "applications/crm", "actual", { present: false }],
  [
    "We run 42 virtual servers on three VMware ESXi 6.5 hosts.",
    "infrastructure/compute",
    "actual",
    { count: 42, version: "6.5" },
  ],
  [
    "The department had not established a disaster recovery plan for the network.",
    "infrastructure/backup_dr",
    "actual",
    { present: false },
  ],
  ["Do you have a disaster recovery site? No.", "infrastructure/backup_dr", "actual", { present: false }],
  ["How many service accounts exist? About 60.", "identity_access/service_accounts", "actual", { count: 60 }],
  ["Es gibt kein zweites Rechenzentrum.", "infrastructure/hosting", "actual", { present: false }],
  [
    "Die Datensicherung erfolgt täglich und wird 30 Tage aufbewahrt.",
    "infrastructure/backup_dr",
    "actual",
    { retention: "30 days", frequency: "daily" },
  ],
  ["Die Server sind acht Jahre alt.", "infrastructure/compute", "actual", { age: "8 years" }],
  ["Passwörter müssen mindestens 12 Zeichen lang sein.", "identity_access/password_policy", "policy", { length: 12 }],
  [
    "Die Wartung des Warenwirtschaftssystems endet am 31. Dezember 2026.",
    "applications/erp",
    "actual",
    { date: "2026-12-31" },
  ],
  [
    "Die IT-Abteilung besteht aus fünf Mitarbeitern und berichtet an den kaufmännischen Leiter.",
    "organization/staffing",
    "actual",
    { count: 5 },
  ],
  ["Le plan de reprise n'a jamais été testé.", "infrastructure/backup_dr", "actual", { present: false }],
  [
    "Le contrat d'infogérance expire le 31 décembre 2026 avec un préavis de six mois.",
    "organization/outsourcing",
    "actual",
    { contract_expiry: "2026-12-31", notice: "6 months" },
  ],
  [
    "Les mots de passe doivent comporter au moins 12 caractères.",
    "identity_access/password_policy",
    "policy",
    { length: 12 },
  ],
];

const NO_STATEMENT: Line[] = [
  ["2024-07-25 14:42: The database server was restarted and the call ended.", null],
  ["14:05 - PagerDuty alert from Pingdom that the cluster is down.", null],
  ["We enlisted help from engineers of the AWS RDS team to identify the cause.", null],
  ["Network ACLs are not able to deny incoming traffic while allowing responses.", null],
  ["Create a Pingdom integration id", null],
  ["Access the S3 bucket where the Terraform state is stored.", null],
  ["In an ideal world, we'd like to aim for three similar servers in three sites.", null],
  ["Traditionally, companies should encrypt their laptops with BitLocker.", null],
  ["Checking logs for violations in Kibana", null],
  ["12.3 Route 53 Resolver DNS Firewall implementation", null],
  ["How do I find the uptime? We make our uptime public here.", null],
  ["For the avoidance of doubt, an affiliate is not a party to the agreement.", null],
  ["Provisioning EKS clusters", null],
];

const made = (lines: Line[], title?: string): Labelled[] =>
  lines.map(([text, category, kind, details]) => ({ text, category, kind, details, title }));

/** At least 120; every category and every kind is there. */
export const LABELLED: readonly Labelled[] = [
  ...made(MEMO, "IT overview memo"),
  ...made(FUTURE_AND_PAST, "IT overview memo"),
  ...made(POLICY, "Information Security Policy"),
  ...made(NOTHING, "IT overview memo"),
  ...made(MORE, "IT overview memo"),
  ...made(NO_STATEMENT, "IT overview memo"),
];
