// Data sheet: organisation, staff, money, projects, contracts and transitional services of the target. Roles, no names.

export const MEMO = `
# IT organisation of Harrow Valves

Memorandum for the data room, 20 April 2026.

## Leadership
The Head of IT leads the IT department and reports to the Chief Financial Officer. There is no security officer at Harrow Valves; the task is done by the group security team of Northgate Industries.

## Teams
The IT department has 21 employees in four teams. Two positions in the applications team are vacant. About 1,180 people at Harrow Valves work with IT.

Team | Headcount | Location | Externals | Vacancies
Applications | 8 | Luenen | 3 | 2
Infrastructure and network | 6 | Luenen | 1 | 0
Service desk and workplace | 5 | Luenen, Leicester | 0 | 0
Plant IT and data | 2 | Luenen | 0 | 0

## People the company depends on
Key person | Unique knowledge | Systems | Deputy
Senior developer ValveConfig | Pricing rules and code of the configurator | ValveConfig | None
MES engineer | Interfaces between MES and plant controllers | Wonderware MES | None
SAP key user production | Production planning set-up | SAP ECC | Team lead applications

The senior developer of ValveConfig is the only person who knows the source code, and retires in 2028.

## Services of the parent
Northgate Industries runs SAP, mail, the wide area network, the service desk tool and the security monitoring for Harrow Valves. The shared SAP ECC 6.0 system serves eleven companies of the group; Harrow Valves is company codes 2100, 2110 and 2140 in client 300.
`;

export const STAFF = `
Employee ID | Job title | Team | Location | Employment type | FTE | Hire date
HV-0101 | Head of IT | Management | Luenen | Permanent | 1.0 | 2016-04-01
HV-0108 | Team lead applications | Applications | Luenen | Permanent | 1.0 | 2012-09-01
HV-0112 | Senior developer ValveConfig | Applications | Luenen | Permanent | 1.0 | 1998-02-01
HV-0115 | Developer ValveConfig | Applications | Luenen | Fixed term | 1.0 | 2025-03-01
HV-0119 | SAP consultant production | Applications | Luenen | Permanent | 1.0 | 2009-07-01
HV-0121 | SAP consultant finance | Applications | Luenen | Permanent | 0.8 | 2014-01-01
HV-0126 | PLM engineer | Applications | Luenen | Permanent | 1.0 | 2017-10-01
HV-0130 | CRM administrator | Applications | Leicester | Permanent | 1.0 | 2020-05-01
HV-0133 | Data analyst | Applications | Luenen | Permanent | 0.5 | 2021-11-01
HV-0140 | Head of Infrastructure | Infrastructure and network | Luenen | Permanent | 1.0 | 2011-06-01
HV-0142 | Server administrator | Infrastructure and network | Luenen | Permanent | 1.0 | 2013-03-01
HV-0143 | Server administrator | Infrastructure and network | Luenen | Permanent | 1.0 | 2019-08-01
HV-0147 | Network administrator | Infrastructure and network | Luenen | Permanent | 1.0 | 2018-02-01
HV-0149 | Backup and storage administrator | Infrastructure and network | Luenen | Permanent | 1.0 | 2008-12-01
HV-0151 | Site administrator Brescia | Infrastructure and network | Brescia | Permanent | 1.0 | 2015-05-01
HV-0160 | Head of IT Service | Service desk and workplace | Luenen | Permanent | 1.0 | 2015-01-01
HV-0162 | Service desk agent | Service desk and workplace | Luenen | Permanent | 1.0 | 2022-04-01
HV-0163 | Service desk agent | Service desk and workplace | Luenen | Permanent | 1.0 | 2023-09-01
HV-0165 | Service desk agent | Service desk and workplace | Leicester | Permanent | 0.6 | 2020-02-01
HV-0167 | Workplace engineer | Service desk and workplace | Luenen | Permanent | 1.0 | 2018-06-01
HV-0170 | MES engineer | Plant IT and data | Luenen | Permanent | 1.0 | 2006-10-01
`;

