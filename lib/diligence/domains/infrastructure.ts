// Data sheet: what an analyst expects to learn about data centres, servers, recovery, cloud, devices and plants.
import type { DomainSheet } from "./sheet.ts";

export const INFRASTRUCTURE: DomainSheet = {
  domain: "infrastructure",
  label: "Infrastructure",
  categories: [
    {
      category: "hosting",
      label: "Hosting",
      details: ["vendor", "location", "model", "lease_expiry", "power"],
      sources: ["Data centre overview", "Hosting or colocation contract"],
      topics: [
        {
          key: "hosting_main_data_centre",
          text: "Main data centre and provider",
          question: "Where are the main data centre and server rooms, and who runs them?",
          importance: "critical",
          buyer: true,
          answeredBy: {
            details: ["vendor", "location", "model"],
            words: /data ?cent(er|re)|server room|colocation|hosted|hosting|rechenzentrum/i,
          },
        },
        {
          key: "hosting_dr_site",
          text: "DR site",
          question: "Is there a second site for disaster recovery, where, and what runs there?",
          importance: "important",
          answeredBy: {
            words:
              /\bdr[- ]site|disaster recovery (site|data)|second(ary)? (site|data ?cent)|failover|alternate site|standby|multi-(az|region)|availability zone/i,
          },
        },
        {
          key: "hosting_contract_terms",
          text: "Colocation contract terms",
          question: "Until when do the hosting and colocation contracts run, with which notice and exit terms?",
          importance: "important",
          answeredBy: {
            details: ["lease_expiry", "contract_expiry", "expiry"],
            words: /lease|contract (end|term|expir)|notice period/i,
          },
          sources: ["Hosting or colocation contract"],
        },
      ],
    },
    {
      category: "compute",
      label: "Compute",
      details: ["platform", "version", "count", "os", "age"],
      sources: ["Server inventory", "Virtualisation export"],
      topics: [
        {
          key: "compute_hypervisor",
          text: "Hypervisor and version",
          question: "Which hypervisor is in use, in which version?",
          importance: "critical",
          answeredBy: {
            words: /vmware|vsphere|esxi|hyper-v|proxmox|\bkvm\b|nutanix|xenserver|citrix hypervisor|virtuali[sz]/i,
          },
        },
        {
          key: "compute_virtual_machines",
          text: "Number of virtual machines",
          question: "How many virtual machines run, on which operating systems (server inventory)?",
          importance: "critical",
          buyer: true,
          answeredBy: { details: ["count", "os"], words: /virtual (machine|server)|\bvms?\b|\bec2\b/i },
        },
        {
          key: "compute_physical_servers",
          text: "Physical servers",
          question: "How many physical servers are there, of which model and age?",
          importance: "important",
          answeredBy: {
            details: ["age", "model"],
            words: /physical (server|host)|bare[- ]metal|blade|rack server|poweredge|proliant|\bhosts?\b/i,
          },
        },
        {
          key: "compute_containers",
          text: "Containers",
          question: "Are containers in use, and on which platform?",
          importance: "nice_to_have",
          answeredBy: { words: /container|kubernetes|docker|openshift|\b(eks|aks|gke|ecs)\b|fargate/i },
        },
      ],
    },
    {
      category: "storage",
      label: "Storage",
      details: ["vendor", "model", "capacity", "used", "age"],
      sources: ["Storage inventory"],
      topics: [
        {
          key: "storage_main",
          text: "Main storage system",
          question: "Which main storage system is in use, of which model and age?",
          importance: "critical",
          answeredBy: {
            details: ["vendor", "model"],
            words: /netapp|emc|powerstore|pure ?storage|3par|nimble|synology|\bs3\b|\bsan\b|\bnas\b|storage/i,
          },
        },
        {
          key: "storage_capacity",
          text: "Capacity",
          question: "What is the storage capacity, how much is used, and how fast does it grow?",
          importance: "important",
          answeredBy: { details: ["capacity", "used"], words: /\d\s?(tb|tib|pb|gb)\b/i },
        },
        {
          key: "storage_file_services",
          text: "File services",
          question: "How are file services provided, and how much data lies on file shares?",
          importance: "nice_to_have",
          answeredBy: { words: /file (server|share|service)|\bsmb\b|\bcifs\b|\bnfs\b|sharepoint/i },
        },
      ],
    },
    {
      category: "backup_dr",
      label: "Backup and recovery",
      details: ["vendor", "coverage", "rpo", "rto", "last_tested", "retention"],
      sources: ["Backup concept and job report", "Disaster recovery plan"],
      topics: [
        {
          key: "backup_product_scope",
          text: "Backup product and scope",
          question: "Which backup product is in use, and which systems does it cover?",
          importance: "critical",
          answeredBy: {
            details: ["vendor", "coverage"],
            words:
              /veeam|commvault|veritas|netbackup|rubrik|cohesity|acronis|arcserve|aws backup|azure backup|snapshot|backup/i,
          },
        },
        {
          key: "backup_rpo_rto",
          text: "RPO and RTO",
          question:
            "Which recovery point and recovery time (RPO, RTO) are agreed, and which are reached per critical system?",
          importance: "critical",
          answeredBy: {
            details: ["rpo", "rto", "rpo_target", "rto_target"],
            words: /\brpo\b|\brto\b|recovery (point|time)/i,
          },
        },
        {
          key: "backup_last_dr_test",
          text: "Last DR test",
          question:
            "When did the last disaster recovery or restore test take place, with what result (backup restore test results)?",
          importance: "important",
          answeredBy: {
            details: ["last_tested", "last_test", "test_date"],
            words:
              /(last|latest|most recent).{0,30}test|tested (on|in)|test(ed)?.{0,20}(successful|failed|passed)|never (been )?tested|not (been )?tested/i,
          },
          sources: ["Report of the last restore or disaster recovery test"],
        },
        {
          key: "backup_retention",
          text: "Retention",
          question: "How long are backups kept, and is one copy out of reach of an attacker (offline or immutable)?",
          importance: "important",
          answeredBy: { details: ["retention"], words: /retention|retained|kept for|immutab|offline|aufbewahr/i },
        },
      ],
    },
    {
      category: "cloud",
      label: "Cloud",
      details: ["provider", "accounts", "services", "regions", "annual_cost", "architecture"],
      sources: ["Cloud account overview", "Cloud invoices of the last 12 months"],
      topics: [
        {
          key: "cloud_providers",
          text: "Providers in use",
          question: "Which cloud providers, accounts and regions are in use?",
          importance: "critical",
          buyer: true,
          answeredBy: {
            details: ["provider", "accounts", "regions"],
            words: /\b(aws|amazon|azure|google cloud|gcp|oracle cloud|ionos|ovh|hetzner|stackit)\b/i,
          },
        },
        {
          key: "cloud_spend",
          text: "Spend",
          question: "What did the cloud cost in each of the last 12 months, and what is committed?",
          importance: "important",
          answeredBy: {
            details: ["annual_cost", "monthly_cost", "cost"],
            words: /[€$£]\s?\d|\b(eur|usd|gbp|sek)\s?\d|\d\s?(eur|usd|gbp|sek)\b/i,
          },
        },
        {
          key: "cloud_services",
          text: "Services",
          question: "Which cloud services are used, and for which workloads?",
          importance: "important",
          answeredBy: {
            details: ["services", "service", "purpose"],
            words:
              /\b(ec2|s3|rds|lambda|app service|sql database|kubernetes|fargate|cloudfront|functions|virtual machines?)\b/i,
          },
        },
        {
          key: "cloud_landing_zone",
          text: "Landing zone ownership",
          question: "Who owns the landing zone, the management account and the subscriptions?",
          importance: "important",
          answeredBy: {
            details: ["owner", "architecture", "root_email"],
            words:
              /landing zone|control tower|management (account|group)|organi[sz]ation (unit|account)|subscription owner/i,
          },
        },
      ],
    },
    {
      category: "end_user",
      label: "End-user devices",
      details: ["count", "platform", "os", "management", "age"],
      sources: ["Device inventory from device management"],
      topics: [
        {
          key: "end_user_devices",
          text: "Workstations and laptops",
          question:
            "How many end-user devices (workstations, laptops, phones) are there, by model, operating system version and age (number of devices)?",
          importance: "important",
          answeredBy: {
            details: ["count", "quantity", "number"],
            words:
              /\d+\s*(x\s*)?(laptop|notebook|workstation|desktop|pc|client|device|thin client|smartphone|tablet)s?\b|lists? (no|none)/i,
          },
        },
        {
          key: "end_user_management",
          text: "Device management",
          question: "How are end-user devices managed, encrypted and patched, and are personal devices allowed?",
          importance: "important",
          answeredBy: {
            details: ["management"],
            words: /intune|jamf|\bmdm\b|sccm|configuration manager|workspace one|device management|byod|enrol/i,
          },
        },
      ],
    },
    {
      category: "legacy",
      label: "Legacy systems",
      details: ["platform", "workload", "support_status", "language"],
      sources: ["Server inventory with support dates", "Obsolescence list"],
      topics: [
        {
          key: "legacy_end_of_life",
          text: "End-of-life systems",
          question: "Which systems are past or near the end of their support, and what replaces them when?",
          importance: "critical",
          answeredBy: { anyFact: true },
        },
        {
          key: "legacy_mainframe",
          text: "Mainframe or midrange",
          question: "Is there a mainframe or midrange system (z/OS, IBM i), what runs on it and who knows it?",
          importance: "important",
          answeredBy: { words: /mainframe|midrange|as\/400|iseries|ibm i\b|z\/os|\baix\b|solaris|hp-ux|openvms/i },
        },
      ],
    },
    {
      category: "tooling",
      label: "Tools of IT operations",
      details: ["vendor", "purpose", "coverage"],
      sources: ["IT operations tool list"],
      topics: [
        {
          key: "tooling_monitoring",
          text: "Monitoring",
          question: "Which tools monitor servers and applications, and who reacts to alarms?",
          importance: "important",
          answeredBy: { words: /monitor|nagios|zabbix|prtg|checkmk|datadog|dynatrace|cloudwatch|grafana|prometheus/i },
        },
        {
          key: "tooling_automation",
          text: "Automation",
          question: "Which automation is in use (configuration management, infrastructure as code)?",
          importance: "nice_to_have",
          answeredBy: { words: /automat|ansible|terraform|puppet|chef\b|cloudformation|infrastructure as code/i },
        },
        {
          key: "tooling_service_desk",
          text: "Service-desk tool",
          question: "Which service-desk tool is in use, and whose instance is it?",
          importance: "important",
          answeredBy: {
            words:
              /service[- ]?(desk|now)|help ?desk|ticket|jira service|\bitsm\b|zendesk|freshservice|otrs|topdesk|matrix42/i,
          },
        },
      ],
    },
    {
      category: "ot",
      label: "Plant systems (OT)",
      details: ["plant", "system", "vendor", "os", "segmentation", "remote_access", "owner"],
      sources: ["OT asset inventory per site", "Plant network diagram"],
      topics: [
        {
          key: "ot_plant_systems",
          text: "Plant systems per site",
          question: "Which plant systems (MES, SCADA, PLC) run at each site, of which vendor and age?",
          importance: "critical",
          appliesWhen: {
            tags: ["manufacturing", "industrial", "production", "automotive", "chemicals", "energy", "utilities"],
          },
          answeredBy: {
            details: ["system", "plant", "vendor"],
            words: /\bmes\b|scada|\bplc\b|historian|\bhmi\b|simatic|plant/i,
          },
        },
        {
          key: "ot_separation",
          text: "IT/OT separation",
          question:
            "How are office IT and plant networks separated at each site, and who may reach the plant from outside?",
          importance: "critical",
          appliesWhen: {
            tags: ["manufacturing", "industrial", "production", "automotive", "chemicals", "energy", "utilities"],
          },
          answeredBy: {
            details: ["segmentation", "remote_access"],
            words: /segment|separat|firewall|\bdmz\b|air[- ]?gap|flat network|\bvlan/i,
          },
          sources: ["Plant network diagram"],
        },
        {
          key: "ot_unsupported",
          text: "Unsupported OT",
          question: "Which plant computers run operating systems that their vendor no longer supports?",
          importance: "important",
          appliesWhen: {
            tags: ["manufacturing", "industrial", "production", "automotive", "chemicals", "energy", "utilities"],
          },
          answeredBy: {
            details: ["os", "support_status"],
            words: /windows (xp|7|8|10|11|2000|nt|server)|linux|unsupported|end of (life|support)/i,
          },
        },
      ],
    },
  ],
};
