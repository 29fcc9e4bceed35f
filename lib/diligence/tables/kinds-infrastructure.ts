// Data sheet: kinds of tables about servers, storage, backup and recovery, cloud, devices, plants and operating tools.
import { keyed, type TableKindSheet, words } from "./table-kind.ts";

const domain = "infrastructure";

export const INFRASTRUCTURE_KINDS: TableKindSheet[] = [
  {
    kind: "backup_jobs",
    domain,
    category: "backup_dr",
    telling: words(
      "backup job|job name|backup type|backup strategy|backup window|last backup|backup frequency|retention|backup product|backup target|immutable|offsite copy|sicherungsjob|backup schedule|sicherung|aufbewahrung|aufbewahrungsfrist|last successful|last restore test|backup status|recovery method|backup priority|restore test|backup method|technical implementation",
    ),
    usual: words("schedule|status|target|result|source|size|system|server|frequency|encrypted|system category"),
    against: words(
      "events day|event|events|log source|log sources|data sources|log type|data category|personal data|timestamp format",
    ),
    headings: words(
      "backup|backups|backup jobs|datensicherung|sicherungskonzept|sauvegarde|backup plan|backup matrix|restore|retention|recovery strategy|implementation",
    ),
    item: words(
      "backup job|job name|job|system|server|workload|application|data set|business function|system category|name|sicherungsjob|source|scope",
    ),
    details: keyed({
      vendor: "backup product|backup tool|product|vendor|software|tool",
      coverage: "coverage|scope|workload|source|systems covered",
      rpo: "rpo|rpo target|recovery point objective|rpo requirement",
      rto: "rto|rto target|recovery time objective|rto requirement",
      last_tested: "last tested|last restore test|last test|restore test|last dr test|letzter test",
      retention: "retention|retention period|aufbewahrung|aufbewahrungsfrist|retention days",
      frequency: "frequency|schedule|backup frequency|backup schedule|haufigkeit|zeitplan",
      method: "method|backup method|technical implementation|backup type",
      recovery_method: "recovery method|restore method",
      target: "target|backup target|destination|location",
      last_run: "last backup|last successful|last run|last result",
    }),
  },
  {
    kind: "recovery_objectives",
    domain,
    category: "backup_dr",
    telling: words(
      "rto|rpo|rto target|rpo target|recovery time objective|recovery point objective|recovery time|recovery target|resilience tier|rto requirement|rpo requirement|mtpd|maximum tolerable downtime|wiederanlaufzeit|recovery tier|dr tier|fallback|backup priority",
    ),
    usual: words(
      "business function|system|application|service|criticality|tier|priority|last test|dependency|process|business impact|coverage|priority level",
    ),
    headings: words(
      "recovery|rto rpo|disaster recovery|business impact analysis|bia|continuity|recovery objectives|dr plan|recovery plan|notfallplan|wiederanlauf|recovery priorities|resilience",
    ),
    item: words(
      "business function|system|application|service|process|business process|resilience tier|dependency|tier|priority level|function|recovery tier|asset|name|anwendung|criticality",
    ),
    details: keyed({
      rpo: "rpo|rpo target|recovery point objective|rpo requirement|rpo h|rpo hours",
      rto: "rto|rto target|recovery time objective|rto requirement|recovery time|recovery target|rto h|rto hours|wiederanlaufzeit",
      last_tested: "last tested|last test|last dr test|test date|letzter test|last exercise",
      coverage: "coverage|application coverage|examples|scope",
      retention: "retention|evidence retention",
      fallback: "fallback|alternative|workaround",
      criticality: "criticality|backup priority|priority|kritikalitat",
      vendor: "supplier category|supplier|vendor",
    }),
  },
  {
    kind: "continuity_tests",
    domain,
    category: "backup_dr",
    telling: words(
      "test type|test date|exercise|experiment template|failure scenario|success criteria|dr test|test result|last executed|experiment|test scenario|exercise type",
    ),
    usual: words("frequency|duration|participants|result|scope|next test|scenario|date|target service"),
    headings: words(
      "dr test|recovery test|continuity test|exercise|exercises|experiments|testing|test calendar|test schedule|fault injection|tests",
    ),
    against: words("finding|severity|cve"),
    item: words("experiment template|test type|test|exercise|experiment|test scenario|dr test|scenario|name|system"),
    details: keyed({
      frequency: "frequency|haufigkeit",
      last_tested: "test date|last executed|last test|date|last tested|datum",
      result: "result|test result|outcome|ergebnis",
      scope: "scope|target service|systems",
      scenario: "scenario|failure scenario",
      success_criteria: "success criteria",
      participants: "participants|teilnehmer",
      duration: "duration|dauer",
    }),
  },
  {
    kind: "cloud_services",
    domain,
    category: "cloud",
    telling: words(
      "cloud provider|cloud account|account id|subscription id|subscription name|region|regions|landing zone|aws account|azure subscription|project id|root email|account name|monthly spend|cloud service|management group|resource group|tenant id|availability zone|instance type|vpc|vpc id|arn|resource id",
    ),
    usual: words(
      "service|services|purpose|account|provider|environment|status|owner|annual cost|spend|data classification|timeline|workload|subscription|resource type|tags",
    ),
    headings: words(
      "cloud|aws|azure|gcp|google cloud|cloud accounts|cloud subscriptions|aws services|aws organization|azure subscriptions|cloud spend|cloud konten|cloud services in use|core infrastructure services",
    ),
    against: words("risk|finding|severity"),
    item: words(
      "account name|subscription name|cloud service|service|cloud account|resource name|resource|name|account|subscription|project|service name|provider|cloud provider|workload",
    ),
    details: keyed({
      provider: "provider|cloud provider|cloud|csp|vendor|anbieter",
      accounts: "accounts|number of accounts|subscriptions",
      services: "services|service list",
      regions: "region|regions|location|data residency",
      annual_cost: "annual cost|annual spend|cost p a|yearly spend|cost per year",
      monthly_cost: "monthly cost|monthly spend|cost per month",
      architecture: "architecture|landing zone",
      account_id: "account id|subscription id|project id",
      purpose: "purpose|description|use|zweck",
      owner: "owner|responsible",
    }),
  },
  {
    kind: "ot_inventory",
    domain,
    category: "ot",
    telling: words(
      "plc|scada|hmi|plant|production line|mes|ot system|controller|machine|anlage|maschine|steuerung|werk|purdue level|ot asset|line",
    ),
    usual: words("system|vendor|os|operating system|firmware|remote access|segmentation|owner|model|site|network zone"),
    headings: words(
      "ot|operational technology|plant systems|ics|scada|production systems|ot inventory|shop floor|manufacturing systems|plc|produktion",
    ),
    item: words(
      "system|ot system|ot asset|asset|machine|plc|controller|device|name|anlage|maschine|steuerung|equipment",
    ),
    details: keyed({
      plant: "plant|site|location|werk|standort|factory",
      system: "system type|type|function",
      vendor: "vendor|manufacturer|hersteller|supplier",
      os: "os|operating system|firmware|betriebssystem",
      segmentation: "segmentation|network zone|zone|purdue level|network segment|vlan",
      remote_access: "remote access|remote maintenance|fernwartung",
      owner: "owner|responsible|verantwortlich",
      age: "age|year|commissioned|baujahr",
    }),
  },
  {
    kind: "storage_list",
    domain,
    category: "storage",
    telling: words(
      "storage system|storage|array|san|nas|capacity|usable capacity|used capacity|raw capacity|capacity tb|used tb|speichersystem|kapazitat|lun",
    ),
    usual: words("vendor|model|location|age|support end|used|free|type"),
    headings: words("storage|san|nas|storage systems|speicher|file services|stockage"),
    item: words("storage system|array|storage|name|device|system|hostname|speichersystem|model"),
    details: keyed({
      vendor: "vendor|manufacturer|hersteller",
      model: "model|modell|type",
      capacity: "capacity|usable capacity|capacity tb|raw capacity|kapazitat|size|usable tb|total tb",
      used: "used|used capacity|used tb|utilisation|utilization|belegt",
      age: "age|year|purchased|installed|alter",
      support_end: "support end|end of support|warranty end|warranty until|eol",
      location: "location|site|data center|standort",
    }),
  },
  {
    kind: "server_inventory",
    domain,
    category: "compute",
    telling: words(
      "hostname|host name|server|server name|servername|server type|vcpu|vcpus|cpu|ram|memory|hypervisor|vm name|vm|virtual machine|physical virtual|esxi|cores|betriebssystem|operating system|os version|guest os|systeme d exploitation|nom du serveur|ram gb|cluster|os|disk gb|power state|powerstate",
    ),
    usual: words(
      "role|ip address|ip|location|environment|function|application|model|serial number|serial|warranty|datacenter|data center|site|purpose|rolle|standort|ip adresse|patch status|support end|count|age|platform",
    ),
    headings: words(
      "server|servers|server list|server inventory|vmware|virtual machines|vms|cmdb|serverliste|serverinventar|hosts|hypervisor|compute|rvtools|vinfo|parc serveurs|hypervisors|esx hosts",
    ),
    against: words(
      "switch|access point|ports|firewall|user|employee|finding|severity|job name|application owner|primary user|primary user upn|compliance|compliance state|bitlocker|last check in|last logon user|last logged on user",
    ),
    content:
      "^(?:physical|virtual|physisch|virtuell|blade)(?: (?:servers?|machines?|vms?|hosts?))?$|^(?:microsoft )?windows server\\b",
    item: words(
      "hostname|host name|server name|servername|server|vm name|vm|name|host|virtual machine|nom du serveur|computer name|ci name|configuration item|device name|asset name|server type|cluster|platform|system",
    ),
    details: keyed({
      platform:
        "platform|hypervisor|virtualization|virtualisation|cluster|physical virtual|server type|virtual physical|model|type",
      version: "version|os version|release|hypervisor version",
      count: "count|quantity|number|number of vms|vms|anzahl|qty|number of servers",
      os: "os|operating system|betriebssystem|guest os|systeme d exploitation|os according to the configuration file|os name",
      age: "age|year|purchase date|purchase year|purchased|install date|installed|alter|anschaffung",
      role: "role|function|purpose|application|workload|rolle|funktion|zweck|services|usage|description",
      location: "location|site|data center|datacenter|standort|rack|emplacement",
      environment: "environment|env|umgebung|stage",
      cpu: "cpu|vcpu|vcpus|cpus|cores",
      ram: "ram|memory|ram gb|memory gb|arbeitsspeicher",
      ip_address: "ip address|ip|ip adresse|primary ip address",
      support_end:
        "support end|end of support|eos|eol|warranty end|warranty until|end of life|warranty|supportende|garantieende|os support end",
      patch_status: "patch status|patch level|last patched|last patch",
      owner: "owner|responsible|verantwortlich",
    }),
  },
  {
    kind: "end_user_devices",
    domain,
    category: "end_user",
    telling: words(
      "devices|laptop|laptops|desktop|notebook|workstation|device type|mdm|device model|smartphones|endgerat|endgerate|assigned user|device management|intune|compliance state|bitlocker|primary user|primary user upn|primary user email address|compliance|last check in|last checkin|encrypted|enrollment date|enrolment date|device ownership|ownership|join type|last logged on user|last logon user|chassis type|imei",
    ),
    usual: words(
      "count|quantity|os|operating system|model|age|user|serial number|serial|manufacturer|platform|managed|device|type|purchase date|cost",
    ),
    headings: words(
      "end user|endpoints|clients|workstations|laptops|devices|workplace|endgerate|arbeitsplatz|notebooks|mobile devices|pc list|client hardware|desktops",
    ),
    against: words("server|vcpu|switch"),
    content:
      "^(?:laptops?|notebooks?|desktops?|tablets?|smartphones?|mobile phones?|workstations?|pcs?|iphones?|ipads?|ordinateurs? portables?)$|^(?:microsoft )?windows (?:xp|vista|7|8|8\\.1|10|11)\\b",
    item: words(
      "device name|computer name|device type|device|asset|model|type|category|platform|name|hostname|endgerat|os version|operating system|os",
    ),
    details: keyed({
      count: "count|quantity|number|number of devices|anzahl|qty|units|devices",
      platform: "platform|device type|type|manufacturer|model|modell",
      os: "os|operating system|betriebssystem|os version",
      management: "management|managed by|mdm|device management|managed|verwaltung",
      vendor: "vendor|manufacturer|hersteller|make",
      age: "age|average age|year|purchase date|alter|purchase year",
      user: "user|assigned user|assigned to|primary user|primary user upn|last logon user|last logged on user",
      location: "location|site|standort",
    }),
  },
  {
    kind: "data_centres",
    domain,
    category: "hosting",
    telling: words(
      "data center|data centre|datacenter|colocation|rack|racks|power|tier|lease expiry|server room|rechenzentrum|serverraum|hosting provider|ups|cooling|kw",
    ),
    usual: words("location|provider|vendor|contract end|expiry|owner|model|size|address"),
    headings: words(
      "data center|data centre|data centres|data centers|hosting|colocation|rechenzentren|server rooms|facilities",
    ),
    against: words("hostname|vcpu|os"),
    item: words("data center|data centre|datacenter|site|facility|name|server room|rechenzentrum|location|provider"),
    details: keyed({
      vendor: "provider|vendor|hosting provider|operator|anbieter|betreiber",
      location: "location|address|city|country|standort|ort",
      model: "model|type|ownership|owned leased|hosting model",
      lease_expiry: "lease expiry|contract end|expiry|lease end|end date|vertragsende|contract expiry",
      power: "power|kw|power kw|ups",
      racks: "racks|number of racks",
    }),
  },
  {
    kind: "legacy_systems",
    domain,
    category: "legacy",
    telling: words(
      "end of life|eol date|end of support|out of support|legacy system|mainframe|replacement plan|eos date|extended support",
    ),
    usual: words("system|platform|workload|language|status|replacement|risk|count|version"),
    headings: words(
      "legacy|end of life|obsolescence|obsolete|out of support|altsysteme|unsupported|technical debt|eol",
    ),
    item: words("system|legacy system|platform|product|name|application|asset|software"),
    details: keyed({
      platform: "platform|os|technology|version",
      workload: "workload|purpose|application|usage",
      support_status: "support status|status",
      support_end: "end of support|eol date|end of life|eos date|support end|extended support",
      language: "language|programming language",
      count: "count|quantity|anzahl",
      replacement: "replacement|replacement plan|mitigation",
    }),
  },
  {
    kind: "tool_list",
    domain,
    category: "tooling",
    rowCategory: true,
    telling: words("tool|tool name|monitoring tool|it tool|werkzeug|itsm tool|management tool"),
    usual: words("purpose|vendor|coverage|function|owner|licence|category|version|use|capability|status|notes"),
    headings: words(
      "it tools|tooling|tools|it operations tools|monitoring tools|monitoring and analytics|itsm|management tools|werkzeuge",
    ),
    item: words("tool|tool name|product|name|werkzeug|system"),
    details: keyed({
      vendor: "vendor|provider|manufacturer|hersteller",
      purpose: "purpose|function|use|category|zweck|description",
      coverage: "coverage|scope|abdeckung",
      version: "version",
    }),
  },
  {
    kind: "asset_register",
    domain,
    category: "other",
    rowCategory: true,
    telling: words(
      "asset tag|asset id|asset number|asset name|asset|asset type|asset class|inventory number|inventarnummer|anlagennummer|ci name|ci class|ci type|configuration item|book value|acquisition value|asset owner|serial number|net book value",
    ),
    usual: words(
      "location|owner|status|model|manufacturer|purchase date|classification|category|type|description|vendor|user",
    ),
    headings: words(
      "asset register|assets|asset inventory|asset list|hardware inventory|cmdb|configuration items|inventar|anlagenverzeichnis|hardware list|equipment",
    ),
    against: words("risk|threat|likelihood|finding"),
    item: words(
      "asset name|asset|ci name|configuration item|hostname|device name|name|description|model|bezeichnung|equipment|asset description|product",
    ),
    details: keyed({
      vendor: "vendor|manufacturer|hersteller|make|brand",
      model: "model|modell|model id|model name|model number",
      asset_type: "sys class name|asset type|type|category|asset class|ci class|class|ci type|kategorie",
      id: "asset tag|asset id|asset number|asset no|inventory number|inventory no|ci id|id|no|nr|ref",
      serial: "serial number|serial|serial no|seriennummer",
      location: "location|site|standort|building",
      owner: "owner|asset owner|user|assigned to|responsible|custodian",
      age: "purchase date|age|year|acquisition date|anschaffungsdatum",
      count: "quantity|count|qty|anzahl",
      os: "os|operating system",
      classification: "classification|data classification",
    }),
  },
];