/** Two header rows: the year spans three columns. */
export const BUDGET_HEAD = [
  ["Cost category", "Actual 2023", "", "Actual 2024", "", "Actual 2025", "", "Budget 2026", ""],
  ["", "Opex", "Capex", "Opex", "Capex", "Opex", "Capex", "Opex", "Capex"],
];
export const BUDGET = `
Own staff | 1710000 | 0 | 1790000 | 0 | 1865000 | 0 | 1930000 | 0
External staff | 420000 | 60000 | 395000 | 40000 | 455000 | 35000 | 430000 | 30000
Licences and maintenance | 1240000 | 90000 | 1310000 | 70000 | 1385000 | 55000 | 1450000 | 60000
Hardware and depreciation | 510000 | 620000 | 490000 | 280000 | 465000 | 140000 | 480000 | 150000
Lines and telephony | 335000 | 20000 | 340000 | 15000 | 348000 | 10000 | 355000 | 10000
Recharges of the parent | 3420000 | 0 | 3650000 | 0 | 3880000 | 0 | 3960000 | 0
Total | 7635000 | 790000 | 7975000 | 405000 | 8398000 | 240000 | 8605000 | 250000
`;

export const RECHARGES = `
Service | Provider | Recipient | Allocation key | Monthly charge EUR 2025 | Annual cost EUR 2025
SAP ECC operation and support | Northgate Industries AG | Harrow Valves | Named users | 122000 | 1464000
Mail and Microsoft 365 tenant | Northgate Industries AG | Harrow Valves | Mailboxes | 41000 | 492000
Wide area network | Northgate Industries AG | Harrow Valves | Sites | 52000 | 624000
Security monitoring | Northgate Industries AG | Harrow Valves | Devices | 38000 | 456000
Service desk tool | Northgate Industries AG | Harrow Valves | Users | 19000 | 228000
Group management fee IT | Northgate Industries AG | Harrow Valves | Revenue | 51333 | 616000
`;

export const PROJECTS = `
Project ID | Project | Status | Budget EUR | Spent EUR | End date | Owner | Remark
P-21-04 | Renewal of core switches Luenen | Postponed | 260000 | 0 | 2027-06-30 | Head of Infrastructure | Deferred from 2024 to 2025 and again to 2027
P-22-02 | Replacement of Windows Server 2012 R2 | On hold | 180000 | 22000 | 2026-12-31 | Head of Infrastructure | Waits for budget since 2023
P-23-01 | Plant network separation | Postponed | 420000 | 15000 | 2027-12-31 | Plant Manager Luenen | Deferred three times, not in the budget for 2026
P-24-03 | Roll-out of Windows 11 | Running | 310000 | 148000 | 2026-12-31 | Head of IT Service | 
P-25-01 | Teamcenter upgrade to 2412 | Running | 240000 | 96000 | 2027-03-31 | PLM engineer | 
P-25-04 | Spare parts shop on new platform | Running | 150000 | 40000 | 2026-10-31 | Head of Sales | 
P-26-02 | S/4HANA programme of the group | Planned | 2900000 | 0 | 2029-06-30 | Northgate Industries AG | Harrow Valves is to leave before the change
`;

