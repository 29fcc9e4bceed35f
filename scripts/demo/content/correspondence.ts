// Data sheet: mail, questions and answers, and interview notes. Roles and departments only.

export const MAIL_TEXT = `
Dear all,

thank you for the call. To sum up where we stand with the mail separation:

1. The mailboxes of Harrow Valves are part of the Microsoft 365 tenant of Northgate Industries. 1,204 mailboxes with 6.8 TB of data must be moved.
2. The domain harrow-valves.example is registered to Northgate Industries and must be transferred before the move.
3. The directory is synchronised from the forest of Northgate Industries. Harrow Valves has no directory of its own, and there is a two-way trust to the parent's forest.
4. Nine domain administrators of Northgate Industries have full rights on the servers in Luenen. This must end on day one.

We have not found a solution for the archive of the old complaint database. The attached list shows the largest mailboxes by department.

Kind regards
IT Infrastructure, Harrow Valves

> On 6 May 2026 the separation office wrote:
> Please confirm that nine months are enough for the tenant migration.
`;

export const MAILBOXES = `
Department,Mailboxes,Size GB
Sales,214,1840
Engineering,196,1655
Production,402,1120
Finance,88,760
Other,304,1425
`;

export const QUESTIONS = `
No | Area | Question | Answer | Status | Asked on | Answered on
1 | Applications | Please provide the licence agreement with SAP. | Held by the parent, will be shown in the clean team. | Answered | 2026-05-04 | 2026-05-12
2 | Security | Please provide the retest letter of the penetration test. | | Open | 2026-05-04 | 
3 | Security | How many users have multi-factor authentication? | See the export of the directory, 71 % of all users. | Answered | 2026-05-04 | 2026-05-13
4 | Infrastructure | When was a full recovery last tested? | There was no full test; single files are restored on request. | Answered | 2026-05-06 | 2026-05-14
5 | Network | Who orders the lines? | The parent, apart from Brescia and the sales offices. | Answered | 2026-05-06 | 2026-05-14
6 | Organisation | Please provide the turnover of IT staff in 2024 and 2025. | | Open | 2026-05-07 | 
7 | Organisation | Is the plan for a security officer approved? | Planned for 2027, not approved. | Answered | 2026-05-07 | 2026-05-15
8 | Infrastructure | Please provide the support contract of the storage system. | | Open | 2026-05-07 | 
`;

export const INTERVIEW = `
Notes of the interview with the Head of Infrastructure, 19 May 2026

VMware: The two hosts of 2024 were bought without new licences. 164 cores are in use, 120 are licensed.

Storage: The main storage system is a NetApp FAS2650 with 80 TB, of which 68 TB are used. It was bought in 2017.

Backup: The backup server is a member of the production domain. The copy that cannot be changed was never built.

Windows: Seven servers run Windows Server 2012 R2. There is no contract for extended updates.

SQL Server 2014 is in use for DocuWare and LucaNet.

Monitoring: PRTG watches servers and lines. Nobody watches alarms at night or on weekends.

Service accounts: There are 58 service accounts; passwords have never been changed.

Phones: The telephone system in Luenen is a Unify OpenScape of 2013. The service contract ends on 31 December 2026.

Staff: The backup and storage administrator is the only one who knows the storage system.
`;
