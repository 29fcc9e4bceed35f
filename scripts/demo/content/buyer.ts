// Data sheet: what the buyer gave: applications, standards, network and policy.

export const BUYER_APPLICATIONS = `
Application | Vendor | Version | Business function | Deployment | Users | Criticality | Annual cost EUR
SAP S/4HANA | SAP | 2023 | ERP: finance, production, sales | Private cloud | 4100 | High | 3900000
Microsoft 365 E5 | Microsoft | Current | Mail, Teams, SharePoint | Own tenant | 7200 | High | 2950000
Microsoft Dynamics 365 Sales | Microsoft | Current | CRM | SaaS | 640 | High | 510000
Workday HCM | Workday | Current | HR core | SaaS | 7600 | High | 880000
PTC Windchill | PTC | 12.1 | Product lifecycle management | Private cloud | 510 | High | 420000
ServiceNow ITSM | ServiceNow | Current | Service desk | SaaS | 7200 | Medium | 390000
SAP Ariba | SAP | Current | Purchasing | SaaS | 160 | Medium | 210000
Power BI Premium | Microsoft | Current | Dashboards | Own tenant | 1900 | Medium | 180000
CrowdStrike Falcon | CrowdStrike | Current | Endpoint protection | SaaS | 8100 | High | 320000
Microsoft Sentinel | Microsoft | Current | Security monitoring | Own tenant | 12 | High | 260000
Okta Workforce Identity | Okta | Current | Single sign-on | SaaS | 7200 | High | 240000
Veeam Backup & Replication | Veeam | 12.1 | Backup | Own data centres | 14 | High | 110000
Kinaxis RapidResponse | Kinaxis | Current | Supply chain planning | SaaS | 90 | Medium | 270000
SAP Analytics Cloud | SAP | Current | Planning and consolidation | SaaS | 220 | Medium | 160000
`;

export const BUYER_STANDARDS = `
# IT standards of Calder Group

Version 7, January 2026.

## Standards
Area | Standard | Status
Server operating system | Windows Server 2022 or 2025, Red Hat Enterprise Linux 9 | Mandatory
Client operating system | Windows 11 | Mandatory
Endpoint protection | CrowdStrike Falcon | Mandatory
Network | SD-WAN by Fortinet | Mandatory
Sign-in | Okta with phishing-resistant factor | Mandatory

## Connection of acquired companies
A company that was bought is connected to the network of the group only after endpoint protection and multi-factor authentication are in place for all users. Unsupported operating systems must not be connected.
`;

export const BUYER_POLICY = `
# Security policy of Calder Group

Version 5.1, effective 1 July 2025.

## Sign-in
All users must use multi-factor authentication with a phishing-resistant factor. Privileged accounts must be managed in CyberArk.

## Monitoring
The security operations centre of Calder Group watches all systems around the clock with Microsoft Sentinel. Logs are kept for 365 days.

## Recovery
Recovery of critical systems is tested twice a year. The last test took place on 14 June 2026 and was successful.
`;

export const BUYER_SITES = `
Site,Country,Users,Carrier,Technology,Bandwidth,Redundancy,Contract end
Rotterdam head office,Netherlands,1250,KPN,SD-WAN,2 Gbit/s,Second line by Eurofiber,2029-12-31
Antwerp plant,Belgium,940,Proximus,SD-WAN,1 Gbit/s,Second line by Telenet,2029-12-31
Leeds plant,United Kingdom,720,BT,SD-WAN,1 Gbit/s,Second line by Virgin Media,2029-06-30
Houston,United States,610,AT&T,SD-WAN,1 Gbit/s,Second line by Comcast,2028-12-31
Pune,India,1480,Tata Communications,SD-WAN,1 Gbit/s,Second line by Airtel,2028-12-31
`;
