// Data sheet: the target's security documents: policy, sign-in export, penetration test, incident, certificates, recovery.

export const SECURITY_POLICY = `
# Information security policy

Harrow Valves, version 3.2, effective 1 March 2025. Owner: Head of IT. Next review: March 2026.

## Sign-in
Multi-factor authentication must be used by all users for all access to mail and business applications. Administrators must use a separate account for administrative work. Passwords must have at least 12 characters and must be changed every 180 days.

## Devices
All devices must be managed centrally. Disks of all laptops must be encrypted. Operating systems without vendor support must not be connected to the office network.

## Recovery
Recovery of critical systems must be tested at least once a year. The recovery time objective for the ERP system is 8 hours and the recovery point objective is 4 hours.

## Incidents
Each security incident must be reported to the security desk of Northgate Industries within four hours.

## Planned measures
A privileged access management solution will be introduced in 2027. Network access control is planned for the Luenen plant.
`;

/** What the directory says against the policy. */
export const SIGN_IN_EXPORT = `
Population | Accounts | MFA registered | MFA coverage | Methods allowed
All enabled users | 1204 | 855 | 71 % | Authenticator app, SMS
Office staff | 742 | 699 | 94 % | Authenticator app, SMS
Shop floor | 366 | 92 | 25 % | SMS
External staff | 96 | 64 | 67 % | Authenticator app, SMS
Administrator accounts | 23 | 19 | 83 % | Authenticator app
Service accounts | 58 | 0 | Not applicable | Password
`;

export const PENTEST = `
# Penetration test of external and internal systems

Report for Harrow Valves, test period 8 to 19 September 2025, final version of 6 October 2025. Internal use only.

## Summary
The test covered 14 public addresses, the Luenen office network and the dealer portal of ValveConfig. The testers reached domain administrator rights within two days, starting from an office network port. Twelve findings were made: one critical, four high, five medium and two low.

## Approach
The test followed a grey box approach. Two ordinary accounts were provided. Plant systems were looked at but not attacked, because the plant was in production. The office network and the plant network are not separated, so plant systems could be reached from every office workstation.

## Findings
ID | Finding | Severity | CVSS | Affected system | Status
PT-01 | Domain administrator password found in a logon script | Critical | 9.8 | Active Directory | Closed
PT-02 | Plant network reachable from office workstations | High | 8.6 | Luenen network | Open
PT-03 | SMB signing not enforced on servers | High | 8.1 | 22 servers | Open
PT-04 | Unsupported operating systems without updates | High | 7.9 | 7 servers | Open
PT-05 | Dealer portal allows guessing of order numbers | High | 7.4 | ValveConfig | Open
PT-06 | Service accounts with passwords that never expire | Medium | 6.5 | Active Directory | Open
PT-07 | Local administrator password identical on workstations | Medium | 6.4 | Workstations | In progress
PT-08 | Outdated content management system on the website | Medium | 6.1 | TYPO3 website | Open
PT-09 | TLS 1.0 accepted by the remote access gateway | Medium | 5.3 | FortiGate Luenen | Closed
PT-10 | Backup server in the same domain as production | Medium | 5.9 | HVL-BKP01 | Open
PT-11 | Banner shows software versions | Low | 3.1 | Public web servers | Open
PT-12 | Missing security headers | Low | 2.6 | Spare parts shop | Open

## Details of the critical and high findings
### PT-01 Domain administrator password found in a logon script
The script lay on a share that every user can read. The password was valid since 2019. The script was removed and the password changed on 12 September 2025.

### PT-02 Plant network reachable from office workstations
From an ordinary workstation the testers opened the web pages of eleven controllers and the remote desktop of four operator stations. No password was asked for on three of them.

### PT-03 SMB signing not enforced on servers
On 22 servers a relayed sign-in was accepted. Together with names that are resolved by broadcast this led to rights on two file servers.

### PT-04 Unsupported operating systems without updates
Seven servers run Windows Server 2012 R2 without extended updates. Two of them could be taken over with a public tool.

### PT-05 Dealer portal allows guessing of order numbers
By counting order numbers a dealer can read offers and prices of other dealers. 640 dealer accounts exist.

## Recommendations
The testers recommend separating plant and office networks first, then taking the backup server out of the domain. A retest was offered for spring 2026 and has not been ordered.
`;

