// Data sheet: the target's servers, network devices, sites and end-user devices.

export const SERVERS = `
Hostname | Role | Operating system | Virtual or physical | vCPU | RAM GB | Location | Environment | Status | Purchase year
HVL-ESX01 | VMware ESXi host | VMware ESXi 7.0 | Physical | 32 | 512 | Luenen | Production | In use | 2021
HVL-ESX02 | VMware ESXi host | VMware ESXi 7.0 | Physical | 32 | 512 | Luenen | Production | In use | 2021
HVL-ESX03 | VMware ESXi host | VMware ESXi 7.0 | Physical | 50 | 768 | Luenen | Production | In use | 2024
HVL-ESX04 | VMware ESXi host | VMware ESXi 7.0 | Physical | 50 | 768 | Luenen | Production | In use | 2024
HVL-DC01 | Domain controller | Windows Server 2019 | Virtual | 4 | 16 | Luenen | Production | In use | 
HVL-DC02 | Domain controller | Windows Server 2019 | Virtual | 4 | 16 | Luenen | Production | In use | 
HVL-FS01 | File server | Windows Server 2012 R2 | Virtual | 4 | 32 | Luenen | Production | In use | 
HVL-FS02 | File server engineering | Windows Server 2016 | Virtual | 4 | 32 | Luenen | Production | In use | 
HVL-SQL01 | SQL Server 2014 for DocuWare and LucaNet | Windows Server 2012 R2 | Virtual | 8 | 64 | Luenen | Production | In use | 
HVL-SQL02 | SQL Server 2019 for Infor WMS | Windows Server 2019 | Virtual | 8 | 64 | Luenen | Production | In use | 
HVL-ORA01 | Oracle Database 12.1 for Teamcenter | Oracle Linux 7 | Virtual | 8 | 96 | Luenen | Production | In use | 
HVL-ORA02 | Oracle Database 12.1 for MES | Oracle Linux 7 | Virtual | 4 | 64 | Luenen | Production | In use | 
HVL-TC01 | Siemens Teamcenter | Windows Server 2016 | Virtual | 8 | 64 | Luenen | Production | In use | 
HVL-TC02 | Siemens Teamcenter volume server | Windows Server 2016 | Virtual | 4 | 32 | Luenen | Production | In use | 
HVL-MES01 | Wonderware MES | Windows Server 2012 R2 | Virtual | 8 | 32 | Luenen | Production | In use | 
HVL-MES02 | Wonderware historian | Windows Server 2012 R2 | Virtual | 4 | 32 | Luenen | Production | In use | 
HVL-CFG01 | ValveConfig | Ubuntu 20.04 LTS | Virtual | 4 | 16 | Luenen | Production | In use | 
HVL-CFG02 | ValveConfig test | Ubuntu 20.04 LTS | Virtual | 4 | 16 | Luenen | Test | In use | 
HVL-KEY01 | Keycloak | Ubuntu 22.04 LTS | Virtual | 2 | 8 | Luenen | Production | In use | 
HVL-GIT01 | GitLab | Ubuntu 22.04 LTS | Virtual | 4 | 16 | Luenen | Production | In use | 
HVL-JIRA01 | Jira and Confluence | Red Hat Enterprise Linux 7 | Virtual | 4 | 24 | Luenen | Production | In use | 
HVL-WMS01 | Infor WMS | Windows Server 2019 | Virtual | 8 | 48 | Luenen | Production | In use | 
HVL-DOC01 | DocuWare | Windows Server 2016 | Virtual | 4 | 32 | Luenen | Production | In use | 
HVL-LUC01 | LucaNet | Windows Server 2016 | Virtual | 4 | 24 | Luenen | Production | In use | 
HVL-KRO01 | Kronos time recording | Windows Server 2012 R2 | Virtual | 4 | 16 | Luenen | Production | In use | 
HVL-MAX01 | Maximo | Windows Server 2016 | Virtual | 4 | 32 | Luenen | Production | In use | 
HVL-PRT01 | Print server | Windows Server 2016 | Virtual | 2 | 8 | Luenen | Production | In use | 
HVL-BKP01 | Veeam backup server | Windows Server 2019 | Physical | 16 | 64 | Luenen | Production | In use | 2020
HVL-MON01 | PRTG monitoring | Windows Server 2019 | Virtual | 4 | 16 | Luenen | Production | In use | 
HVL-QLK01 | Qlik Sense | Windows Server 2019 | Virtual | 8 | 64 | Luenen | Production | In use | 
HVL-CAQ01 | CAQ.Net | Windows Server 2016 | Virtual | 4 | 16 | Luenen | Production | In use | 
HVB-SRV01 | File and print Brescia | Windows Server 2016 | Physical | 8 | 32 | Brescia | Production | In use | 2017
HVB-WCH01 | PTC Windchill | Windows Server 2012 R2 | Physical | 16 | 64 | Brescia | Production | In use | 2015
HVK-SRV01 | File and print Leicester | Windows Server 2019 | Physical | 8 | 32 | Leicester | Production | In use | 2020
HVK-SAG01 | Sage 200 | Windows Server 2019 | Virtual | 4 | 16 | Leicester | Production | In use | 
HVG-SRV01 | File and print Gdansk | Windows Server 2022 | Physical | 8 | 32 | Gdansk | Production | In use | 2023
HVT-SRV01 | File and print Tulsa | Windows Server 2019 | Physical | 8 | 32 | Tulsa | Production | In use | 2020
HVT-NAV01 | Dynamics NAV 2016 | Windows Server 2016 | Virtual | 4 | 24 | Tulsa | Production | In use | 
HVL-NOT01 | Lotus Notes archive | Windows Server 2008 R2 | Physical | 4 | 8 | Luenen | Production | Decommissioned | 2011
HVK-BAN01 | Infor Baan archive | Windows Server 2003 | Physical | 2 | 4 | Leicester | Production | Decommissioned | 2007
`;

