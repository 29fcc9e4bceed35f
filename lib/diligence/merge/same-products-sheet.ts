// Names that stand for one product: renamed, shortened, or sold under its maker's name. Checked by hand; kin are not listed. A data sheet.

/**
 * One product a line, the kept name first. Products of one family, successors that are another product (R/3 and S/4HANA,
 * BW and BW/4HANA) and absorbed competitors stand apart on purpose: a wrong merge is worse than a missed one.
 */
const SHEET = `
SAP ECC; SAP ERP; SAP ERP 6.0; ECC 6.0; ECC; SAP ERP Central Component; ERP Central Component; SAP ERP ECC
SAP S/4HANA; S/4HANA; SAP S4; S/4; S4HANA
SAP HCM; SAP HR; SAP ERP HCM
SAP BW; SAP Business Warehouse; SAP BI/BW; SAP Netweaver BW
SAP BW/4HANA; BW/4HANA
SAP PI; SAP Process Integration; SAP XI/PI
SAP PO; SAP Process Orchestration
SAP BusinessObjects; SAP BO; SAP BOBJ; BusinessObjects; SAP BusinessObjects BI
SAP SuccessFactors; SuccessFactors; SAP SF
SAP Analytics Cloud; SAC
SAP EWM; SAP Extended Warehouse Management; Extended Warehouse Management
SAP Business One; SAP B1
SAP Business ByDesign; SAP ByD; ByDesign
SAP Solution Manager; SolMan
SAP CRM
SAP Transportation Management; SAP TM
SAP BPC; SAP Business Planning and Consolidation
SAP IBP; SAP Integrated Business Planning
Microsoft 365; Office 365; O365; M365; Microsoft Office 365; MS365
Microsoft Dynamics NAV; Dynamics NAV; Navision; MS NAV; Microsoft NAV
Microsoft Dynamics AX; Dynamics AX; Axapta
Microsoft Dynamics GP; Dynamics GP; Great Plains
Microsoft Dynamics 365 Business Central; Dynamics 365 Business Central; Business Central; D365 BC
Microsoft Dynamics 365 Finance; Dynamics 365 Finance; Dynamics 365 F&O; D365 Finance; D365 F&O; Dynamics 365 Finance and Operations; Dynamics 365 Finance & Operations
Microsoft Dynamics 365 Sales; Dynamics 365 Sales; D365 Sales
Microsoft Dynamics 365 Customer Service; Dynamics 365 Customer Service; D365 Customer Service
Microsoft Dynamics 365 Field Service; Dynamics 365 Field Service; D365 Field Service
Microsoft Dynamics 365 Supply Chain Management; Dynamics 365 Supply Chain Management; D365 SCM
Microsoft Dynamics CRM; Dynamics CRM
Active Directory; AD; AD DS; Active Directory Domain Services; Windows Active Directory
Microsoft Entra ID; Azure AD; Azure Active Directory; Entra ID; Entra; AAD
AD FS; ADFS; Active Directory Federation Services
Azure AD Connect; Entra Connect; Microsoft Entra Connect; AAD Connect
Microsoft SQL Server; SQL Server; MSSQL; MS SQL; MSSQL Server
Microsoft Exchange Server; Exchange; Exchange Server; Microsoft Exchange; Exchange on-premises
Exchange Online
SharePoint Online
SharePoint Server; Microsoft SharePoint Server
Microsoft Teams; Teams
OneDrive for Business; OneDrive
Microsoft Configuration Manager; SCCM; ConfigMgr; MECM; Microsoft Endpoint Configuration Manager; System Center Configuration Manager
Microsoft SCOM; SCOM; System Center Operations Manager
Microsoft Intune; Intune; Microsoft Endpoint Manager Intune
Microsoft Sentinel; Azure Sentinel; Sentinel
Microsoft Defender for Endpoint; Defender for Endpoint; Defender ATP; MDE; Microsoft Defender ATP
Microsoft Defender for Office 365; Defender for Office 365; Office 365 ATP
Microsoft Defender for Identity; Defender for Identity; Azure ATP
Microsoft Defender for Cloud; Defender for Cloud; Azure Security Center
Microsoft Azure; Azure
Azure DevOps; VSTS; Visual Studio Team Services
Azure Virtual Desktop; Windows Virtual Desktop; AVD
Microsoft Hyper-V; Hyper-V
Microsoft BizTalk Server; BizTalk; BizTalk Server
Power BI; Microsoft Power BI
Power Apps; Microsoft Power Apps
Power Automate; Microsoft Flow
Microsoft IIS; IIS; Internet Information Services
Microsoft Project; MS Project
Skype for Business; Lync
Yammer; Viva Engage
WSUS; Windows Server Update Services
Google Workspace; G Suite; Google Apps; Google Apps for Work
Google Cloud Platform; GCP; Google Cloud
Amazon Web Services; AWS; Amazon AWS
Amazon EC2; EC2; Amazon Elastic Compute Cloud
Amazon S3; S3
Amazon RDS; RDS; Amazon Relational Database Service
Oracle Cloud Infrastructure; OCI
Oracle E-Business Suite; Oracle EBS; EBS; Oracle eBusiness Suite; E-Business Suite
Oracle Database; Oracle DB; Oracle RDBMS
Oracle Hyperion Financial Management; Hyperion Financial Management; HFM
Oracle Hyperion Planning; Hyperion Planning
NetSuite; Oracle NetSuite; NetSuite ERP
JD Edwards EnterpriseOne; JD Edwards; JDE; JDE E1; JDE EnterpriseOne
PeopleSoft; Oracle PeopleSoft
Siebel CRM; Siebel; Oracle Siebel
Oracle Fusion Cloud ERP; Oracle Cloud ERP; Fusion ERP; Oracle Fusion ERP
Salesforce Sales Cloud; Sales Cloud
Salesforce Service Cloud; Service Cloud
Salesforce Marketing Cloud; ExactTarget
Workday HCM; Workday Human Capital Management
Workday Financial Management; Workday Financials
UKG Pro; UltiPro
Kronos Workforce Central; Workforce Central
ADP Workforce Now; WFN
Ceridian Dayforce; Dayforce
SAP Concur; Concur; Concur Expense
SAP Ariba; Ariba
QuickBooks Online; QBO
Coupa; Coupa Procurement
Epicor Kinetic; Epicor ERP; Epicor E10
QAD Adaptive ERP; QAD ERP
IFS Applications; IFS ERP
Infor LN; Infor ERP LN
Infor M3; Infor ERP M3
Infor SyteLine; SyteLine
Sage X3; Sage Enterprise Management; Sage ERP X3
Odoo; OpenERP
abas ERP; abas
Lotus Notes; HCL Notes; IBM Notes; HCL Notes/Domino; IBM Notes/Domino; Lotus Notes/Domino
Confluence; Atlassian Confluence
Jira; Jira Software; Atlassian Jira
Jira Service Management; Jira Service Desk; JSM
Bitbucket; Atlassian Bitbucket
Slack; Slack Enterprise Grid
Zoom; Zoom Meetings
Cisco Webex; Webex
HubSpot; HubSpot CRM
Dropbox; Dropbox Business
DocuSign; DocuSign eSignature
Adobe Acrobat Sign; Adobe Sign; EchoSign
PTC Windchill; Windchill
PTC Creo; Creo
Siemens Teamcenter; Teamcenter
Siemens NX; Unigraphics NX; NX
SolidWorks; Dassault SolidWorks; Dassault Systemes SolidWorks
CATIA; Dassault CATIA
AVEVA MES; Wonderware MES; Aveva Wonderware MES
Blue Yonder WMS; Blue Yonder Warehouse Management; JDA WMS
Manhattan Active WM; Manhattan WMS
Kinaxis RapidResponse; Kinaxis Maestro; Kinaxis
IBM Maximo; Maximo
IBM Cognos Analytics; IBM Cognos; Cognos; Cognos Analytics
IBM MQ; WebSphere MQ; MQSeries
IBM Db2; DB2
IBM QRadar; QRadar
IBM i; iSeries; IBM iSeries
IBM Storage Protect; Tivoli Storage Manager; TSM; Spectrum Protect; IBM Spectrum Protect
Tableau; Tableau Server
MuleSoft Anypoint; MuleSoft; MuleSoft Anypoint Platform
Dell Boomi; Boomi
Informatica PowerCenter; PowerCenter
PostgreSQL; Postgres
MongoDB
Red Hat Enterprise Linux; RHEL
SUSE Linux Enterprise Server; SLES
VMware vSphere; vSphere
VMware ESXi; ESXi
VMware vCenter Server; vCenter
Citrix NetScaler; NetScaler ADC; Citrix ADC; NetScaler
F5 BIG-IP; BIG-IP; F5 BIG-IP LTM; BIG-IP LTM; F5 LTM
Veeam Backup & Replication; VBR
Veritas NetBackup; NetBackup
Backup Exec; Veritas Backup Exec
ServiceNow; ServiceNow ITSM
BMC Helix ITSM; BMC Remedy; Remedy; BMC Remedy ITSM
PRTG; PRTG Network Monitor; Paessler PRTG; Paessler PRTG Network Monitor
SolarWinds Orion; SolarWinds NPM
Jamf Pro; Casper Suite
Jenkins; Jenkins CI
Kubernetes; K8s
OpenAI ChatGPT; ChatGPT
Cisco Meraki; Meraki
Cisco AnyConnect; AnyConnect; Cisco Secure Client; AnyConnect VPN
Cisco Unified Communications Manager; CUCM; CallManager; Cisco CallManager; Cisco Call Manager; Unified Communications Manager
Cisco ISE; Identity Services Engine; Cisco Identity Services Engine
Cisco Umbrella; OpenDNS; Cisco OpenDNS
Duo Security; Cisco Duo; Duo
Infoblox; Infoblox DDI; Infoblox NIOS
Fortinet FortiGate; FortiGate
Sophos XG Firewall; Sophos XG; Sophos Firewall
Check Point Quantum; Check Point
Zscaler Internet Access; ZIA
Zscaler Private Access; ZPA
CrowdStrike Falcon
SentinelOne; SentinelOne Singularity
Carbon Black; VMware Carbon Black
Sophos Intercept X
Splunk; Splunk Enterprise
Rapid7 InsightVM; InsightVM; Nexpose
Tenable Nessus; Nessus
Qualys VMDR; Qualys
Proofpoint Email Protection
Okta; Okta SSO; Okta Workforce Identity
PingFederate; Ping Identity PingFederate
CyberArk; CyberArk PAM; CyberArk Privileged Access Manager
Delinea Secret Server; Thycotic Secret Server; Secret Server
SailPoint IdentityIQ; IdentityIQ
RSA SecurID; SecurID
Tata Consultancy Services; TCS
`;

export const SAME_PRODUCTS: readonly (readonly string[])[] = SHEET.trim()
  .split("\n")
  .map((line) => line.split(";").map((name) => name.trim()));
