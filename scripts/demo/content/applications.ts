// Data sheet: the target's applications, interfaces, subscriptions and licences.

/** Retired rows and planned ones stand in the list as they do in real ones; they are no running systems. */
export const APPLICATIONS = `
ID | Application | Vendor | Version | Business function | Deployment | Users | Business owner | Criticality | Shared with parent | Support end | Annual cost EUR | Status
A-001 | SAP ECC | SAP | 6.0 EHP 7 | ERP: finance, materials, production, sales | Parent instance NP1, client 300 | 720 | Head of Finance | High | Yes | 2027-12-31 | 1180000 | In use
A-002 | SAP BW | SAP | 7.4 | Group reporting and sales analytics | Parent instance | 140 | Head of Controlling | High | Yes | 2026-12-31 | 165000 | In use
A-003 | SAP PI | SAP | 7.5 | Middleware for EDI and plant interfaces | Parent instance | 6 | Head of IT Applications | High | Yes | 2027-12-31 | 92000 | In use
A-004 | Microsoft 365 E3 | Microsoft | Current | Mail, Teams, SharePoint, OneDrive | Parent tenant | 1204 | Head of IT | High | Yes |  | 412000 | In use
A-005 | Salesforce Sales Cloud | Salesforce | Enterprise | CRM for valve sales and service | SaaS | 165 | Head of Sales | High | No |  | 198000 | In use
A-006 | Siemens Teamcenter | Siemens | 12.4 | Product lifecycle management | On premises, Luenen | 130 | Head of Engineering | High | No | 2025-12-31 | 210000 | In use
A-007 | Siemens NX | Siemens | 2206 | 3D design of valves | Workstations | 58 | Head of Engineering | High | No |  | 174000 | In use
A-008 | AutoCAD | Autodesk | 2023 | 2D drawings and layouts | Workstations | 34 | Head of Engineering | Medium | No |  | 61000 | In use
A-009 | SAP SuccessFactors | SAP | Current | HR core and learning | Parent tenant | 1480 | Head of HR | High | Yes |  | 118000 | In use
A-010 | ADP Payroll | ADP | Current | Payroll Germany, UK and Italy | SaaS | 12 | Head of HR | High | No |  | 96000 | In use
A-011 | LucaNet | LucaNet | 22 | Consolidation and planning | On premises, Luenen | 18 | Head of Controlling | Medium | No |  | 42000 | In use
A-012 | SAP Ariba | SAP | Current | Purchasing and supplier network | Parent tenant | 44 | Head of Purchasing | Medium | Yes |  | 73000 | In use
A-013 | ValveConfig | Own development | 4.8 | Product configurator and quotation | On premises, Luenen | 210 | Head of Sales | High | No |  | 85000 | In use
A-014 | PressTest | Own development | 2.1 | Records of pressure tests | On premises, Luenen | 46 | Head of Quality | High | No |  | 18000 | In use
A-015 | ForgePlan | Own development | 1.9 | Fine planning of the forge | On premises, Luenen | 22 | Plant Manager Luenen | High | No |  | 24000 | In use
A-016 | Wonderware MES | Aveva | 2014 R2 | Manufacturing execution | On premises, Luenen | 160 | Plant Manager Luenen | High | No | 2020-12-31 | 67000 | In use
A-017 | CAQ.Net | CAQ AG | 7.1 | Quality management and inspection plans | On premises, Luenen | 118 | Head of Quality | Medium | No |  | 31000 | In use
A-018 | Babtec Q | Babtec | 8 | Supplier quality | On premises, Luenen | 15 | Head of Quality | Low | No |  | 14000 | In use
A-019 | Infor WMS | Infor | 11.4 | Warehouse management Luenen and Leicester | On premises, Luenen | 74 | Head of Logistics | High | No |  | 88000 | In use
A-020 | Descartes Customs | Descartes | Current | Customs and export control | SaaS | 16 | Head of Logistics | High | No |  | 39000 | In use
A-021 | DocuWare | DocuWare | 7.7 | Archive of invoices and delivery notes | On premises, Luenen | 320 | Head of Finance | Medium | No |  | 46000 | In use
A-022 | Basware | Basware | Current | Invoice workflow | SaaS | 95 | Head of Finance | Medium | No |  | 52000 | In use
A-023 | Power BI Pro | Microsoft | Current | Dashboards for sales and plants | Parent tenant | 180 | Head of Controlling | Medium | Yes |  | 21000 | In use
A-024 | Qlik Sense | Qlik | May 2023 | Plant key figures | On premises, Luenen | 60 | Plant Manager Luenen | Medium | No |  | 38000 | In use
A-025 | Jira Software | Atlassian | 8.20 | Work of the configurator team | On premises, Luenen | 40 | Head of IT Applications | Low | No | 2024-02-15 | 12000 | In use
A-026 | Confluence | Atlassian | 7.19 | Knowledge base of IT and engineering | On premises, Luenen | 120 | Head of IT Applications | Low | No | 2024-02-15 | 9000 | In use
A-027 | GitLab | GitLab | 15.11 | Source code of own applications | On premises, Luenen | 14 | Head of IT Applications | Medium | No |  | 8000 | In use
A-028 | ServiceNow ITSM | ServiceNow | Current | Service desk, run by the group | Parent instance | 1204 | Head of IT Service | Medium | Yes |  | 64000 | In use
A-029 | PTC Windchill | PTC | 11.1 | Product data of the Brescia site | On premises, Brescia | 28 | Head of Engineering | Medium | No | 2023-12-31 | 47000 | In use
A-030 | Zucchetti Ad Hoc | Zucchetti | 9 | Local accounting Brescia | On premises, Brescia | 11 | Head of Finance Italy | Medium | No |  | 19000 | In use
A-031 | Sage 200 | Sage | 2021 | Local accounting Leicester | On premises, Leicester | 9 | Head of Finance UK | Medium | No |  | 16000 | In use
A-032 | Comarch ERP Optima | Comarch | 2024 | Local accounting Gdansk | On premises, Gdansk | 7 | Head of Finance Poland | Low | No |  | 9000 | In use
A-033 | QuickBooks Online | Intuit | Current | Local accounting Tulsa | SaaS | 5 | Head of Finance US | Low | No |  | 4000 | In use
A-034 | Microsoft Dynamics NAV | Microsoft | 2016 | Spare parts business Tulsa | On premises, Tulsa | 23 | Site Manager Tulsa | Medium | No | 2026-04-14 | 33000 | In use
A-035 | Ansys Mechanical | Ansys | 2023 R1 | Strength and flow simulation | Workstations | 9 | Head of Engineering | Medium | No |  | 71000 | In use
A-036 | EPLAN Electric P8 | EPLAN | 2.9 | Electrical design of actuators | Workstations | 12 | Head of Engineering | Low | No |  | 15000 | In use
A-037 | Minitab | Minitab | 21 | Statistics for quality | Workstations | 18 | Head of Quality | Low | No |  | 7000 | In use
A-038 | Kronos Workforce Central | UKG | 8.1 | Time recording | On premises, Luenen | 940 | Head of HR | High | No | 2025-03-31 | 54000 | In use
A-039 | Interflex | Interflex | 6040 | Door access Luenen | On premises, Luenen | 12 | Plant Manager Luenen | Medium | No |  | 11000 | In use
A-040 | Maximo | IBM | 7.6 | Plant maintenance | On premises, Luenen | 52 | Plant Manager Luenen | High | No | 2025-09-30 | 58000 | In use
A-041 | HubSpot Marketing | HubSpot | Professional | Newsletters and campaigns | SaaS | 14 | Head of Marketing | Low | No |  | 26000 | In use
A-042 | TYPO3 | TYPO3 Association | 9.5 | Public website | Hosted by agency | 8 | Head of Marketing | Medium | No | 2021-09-30 | 12000 | In use
A-043 | Shopware | Shopware | 5.7 | Shop for spare parts | Hosted by agency | 6 | Head of Sales | Medium | No | 2024-07-31 | 22000 | In use
A-044 | Adobe Creative Cloud | Adobe | Current | Marketing material | SaaS | 11 | Head of Marketing | Low | No |  | 10000 | In use
A-045 | TeamViewer | TeamViewer | Current | Remote support of customers | SaaS | 25 | Head of Service | Medium | No |  | 9000 | In use
A-046 | ServiceMax | ServiceMax | Current | Field service | SaaS | 60 | Head of Service | Medium | No |  | 78000 | In use
A-047 | Veeam Backup & Replication | Veeam | 11 | Backup of virtual machines | On premises, Luenen | 5 | Head of Infrastructure | High | No | 2024-02-01 | 28000 | In use
A-048 | PRTG Network Monitor | Paessler | 23 | Monitoring of servers and lines | On premises, Luenen | 8 | Head of Infrastructure | Medium | No |  | 6000 | In use
A-049 | Sophos Intercept X | Sophos | Current | Endpoint protection | SaaS | 1130 | Head of Infrastructure | High | No |  | 41000 | In use
A-050 | Rapid7 InsightVM | Rapid7 | Current | Vulnerability scans, run by the group | Parent instance | 3 | Head of Infrastructure | Medium | Yes |  | 19000 | In use
A-051 | Keycloak | Red Hat | 18 | Sign-in of dealers to ValveConfig | On premises, Luenen | 640 | Head of IT Applications | Medium | No |  | 3000 | In use
A-052 | Oracle Database Standard Edition | Oracle | 12.1 | Database of Teamcenter and MES | On premises, Luenen | 4 | Head of Infrastructure | High | No | 2022-07-31 | 44000 | In use
A-053 | Seeburger BIS | Seeburger | 6.7 | EDI with customers | Parent instance | 5 | Head of Logistics | High | Yes |  | 57000 | In use
A-054 | MultiCash | Omikron | 3.23 | Bank links and payments | On premises, Luenen | 10 | Head of Treasury | High | No |  | 8000 | In use
A-055 | Coupa Treasury | Coupa | Current | Treasury, run by the group | Parent tenant | 6 | Head of Treasury | Medium | Yes |  | 27000 | In use
A-056 | Personio | Personio | Current | Applicant management | SaaS | 20 | Head of HR | Low | No |  | 13000 | In use
A-057 | Miro | Miro | Business | Workshops | SaaS | 70 | Head of Engineering | Low | No |  | 8000 | In use
A-058 | DeepL Pro | DeepL | Current | Translation of manuals | SaaS | 30 | Head of Marketing | Low | No |  | 5000 | In use
A-059 | Lotus Notes | HCL | 9.0 | Old complaint database | On premises, Luenen | 0 | Head of Quality | Low | No | 2024-06-01 | 0 | Retired
A-060 | Infor Baan IV | Infor | IVc4 | Former ERP of Leicester, read only until 2023 | On premises, Leicester | 0 | Head of Finance UK | Low | No | 2010-12-31 | 0 | Retired
`;