export const CONTRACTS = `
Contract no | Supplier | Services | Contracting party | Contract start | Contract end | Notice period | Annual cost EUR | Change of control | Remark
C-001 | Northgate Industries AG | SAP operation, mail, network | Harrow Valves GmbH | 2015-01-01 | 2026-12-31 | 6 months | 3880000 | Ends on leaving the group | Intercompany agreement
C-002 | SAP Deutschland | SAP licences and maintenance | Northgate Industries AG | 2008-07-01 | 2027-12-31 | 6 months | 1180000 | Consent needed | Group agreement
C-003 | Microsoft Ireland | Enterprise agreement | Northgate Industries AG | 2024-07-01 | 2027-06-30 | 30 days | 501000 | Not assignable | Group agreement
C-004 | Deutsche Telekom | MPLS Luenen | Northgate Industries AG | 2022-03-01 | 2027-02-28 | 3 months | 138000 | No clause | Group frame contract
C-005 | TIM | Line Brescia | Harrow Valves Italia Srl | 2021-01-01 | 2026-12-31 | 3 months | 36000 | No clause |
C-006 | Salesforce | CRM subscription | Harrow Valves GmbH | 2022-02-01 | 2027-01-31 | 90 days | 198000 | Termination right of vendor |
C-007 | Siemens Digital Industries | Teamcenter and NX | Harrow Valves GmbH | 2018-01-01 | 2026-12-31 | 3 months | 384000 | No clause |
C-008 | Broadcom | VMware support | Harrow Valves GmbH | 2024-04-01 | 2027-03-31 | 60 days | 96000 | Consent needed |
C-009 | ADP | Payroll | Harrow Valves GmbH | 2019-01-01 | 2028-12-31 | 6 months | 96000 | No clause |
C-010 | Infor | WMS maintenance | Harrow Valves GmbH | 2020-06-01 | 2029-05-31 | 6 months | 88000 | No clause |
C-011 | Lueneburg IT Services | Server operation on site | Harrow Valves GmbH | 2023-01-01 | 2027-12-31 | 6 months | 244000 | Termination right of customer |
C-012 | Web agency Kontor | Website and shop | Harrow Valves GmbH | 2021-05-01 | 2027-04-30 | 3 months | 34000 | No clause |
C-013 | Aveva | MES licence | Harrow Valves GmbH | 2014-09-01 | 2028-08-31 | 6 months | 67000 | No clause | No maintenance since 2020
C-014 | Sophos | Endpoint protection | Harrow Valves GmbH | 2025-01-01 | 2027-12-31 | 60 days | 41000 | No clause |
`;

export const TSA = `
# Draft schedule of transitional services

Draft 2 of 5 May 2026, for negotiation. Provider is Northgate Industries AG, recipient is Harrow Valves GmbH, unless stated otherwise.

## Services to Harrow Valves
TSA ID | Service | Provider | Recipient | Duration | Extension | Monthly charge | Service level | Exit project
T-01 | SAP ECC operation and support | Northgate Industries AG | Harrow Valves GmbH | 18 months | 2 x 3 months | EUR 134,000 | As today | Own ERP system
T-02 | Mail and Microsoft 365 tenant | Northgate Industries AG | Harrow Valves GmbH | 9 months | 1 x 3 months | EUR 45,000 | As today | Tenant migration
T-03 | Wide area network | Northgate Industries AG | Harrow Valves GmbH | 12 months | 1 x 3 months | EUR 57,000 | 99.5 % | New network
T-04 | Security monitoring | Northgate Industries AG | Harrow Valves GmbH | 9 months | None | EUR 42,000 | Business hours | Own monitoring service
T-05 | Service desk tool | Northgate Industries AG | Harrow Valves GmbH | 9 months | None | EUR 21,000 | As today | Own service desk tool
T-06 | EDI with customers | Northgate Industries AG | Harrow Valves GmbH | 12 months | 1 x 3 months | EUR 14,000 | As today | Own EDI service

## Services back to the group
TSA ID | Service | Provider | Recipient | Duration | Extension | Monthly charge | Service level | Exit project
R-01 | Server room Luenen for the logistics unit | Harrow Valves GmbH | Northgate Logistics GmbH | 12 months | None | EUR 6,000 | As today | Move to group data centre

## Open points
- The price of an extension is not agreed.
- Northgate Industries asks for an end of all services by 31 October 2028.
`;