export const NETWORK_DEVICES = `
Device name | Device type | Vendor | Model | Site | Ports | Installed | Support end
lue-core-1 | Core switch | Cisco | Catalyst 4500-X | Luenen | 32 | 2014 | 2025-10-31
lue-core-2 | Core switch | Cisco | Catalyst 4500-X | Luenen | 32 | 2014 | 2025-10-31
lue-acc-01 | Access switch | HPE Aruba | 2930F | Luenen | 48 | 2019 | 
lue-acc-02 | Access switch | HPE Aruba | 2930F | Luenen | 48 | 2019 | 
lue-acc-03 | Access switch | HPE Aruba | 2930F | Luenen | 48 | 2019 | 
lue-plant-01 | Access switch plant | Hirschmann | RS20 | Luenen | 24 | 2012 | 
lue-plant-02 | Access switch plant | Hirschmann | RS20 | Luenen | 24 | 2012 | 
lue-fw-1 | Firewall | Fortinet | FortiGate 200F | Luenen | 18 | 2022 | 
lue-fw-2 | Firewall | Fortinet | FortiGate 200F | Luenen | 18 | 2022 | 
bre-sw-1 | Access switch | Cisco | Catalyst 2960-X | Brescia | 48 | 2015 | 2027-10-31
bre-fw-1 | Firewall | Fortinet | FortiGate 60E | Brescia | 10 | 2018 | 2026-08-31
lei-sw-1 | Access switch | HPE Aruba | 2930F | Leicester | 48 | 2020 | 
lei-fw-1 | Firewall | Fortinet | FortiGate 80F | Leicester | 10 | 2022 | 
gda-sw-1 | Access switch | HPE Aruba | 6100 | Gdansk | 24 | 2023 | 
gda-fw-1 | Firewall | Fortinet | FortiGate 60F | Gdansk | 10 | 2023 | 
tul-sw-1 | Access switch | HPE Aruba | 2930F | Tulsa | 24 | 2020 | 
tul-fw-1 | Firewall | Fortinet | FortiGate 60F | Tulsa | 10 | 2021 | 
lue-wlc-1 | Wireless controller | HPE Aruba | 7205 | Luenen | 4 | 2017 | 2026-11-30
`;

export const SITES = `
Site | Country | Purpose | Users | Carrier | Technology | Bandwidth | Redundancy | Contract end
Luenen | Germany | Head office and main plant | 610 | Deutsche Telekom | MPLS | 500 Mbit/s | LTE backup | 2027-02-28
Leicester | United Kingdom | Plant and warehouse | 170 | BT | MPLS | 200 Mbit/s | Second line by Colt | 2028-05-31
Brescia | Italy | Plant | 145 | TIM | MPLS | 100 Mbit/s | None | 2026-12-31
Gdansk | Poland | Assembly and shared services | 92 | Orange Polska | SD-WAN | 200 Mbit/s | Second line by Netia | 2028-09-30
Tulsa | United States | Service and spare parts | 41 | AT&T | Internet VPN | 300 Mbit/s | LTE backup | 2027-08-31
Lyon | France | Sales office | 18 | Orange | Internet VPN | 100 Mbit/s | None | 2027-11-30
Rotterdam | Netherlands | Service | 16 | KPN | Internet VPN | 100 Mbit/s | LTE backup | 2027-10-31
Dubai | United Arab Emirates | Sales office | 9 | Etisalat | Internet VPN | 50 Mbit/s | LTE backup | 2027-04-30
Singapore | Singapore | Sales office | 19 | Singtel | Internet VPN | 100 Mbit/s | LTE backup | 2028-01-31
`;

export const DEVICES = `
# End-user devices and accounts

As of 30 April 2026. Source: device management of the group and the asset list of Harrow Valves.

## Devices
Device type | Operating system | Count | Average age | Management
Laptop | Windows 10 22H2 | 612 | 4.6 years | Microsoft Intune (parent tenant)
Laptop | Windows 11 23H2 | 248 | 1.4 years | Microsoft Intune (parent tenant)
Desktop shop floor | Windows 10 LTSC 2019 | 186 | 6.2 years | Not managed
CAD workstation | Windows 11 23H2 | 66 | 2.1 years | Microsoft Intune (parent tenant)
Smartphone | iOS | 340 | 2.5 years | Microsoft Intune (parent tenant)
Handheld scanner | Android 8 | 74 | 5.9 years | Not managed

## Accounts

The directory holds 1,204 enabled user accounts. Of these, 96 are accounts of external staff.
`;