export const INTERFACES = `
Interface ID | Interface name | Source system | Target system | Protocol | Frequency | Run by
I-01 | Production orders | SAP ECC | Wonderware MES | IDoc via SAP PI | Every 15 minutes | Parent
I-02 | Confirmations | Wonderware MES | SAP ECC | IDoc via SAP PI | Every 15 minutes | Parent
I-03 | Item master | Siemens Teamcenter | SAP ECC | File | Nightly | Target
I-04 | Quotations | ValveConfig | Salesforce Sales Cloud | REST | On event | Target
I-05 | Customer orders EDI | Seeburger BIS | SAP ECC | EDIFACT | On event | Parent
I-06 | Stock movements | Infor WMS | SAP ECC | IDoc via SAP PI | Every 5 minutes | Parent
I-07 | Payments | SAP ECC | MultiCash | File | Daily | Target
I-08 | Time data | Kronos Workforce Central | ADP Payroll | File | Monthly | Target
I-09 | Employee master | SAP SuccessFactors | Active Directory | CSV | Nightly | Parent
I-10 | Supplier invoices | Basware | SAP ECC | Web service | Hourly | Parent
`;

export const SUBSCRIPTIONS = `
Subscription | Vendor | Plan | Owner | Seats | Renewal date | Annual cost EUR | Single sign-on
Salesforce Sales Cloud | Salesforce | Enterprise | Head of Sales | 170 | 2027-01-31 | 198000 | Yes
ServiceMax | ServiceMax | Core | Head of Service | 60 | 2027-06-30 | 78000 | No
HubSpot Marketing | HubSpot | Professional | Head of Marketing | 15 | 2026-12-31 | 26000 | No
Descartes Customs | Descartes | Standard | Head of Logistics | 16 | 2028-03-31 | 39000 | No
Basware | Basware | Standard | Head of Finance | 100 | 2027-09-30 | 52000 | Yes
Miro | Miro | Business | Head of Engineering | 70 | 2027-02-28 | 8000 | No
DeepL Pro | DeepL | Team | Head of Marketing | 30 | 2027-04-30 | 5000 | No
TeamViewer | TeamViewer | Corporate | Head of Service | 25 | 2027-05-31 | 9000 | No
`;