export const INCIDENT = `
# Security incident report 2024-11

Harrow Valves, IT department. Report of 20 December 2024, updated 14 March 2025.

## What happened
On 12 November 2024 a ransomware attack encrypted two file servers and 31 workstations in Luenen. The attack began with a phishing mail to an employee of the purchasing department. Production of the forge stood still for 3 days.

## Applications that stood still
Application | Vendor | Business function | Users | Days without it
CAQ.Net | CAQ AG | Quality management and inspection plans | 96 | 4
DocuWare | DocuWare | Archive of invoices and delivery notes | 320 | 2

## Measures
Action ID | Action | Owner | Due date | Status
M-01 | Reset of all passwords | Head of Infrastructure | 2024-11-20 | Done
M-02 | Endpoint protection on all servers | Head of Infrastructure | 2025-01-31 | Done
M-03 | Backup copy that cannot be changed | Head of Infrastructure | 2025-06-30 | Open
M-04 | Training of all office staff | Head of HR | 2025-02-28 | Done

## Incidents of the last 36 months
Incident ID | Date | Incident | Root cause | Data affected | Authority notified | Closed
INC-2024-01 | 2024-03-05 | Stolen laptop of a sales employee | Theft from car | None, disk encrypted | No | Yes
INC-2024-07 | 2024-11-12 | Ransomware attack on file servers Luenen | Phishing mail | Drawings and 240 personnel files | Yes, 15 November 2024 | No, action M-03 open
INC-2025-02 | 2025-06-18 | Fraudulent invoice after mailbox takeover | No second factor on the mailbox | Mail of one employee | No | Yes
`;

export const CERTIFICATES = `
# Certificates and audits

Certificate | Framework | Scope | Certification body | Status | Valid until
Quality management | ISO 9001 | All plants | TUEV Nord | Valid | 2027-08-31
Information security | ISO 27001 | Certificate of Northgate Industries, Luenen data centre included | DEKRA | Valid, held by the parent | 2027-02-28
Automotive information security | TISAX AL2 | Leicester | DQS | Expired | 2026-03-31
Pressure equipment | PED 2014/68/EU | Luenen and Brescia | TUEV Nord | Valid | 2028-01-31

## Note
Harrow Valves has no ISO 27001 certificate of its own. A certificate of its own is planned for 2028.
`;

export const RECOVERY = `
# Backup and recovery report

Harrow Valves, IT infrastructure. State: 31 March 2026.

## Backup
Virtual machines in Luenen are backed up every night with Veeam Backup & Replication 11 to a storage system in the same building. Copies on tape were stopped in 2023. Backups are kept for 30 days. The sites Brescia and Tulsa back up to local disks.

## Recovery objectives
System | Criticality | RTO | RPO | Backup schedule | Last tested
SAP ECC | High | 8 hours | 4 hours | Hourly, by the parent | 2025-10-11
Siemens Teamcenter | High | 24 hours | 24 hours | Nightly | Never
Wonderware MES | High | 8 hours | 4 hours | Nightly | Never
Infor WMS | High | 12 hours | 24 hours | Nightly | 2023-05-20
ValveConfig | High | 24 hours | 24 hours | Nightly | Never
File servers | Medium | 48 hours | 24 hours | Nightly | 2024-11-16

## Disaster recovery
There is no disaster recovery site for the Luenen data centre. A full recovery test of the Luenen systems has never been carried out. A second server room in the logistics hall is planned for 2027.
`;

export const INSURANCE = `
# Cyber insurance policy

Cover note 2026. The policy holder is Northgate Industries AG; Harrow Valves is insured as a group company. Cover ends on the day on which the company leaves the group. The limit is EUR 10,000,000 for the whole group.
`;

export const DATA_CENTRE_LEASE = [
  "Lease of technical rooms",
  "",
  "between Luenen Real Estate Ltd. (landlord)",
  "and Northgate Industries AG (tenant)",
  "",
  "1. The landlord lets the server room in hall 4, 62 square metres.",
  "2. The lease ends on 30 June 2027. It is not renewed without written notice.",
  "3. Subletting and any assignment to a buyer of the business need written consent.",
  "4. The server room has no fire suppression system. Cooling is a single air conditioning unit.",
  "5. The rent is EUR 4,850 a month.",
  "",
  "Luenen, 14 May 2017",
];

export const REMOTE_ACCESS = `
# Network and remote access

Note of the infrastructure team, 12 February 2026.

## Network
The MPLS network of the sites Luenen, Leicester and Brescia is ordered and run by Northgate Industries. Brescia is connected by a single line of TIM without a backup line. The core switches in Luenen date from 2014.

## Firewalls
Two FortiGate 200F firewalls in Luenen run as a high-availability pair. Rules are changed by the network team of Northgate Industries on request; a change takes five working days on average.

## Remote access
Service | Product | Users | MFA | Run by
Office staff VPN | FortiClient SSL VPN | 540 | Yes | Parent
Machine suppliers | TeamViewer on plant workstations | 35 | No | Target
Administrators | Remote Desktop gateway | 23 | Yes | Parent

## Names and mail domains
Domain | Purpose | Registrar | Holder | SPF | DKIM | DMARC
harrow-valves.example | Mail and website | InterNetX | Northgate Industries AG | ~all | Signed | p=none
harrow-parts.example | Spare parts shop | IONOS | Harrow Valves GmbH | -all | Signed | p=reject
`;