export const ERP_REPORT = `
# Separation of the ERP system

Assessment by the IT department of Harrow Valves for the data room, 30 March 2026.

## 1 Starting point
Harrow Valves works on the SAP ECC 6.0 system of Northgate Industries. The system runs in the data centre of the parent in Hanover on instance NP1. 720 named users of Harrow Valves work in company codes 2100, 2110 and 2140. The system is shared with ten other companies of the group, which work in the same client.

The database has a size of 4.2 TB, of which about 14 % belongs to Harrow Valves. Data of several companies lie in the same tables and can be told apart by company code only.

Finance, materials management, production planning, sales, quality management and plant maintenance of spare tools are in use. Human resources are not part of the system. The system is run on three stages: development, quality and production. Harrow Valves has no right to transport changes to production; a transport is released by the change board of the parent on Tuesdays and Thursdays.

Availability was 99.7 % in 2025. There were two outages of more than four hours, both caused by the storage of the parent's data centre. The parent measures service by the group's standard and has no service level agreement with Harrow Valves.

## 2 Changes to the standard
The system is heavily customised. It contains about 3,400 own programs and 190 changes to the standard; the parent estimates that 640 own programs are used by Harrow Valves alone. Documentation exists for roughly half of them.

The pricing procedure, the variant configuration and the batch handling of forged parts were built for Harrow Valves between 2009 and 2016. The two developers who built the pricing procedure have left the group. A check of the own programs for a change to S/4HANA has not been made.

Forms for delivery notes, invoices and test certificates exist in seven languages. About 160 of 210 forms are used by Harrow Valves alone. Authorisations are organised by 312 roles, many of which give rights in company codes of other companies as well.

## 3 Interfaces
46 interfaces connect the system with other systems of Harrow Valves. 31 of them run over the middleware SAP PI 7.5 of the parent. The EDI service for customers is run by the parent for all companies of the group.

Twelve customers order by EDI; they stand for about 44 % of the revenue. Two banks are connected by MultiCash, three by the payment factory of the group. The interface to customs runs by Descartes and can be kept unchanged.

Data of the manufacturing execution system reach the ERP system every 15 minutes. When the middleware stands still for more than two hours, the plant in Luenen prints production papers by hand. This happened four times in 2025.

## 4 Ways to separate
Three ways were looked at.

Way | Duration | One-time cost EUR | Judgement
Copy of the client, then deletion of foreign data | 14 months | 3200000 | Quick, but needs a licence of its own and audit of the deletion
New S/4HANA system with chosen data | 20 months | 6800000 | Clean, but not ready before the end of services
Move to the system of the buyer | 16 months | 4500000 | Depends on the buyer

## 5 Licences and support
The SAP licence agreement is held by Northgate Industries and cannot be assigned in part. Mainstream maintenance of SAP ECC 6.0 ends on 31 December 2027. Support of the application is given by a team of nine people of the parent, none of whom will transfer to Harrow Valves.

The nine people of the parent work about 40 % of their time for Harrow Valves. The department has two SAP consultants of its own, one for production and one for finance, and buys about 300 days of external consulting a year. Key users exist in all departments of the Luenen plant, but not in Brescia and Gdansk.

## 6 Risks seen by the department
A longer stay on the system of the parent ties Harrow Valves to the change calendar of the group. The parent will move to S/4HANA and has announced a freeze of changes from July 2027.

Cleaning of master data has not begun. The system holds about 410,000 material numbers, of which roughly 95,000 were moved in the last three years. Customers and suppliers are shared with other companies of the group in part, and it is not decided who may keep which record.

The department expects an effort of 2,600 days of its own people and key users for each of the three ways. These days are not part of the cost in the table. The department can free about 900 days a year.

## 7 Next steps
- Northgate Industries and Harrow Valves agree on the way to separate before signing.
- A test copy of the client will be made in February 2027.
- The rights of use for SAP software will be asked for in writing.
`;

export const PRESENTATION: { title: string; points?: string[]; rows?: string[][] }[] = [
  {
    title: "Harrow Valves - management presentation, IT",
    points: ["May 2026", "Prepared for interested parties", "Confidential"],
  },
  {
    title: "Harrow Valves at a glance",
    points: [
      "Industrial valves for energy, chemistry and water",
      "Revenue of EUR 312 million and EBITDA of EUR 38 million in 2025",
      "1,480 employees at nine sites, 1,120 of them work with IT",
    ],
  },
  {
    title: "IT in figures",
    rows: [
      ["Metric", "Value"],
      ["IT employees", "21"],
      ["IT cost 2025", "EUR 8.6 million"],
      ["Share of revenue", "2.8 %"],
      ["Servers in use", "38"],
      ["Business applications", "58"],
    ],
  },
  {
    title: "Dependence on the group",
    points: [
      "SAP ECC runs on the system of Northgate Industries",
      "Mail and Microsoft 365 run in the tenant of Northgate Industries",
      "The wide area network is ordered by Northgate Industries",
      "Security monitoring is run by Northgate Industries on weekdays from 8 to 18",
    ],
  },
  {
    title: "Roadmap",
    points: [
      "Workday is planned as new HR system for 2028",
      "A second server room is planned for 2027",
      "All users will have multi-factor authentication by the end of 2026",
    ],
  },
];