/** Licence position; the difference in VMware is the one that costs money. */
export const LICENCES = `
Product | Vendor | Licence metric | Entitled | Deployed | Agreement holder | Renewal date | Annual cost EUR | Remark
VMware vSphere Enterprise Plus | Broadcom | Core (packs of 16) | 120 | 164 | Harrow Valves GmbH | 2027-03-31 | 96000 | Cores added with the 2024 hosts were not ordered
Oracle Database Standard Edition | Oracle | Processor | 4 | 4 | Harrow Valves GmbH | 2027-05-31 | 44000 | Support contract runs on, version is old
Microsoft 365 E3 | Microsoft | User | 1250 | 1204 | Northgate Industries AG | 2027-06-30 | 412000 | Enterprise agreement of the group, not assignable
Microsoft SQL Server Standard | Microsoft | Core | 48 | 44 | Northgate Industries AG | 2027-06-30 | 38000 | Under the enterprise agreement of the group
Windows Server Datacenter | Microsoft | Core | 192 | 192 | Northgate Industries AG | 2027-06-30 | 51000 | Under the enterprise agreement of the group
Siemens NX | Siemens | Floating | 60 | 58 | Harrow Valves GmbH | 2026-12-31 | 174000 |
Siemens Teamcenter | Siemens | Named user | 150 | 130 | Harrow Valves GmbH | 2026-12-31 | 210000 |
SAP ECC Professional User | SAP | Named user | 800 | 720 | Northgate Industries AG | 2027-12-31 | 264000 | Use right ends when the company leaves the group
`;

/** A German export: semicolons, decimal commas, old character set. */
export const PLANT_SOFTWARE = `
Anwendung | Hersteller | Version | Zweck | Benutzer | Verantwortlich | Kosten p.a. (EUR)
WinCC | Siemens | 7.4 | Leitsystem Gießerei | 24 | Leiter Instandhaltung | 12.400,00
TIA Portal | Siemens | V15.1 | Programmierung der Steuerungen | 6 | Leiter Instandhaltung | 8.900,00
Kepware KEPServerEX | PTC | 6.6 | Datenerfassung der Prüfstände | 3 | Leiter Instandhaltung | 4.250,50
Hydra BDE | MPDV | 8.4 | Betriebsdatenerfassung Montage | 118 | Werkleiter | 31.000,00
Zoller TMS | Zoller | 1.19 | Werkzeugverwaltung | 9 | Leiter Fertigung | 5.600,00
Fluke Prüfmittel | Fluke | 3.2 | Prüfmittelüberwachung | 4 | Leiter Qualität | 1.980,00
Quintiq | Dassault | 2020 | Feinplanung Härterei | 5 | Leiter Fertigung | 18.750,00
`;
