// Data sheet: words by which documents admit a weakness, and what follows from it.
import type {
  Category,
  CostNature,
  CostOwner,
  DealLens,
  DealTreatment,
  Domain,
  Likelihood,
  Phase,
  Severity,
} from "#db/vocabulary.ts";

export interface StatedWeakness {
  rule: string;
  domain: Domain;
  category: Category;
  title: string;
  /** Item of a fact that says the thing does not exist. */
  absent?: RegExp;
  /** Words in item or quote that state the weakness. */
  words?: RegExp;
  /** A detail whose value states it. */
  detail?: { keys: readonly string[]; value: RegExp };
  /** Words that turn it round. */
  not?: RegExp;
  /** Only facts of these categories are read. */
  categories?: readonly Category[];
  /** Plans count as well: what was put off is one. */
  alsoPlanned?: true;
  severity: Severity;
  likelihood?: Likelihood;
  soWhat: string;
  action: string;
  dealTreatment: DealTreatment;
  lens: DealLens;
  phase: Phase;
  costOwner?: CostOwner;
  costNature?: CostNature;
}

export const STATED_WEAKNESSES: readonly StatedWeakness[] = [
  {
    rule: "no_dr_site",
    domain: "infrastructure",
    category: "hosting",
    title: "Single data centre, no site for disaster recovery",
    absent:
      /\bdr\b|disaster recovery (?:site|data)|second(?:ary)? (?:site|data ?cent)|failover|alternate site|redundant data ?cent/i,
    words:
      /\bno (?:dr|disaster[- ]recovery|second(?:ary)?|failover|alternate|backup) (?:site|data ?cent\w+|location)|single data ?cent(?:er|re)|kein (?:zweites|ausweich)-?\s?rechenzentrum/i,
    severity: "high",
    soWhat: "One fire or flood stops the business for as long as hardware takes to arrive.",
    action: "Price a recovery site or cloud recovery for the critical systems and put it into the first-year plan.",
    dealTreatment: "capex_plan",
    lens: "day_1_continuity",
    phase: "day_100",
    costNature: "capex_backlog",
  },
  {
    rule: "flat_network",
    domain: "network",
    category: "lan",
    title: "Flat network without segmentation",
    absent: /segment|vlan|network separation/i,
    words:
      /\bflat (?:network|lan)|\b(?:no|without|lacks?) (?:network )?segmentation|not segmented|unsegmented|keine (?:netzwerk)?segmentierung|flaches netz/i,
    not: /\bot\b|plant|production line|scada|\bplc\b|factory|werk\b/i,
    severity: "high",
    soWhat: "One infected laptop reaches every server; connecting such a network to the buyer's carries that over.",
    action: "Separate servers, users and guests before any link to the buyer; plan segmentation in the first 100 days.",
    dealTreatment: "integration_plan",
    lens: "risk_transfer",
    phase: "day_100",
  },
  {
    rule: "it_ot_not_separated",
    domain: "infrastructure",
    category: "ot",
    title: "Office IT and plant systems (OT) are not separated",
    detail: { keys: ["segmentation"], value: /^(?:no\b|none|flat|not|nein|keine)/i },
    words:
      /\b(?:no|without|lacks?|missing|flat)\b[^.|\n]{0,40}(?:it\/ot|ot[- ](?:segmentation|separation|firewall)|between (?:it|office)[^.|\n]{0,20}(?:ot|plant|production))|(?:plant|production|ot|plc|scada)[^.|\n]{0,60}(?:flat network|same (?:network|vlan|subnet)|not (?:segmented|separated))/i,
    categories: ["ot", "lan", "firewall", "wan"],
    severity: "high",
    soWhat: "Malware from the office can stop production, and the plant cannot be patched as fast as the office.",
    action: "Put a firewall between office and plant at each site; close outside access that nobody watches.",
    dealTreatment: "capex_plan",
    lens: "day_1_continuity",
    phase: "day_100",
  },
  {
    rule: "no_security_monitoring",
    domain: "cybersecurity",
    category: "detection",
    title: "Nobody watches for attacks around the clock",
    absent: /\bsiem\b|\bsoc\b|security (?:operations|monitoring)|24 ?[x/] ?7|\bmdr\b|log (?:management|collection)/i,
    words:
      /\bno (?:siem|soc|24 ?[x/] ?7|central(?:i[sz]ed)? log\w*|security monitoring|mdr)\b|without (?:a )?(?:siem|soc)\b|kein (?:siem|soc)\b|not monitored (?:outside|after)/i,
    detail: { keys: ["hours"], value: /business hours|office hours|8 ?[x/] ?5|9[- ]?(?:to|-)[- ]?5|weekdays/i },
    severity: "medium",
    soWhat: "Attacks begin at night and at weekends; unseen, they become expensive.",
    action: "Connect the target to the buyer's monitoring, or buy managed detection, in the first 100 days.",
    dealTreatment: "integration_plan",
    lens: "risk_transfer",
    phase: "day_100",
  },
  {
    rule: "no_endpoint_protection",
    domain: "cybersecurity",
    category: "endpoint",
    title: "Devices or servers without endpoint protection",
    absent: /\bedr\b|\bxdr\b|antivirus|endpoint (?:protection|detection)|anti-?malware/i,
    words:
      /\b(?:no|without|lacks?) (?:edr|xdr|antivirus|endpoint protection|endpoint detection|anti-?malware)\b|kein(?:e|en)? (?:virenschutz|edr)/i,
    severity: "high",
    soWhat: "Ransomware meets no resistance where it starts.",
    action: "Roll out the buyer's endpoint protection before the networks are joined.",
    dealTreatment: "pre_close_covenant",
    lens: "risk_transfer",
    phase: "day_1",
  },
  {
    rule: "no_backup",
    domain: "infrastructure",
    category: "backup_dr",
    title: "Systems or data without backup, or without a copy out of an attacker's reach",
    absent: /\bback-?ups?\b|offline cop|immutable|off-?site/i,
    words:
      /\b(?:no|without|not covered by|lacks?) (?:any )?(?:back-?ups?|offline (?:copy|back-?up)|off-?site (?:copy|back-?up)|immutable (?:copy|back-?ups?))\b|not backed up|keine (?:datensicherung|offline-sicherung)/i,
    not: /internal back-?up|back-?up (?:person|staff|operator|administrator)|back-?up (?:line|link|circuit|connection|route|person|carrier|site|mfa|restor\w+ test)s?\b/i,
    categories: [
      "backup_dr",
      "compute",
      "storage",
      "cloud",
      "collaboration",
      "erp",
      "database",
      "ot",
      "hosting",
      "saas",
    ],
    severity: "high",
    soWhat: "What is lost there stays lost, and a ransom becomes the only way back.",
    action: "Back up these systems before closing, with one copy that administrators cannot delete.",
    dealTreatment: "pre_close_covenant",
    lens: "day_1_continuity",
    phase: "pre_close",
    costOwner: "target",
  },
  {
    rule: "unencrypted_data_or_transport",
    domain: "cybersecurity",
    category: "data_security",
    title: "Missing encryption: unencrypted transport or storage",
    absent: /encrypt|\btls\b|bitlocker|verschl[üu]ssel/i,
    words:
      /\bunencrypted\b|not (?:fully )?encrypted|without encryption|in (?:clear|plain) ?text|clear ?text (?:transmission|password|protocol)|plain ?text (?:password|protocol|transmission|storage)|unverschl[üu]sselt|\b(?:ftp|telnet|http) (?:is|are) (?:still )?(?:used|in use)|\btls ?1\.[01]\b (?:is |are )?(?:still )?(?:enabled|allowed|in use|supported)/i,
    detail: {
      keys: ["encryption_at_rest", "encryption_in_transit", "encryption"],
      value: /^(?:no\b|none|not|nein|keine|disabled)/i,
    },
    not: /\b(?:no|never|not|prevent\w*|prohibit\w*|block\w*|must not|shall not|reject\w*)\b[^.|\n]{0,30}\bunencrypted\b/i,
    categories: [
      "data_security",
      "vulnerability",
      "email_security",
      "compliance",
      "perimeter",
      "database",
      "storage",
      "backup_dr",
      "wan",
      "remote_access",
      "wireless",
      "cloud",
      "integration",
      "end_user",
      "compute",
      "ot",
    ],
    severity: "medium",
    soWhat: "Data can be read on the way or on a lost device, which is a notifiable breach where people are concerned.",
    action: "Encrypt the named channels and stores; check whether data already leaked.",
    dealTreatment: "integration_plan",
    lens: "risk_transfer",
    phase: "day_100",
    costOwner: "target",
  },
  {
    rule: "no_cyber_insurance",
    domain: "cybersecurity",
    category: "incident_response",
    title: "No cyber insurance",
    absent: /insur|versicherung/i,
    words:
      /\bno cyber[- ]?(?:risk )?insurance|without cyber[- ]?insurance|not insured against cyber|keine cyber-?versicherung/i,
    severity: "medium",
    soWhat: "Damage before and after closing is borne by the company itself.",
    action: "Include the target in the buyer's policy from closing; ask why no cover was bought or given.",
    dealTreatment: "specific_indemnity",
    lens: "risk_transfer",
    phase: "day_1",
  },
  {
    rule: "no_incident_response_plan",
    domain: "cybersecurity",
    category: "incident_response",
    title: "No incident response plan",
    absent: /incident (?:response|management)|response plan|notfallplan/i,
    words:
      /\bno (?:formal |documented )?incident[- ]response (?:plan|process)|without an incident[- ]response plan|kein notfallplan/i,
    severity: "medium",
    soWhat: "In an incident the first hours go to finding out who may decide.",
    action: "Put the target under the buyer's plan from day one, with named contacts.",
    dealTreatment: "integration_plan",
    lens: "day_1_continuity",
    phase: "day_1",
  },
  {
    rule: "patching_behind",
    domain: "cybersecurity",
    category: "vulnerability",
    title: "Security patches are missing or late",
    absent: /patch/i,
    words:
      /\b(?:un-?patched|not patched|missing (?:security )?patch\w*|no (?:regular |formal )?patch(?:ing| management)|patch(?:es|ing) (?:is|are) (?:behind|overdue|late)|patch backlog|kein patch-?management)/i,
    detail: {
      keys: ["patch_status", "patch_cadence"],
      value: /overdue|behind|outdated|never|irregular|ad[- ]?hoc|missing|none/i,
    },
    not: /\b(?:no|without) (?:un-?patched|missing)/i,
    severity: "high",
    soWhat: "Known holes are what attackers try first.",
    action: "Close critical patches before closing and show a clean scan.",
    dealTreatment: "pre_close_covenant",
    lens: "risk_transfer",
    phase: "pre_close",
    costOwner: "target",
  },
  {
    rule: "no_access_reviews",
    domain: "identity_access",
    category: "lifecycle",
    title: "Leavers' access or access rights are not checked",
    absent: /access review|recertif|off-?boarding|joiner|leaver/i,
    words:
      /\bno (?:regular |formal )?(?:access reviews?|recertification|joiner|off-?boarding process)|access (?:rights )?(?:is|are) not (?:regularly )?reviewed|(?:leavers?|former employees?)[^.|\n]{0,40}(?:still active|not (?:disabled|removed|deactivated)|active accounts?)/i,
    severity: "medium",
    soWhat: "People who left, also because of the sale, can still get in.",
    action: "Compare accounts with the HR list before day one and disable the rest.",
    dealTreatment: "pre_close_covenant",
    lens: "risk_transfer",
    phase: "day_1",
    costOwner: "target",
  },
  {
    rule: "deferred_capex",
    domain: "organization",
    category: "projects",
    title: "IT investment put off before the sale",
    words:
      /\b(?:deferred|postponed|put (?:off|on hold)|on hold|frozen|delayed (?:until|to) after|suspended|investment backlog|hardware refresh (?:was |is )?(?:skipped|overdue)|verschoben|zur[üu]ckgestellt)\b/i,
    detail: {
      keys: ["status"],
      value: /\b(?:deferred|postponed|on[- ]hold|frozen|suspended|verschoben|zur[üu]ckgestellt)\b/i,
    },
    categories: ["projects", "budget"],
    alsoPlanned: true,
    severity: "high",
    likelihood: "high",
    soWhat: "The buyer pays after closing what the seller saved before it; the run-rate shown is too low.",
    action: "List each item with its budget and claim it as a reduction of the price.",
    dealTreatment: "price",
    lens: "cost_driver",
    phase: "pre_close",
    costOwner: "seller",
    costNature: "capex_backlog",
  },
  {
    rule: "project_in_trouble",
    domain: "organization",
    category: "projects",
    title: "IT projects late or over budget",
    words: /\b(?:over budget|behind schedule|overdue|budget overrun|at risk|red status)\b/i,
    detail: { keys: ["status"], value: /^(?:red|rot|delayed|late|overdue|at risk|behind)\b/i },
    categories: ["projects"],
    severity: "medium",
    soWhat: "The rest of the cost and the risk of failure pass to the buyer.",
    action: "Get plan, spend and forecast; decide whether to stop, finish or let the seller finish.",
    dealTreatment: "capex_plan",
    lens: "cost_driver",
    phase: "day_100",
  },
  {
    rule: "erp_heavily_customised",
    domain: "applications",
    category: "erp",
    title: "ERP is heavily customised",
    words:
      /\b(?:heav(?:y|ily)|high(?:ly)?|extensive(?:ly)?|strong(?:ly)?|stark) (?:customi[sz]\w*|modif\w*|angepasst)|\b[\d.,]{3,}\+? (?:custom|z-?)\s?(?:objects|programs|reports|transactions)/i,
    detail: {
      keys: ["customization", "customisation"],
      value: /\b(?:high|heavy|heavily|extensive|strong|very|stark|hoch)\b/i,
    },
    categories: ["erp"],
    severity: "medium",
    soWhat: "Upgrade, separation and integration cost more and depend on those who wrote the code.",
    action: "Have the custom code counted by use; keep its authors; plan for clean-up before a migration.",
    dealTreatment: "capex_plan",
    lens: "separation_complexity",
    phase: "post_100",
  },
  {
    rule: "erp_upgrade_forced",
    domain: "applications",
    category: "erp",
    title: "ERP upgrade or migration is forced within the plan period",
    words:
      /\b(?:must|has to|have to|needs? to|forced to|required to) (?:be )?(?:migrat\w*|upgrad\w*|replac\w*)|(?:upgrade|migration) (?:is )?(?:required|mandatory|unavoidable|overdue)/i,
    categories: ["erp"],
    severity: "high",
    soWhat: "A project of seven figures falls into the hold period and collides with separation or integration.",
    action: "Put it into the investment plan with low and high cost, and settle who pays.",
    dealTreatment: "capex_plan",
    lens: "cost_driver",
    phase: "post_100",
    costNature: "capex_backlog",
  },
  {
    rule: "parent_admin_rights",
    domain: "identity_access",
    category: "privileged_access",
    title: "Outsiders hold admin rights on systems of the target",
    words:
      /(?:parent|group it|provider|msp|outsourc\w+|vendor|konzern)[^.|\n]{0,50}(?:has|have|hold\w*|with) (?:domain |global |full |local )?(?:admin\w*|privileged)|(?:domain|global) admins? (?:is|are|held by|of) [^.|\n]{0,30}(?:parent|group|provider)/i,
    detail: { keys: ["held_by", "owner"], value: /\b(?:parent|group it|provider|msp)\b/i },
    categories: ["privileged_access", "directory", "external_access"],
    severity: "high",
    soWhat: "After closing people of another company can read and stop everything.",
    action: "List these rights, end them on day one or put them into the TSA with names and logging.",
    dealTreatment: "tsa_term",
    lens: "day_1_continuity",
    phase: "day_1",
  },
  {
    rule: "shadow_it",
    domain: "applications",
    category: "saas",
    title: "Software in use that IT does not control",
    words:
      /\bshadow it\b[^.|\n]{0,60}(?:exist|found|identified|in use|widespread|significant)|without (?:the )?(?:knowledge|approval) of it|unsanctioned (?:apps?|saas|tools?) (?:in use|found)/i,
    severity: "low",
    soWhat: "Cost, data and access outside IT are missing from every list in the data room.",
    action: "Compare card statements and web logs with the list of subscriptions.",
    dealTreatment: "none",
    lens: "cost_driver",
    phase: "day_100",
  },
];
