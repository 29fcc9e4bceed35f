// Words by which sentences speak of hosting, machines, storage, recovery, cloud, end-user devices and plant systems.
import { type Cue, cue, flag, measured, read } from "#lib/analysts/rules/prose/cue.ts";

const location = read(
  "location",
  /\b(?:located |situated |based )?(?:in|at)\s+(?:the\s+)?((?!(?:Section|Appendix|Table|Figure|Annex|Chapter|Part)\b)(?:\p{Lu}[\p{L}'-]+\.?)(?:(?:,?\s|\s(?:am|of)\s)\p{Lu}[\p{L}.'-]+){0,3})/u,
);
const recovery = [
  read("rpo", /\bRPO\b\W{0,6}((?:near[- ])?real-?time|hourly|daily|weekly|zero)/iu),
  read("rto", /\bRTO\b\W{0,6}(critical|high|medium|low|standard|immediate)\b/iu),
  measured("rpo", "duration", /\bRPO\b|recovery point/iu),
  measured("rto", "duration", /\bRTO\b|recovery time/iu),
  measured("retention", "duration", /retention|retain|kept|stored for/iu),
  measured("last_tested", "date", /test|exercise|drill|rehears/iu),
  measured("coverage", "percent"),
  measured("frequency", "frequency"),
];

export const INFRASTRUCTURE_CUES: readonly Cue[] = [
  cue(
    3,
    "cloud",
    "Cloud spend",
    /\b(?:spend(?:ing)?|costs?|bill|charges)\b.{0,20}\b(?:AWS|Azure|GCP|Google Cloud|cloud)\b|\b(?:AWS|Azure|GCP|cloud) (?:spend(?:ing)?|costs?|bill|charges)\b/iu,
    [measured("annual_cost", "money")],
  ),
  cue(3, "cloud", "Content delivery network", /\bcontent delivery network\b|\bCDN\b/u),
  cue(
    3,
    "hosting",
    "Data centre",
    /\b(?:data ?cent(?:er|re)s?|server rooms?|co-?location|colo\b|computer room|hosting (?:provider|contract|facility)|DC (?:is|sits|stands) in|second (?:server )?room)/iu,
    [
      location,
      measured("lease_expiry", "date", /\blease\b|expir|contract|until/iu),
      measured("count", "count", /data cent|rooms/iu),
      measured("power", "duration", /power|generator|UPS/iu),
      measured("availability", "percent"),
      flag("model", /co-?location|colo\b/iu, "colocation"),
      flag("model", /parent|group['’]s/iu, "parent_shared"),
    ],
    { not: /data ?cent(?:er|re) (?:edition|licen)/iu },
  ),
  cue(
    2,
    "hosting",
    "Premises",
    /\b(?:home office|corporate office|physical office|office space|facilit(?:y|ies)|headquarters|alternate (?:site|processing)|secondary site|primary site|both sites|each site)\b/iu,
    [location, measured("sites", "count", /sites/iu)],
    { not: /facilitat|credit facilit|facilit(?:y|ies) (?:access|code|manage)|feature|supplier['’]?s facilit/iu },
  ),
  cue(
    3,
    "hosting",
    "Server location",
    /\bservers? (?:stands?|sits?|(?:is|are) (?:located|housed|kept|placed|hosted)) (?:in|at|on)\b.*\b(?:basement|cellar|office|building|cupboard|closet|attic|room|premises|plant|factory)\b/iu,
    [
      read(
        "location",
        /\b(?:in|at|on) (?:the |our |an? )?((?:[\p{L}-]+ ){0,3}(?:basement|cellar|office|building|cupboard|closet|attic|room|premises|plant|factory))\b/iu,
      ),
      location,
    ],
  ),
  cue(
    3,
    "hosting",
    "Backup power",
    /\b(?:UPS|uninterruptible power|(?:backup|emergency|standby|commercial) (?:power|generators?)|diesel generators?|air conditioning|raised floor|fire suppression)\b/u,
    [measured("power", "duration")],
    { not: /courier|parcel|express mail/iu },
  ),
  cue(
    3,
    "hosting",
    "Availability",
    /\b(?:availability (?:of|target|overall|level)|uptime|SLA of|\d{2}(?:\.\d+)?\s?% (?:availability|uptime))\b/iu,
    [measured("availability", "percent"), measured("planned_downtime", "percent", /downtime/iu)],
  ),
  cue(
    3,
    "compute",
    "Virtualisation",
    /\b(?:hypervisors?|virtuali[sz]ation|virtual machines?|VMs|ESXi|vSphere|virtual servers?|virtuali[sz]ed)\b/u,
    [
      measured("count", "count", /virtual|vms|servers|hosts|machines/iu),
      measured("age", "duration", /\bold\b|\bage\b/iu),
    ],
  ),
  cue(
    2,
    "compute",
    "Servers",
    /\b(?:physical |application |production |web |file |dedicated |blade )?servers\b|\b(?:primary|main|central|file|mail|database|application|backup|physical|replica|development) server\b|\bservers? (?:is|are) (?:over |about |nearly |almost )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten) years? old|\bcontainers?\b|\bserver (?:hardware|estate|farm|landscape)\b/iu,
    [
      measured("count", "count", /servers|hosts|containers|nodes|clusters/iu),
      measured("age", "duration", /\bold\b|\bage\b/iu),
    ],
    { not: /DNS servers|NTP servers|time servers|mail servers|server[- ]side/iu },
  ),
  cue(
    2,
    "compute",
    "Capacity and age",
    /\b(?:(?:in need of|due for|needs?|requires?|scheduled for|overdue for) (?:a |an )?(?:urgent |prompt )?(?:replacement|upgrade|refresh)|needs? to be (?:replaced|upgraded|renewed)|reach(?:ing|ed) the limits? of|at (?:full |rendering |maximum )?capacity|(?:running |run )?out of (?:disk )?space|overloaded|heavily reliant on a single)\b/iu,
    [
      flag("state", /replac|upgrad|refresh|renew/iu, "replacement due"),
      flag("state", /limit|capacity|space|overload/iu, "at its limit"),
      measured("age", "duration", /\bold\b/iu),
      measured("date", "date"),
    ],
  ),
  cue(
    3,
    "storage",
    "Storage",
    /\b(?:(?:disk|flash|storage|Pure|all-flash) arrays?|storage (?:is|runs)|storage (?:system|array|area|capacity|platform|area network)s?|SAN|NAS|file (?:servers?|services?))\b/u,
    [
      measured("capacity", "size", /capacity|total|usable|raw/iu),
      measured("used", "size", /used|occupied/iu),
      measured("age", "duration", /\bold\b|\bage\b/iu),
    ],
  ),
  cue(3, "backup_dr", "Recovery time objective", /\bRTOs?\b|recovery time objective|recovery time/iu, recovery, {
    fixedItem: true,
  }),
  cue(3, "backup_dr", "Recovery point objective", /\bRPOs?\b|recovery point objective/iu, recovery, {
    fixedItem: true,
  }),
  cue(
    3,
    "backup_dr",
    "Disaster recovery",
    /\bdisaster recovery\b|\bBCP ?\/ ?DR\b|\b(?:business )?continuity plans?\b|\bability to restore\b|\bDR (?:site|tests?|plan|exercise|drill|region|environment|cent(?:er|re))\b|\bfail-?over\b|\bcontinuity (?:tests?|exercise)\b|\bredundan(?:t|cy) (?:across|data|site)|\bstandby (?:site|system|data)|(?:complete|site|extended) outage|recovery site|(?:are|is) replicated to|hot site|cold site|warm site/iu,
    recovery,
  ),
  cue(
    3,
    "backup_dr",
    "Backup",
    /\b(?:back-?ups?|copies) (?:is|are|was|were) (?:now |also |only )?(?:written|stored|kept|taken|made|run|copied|performed|sent|replicated)\b/iu,
    recovery,
  ),
  cue(
    2,
    "backup_dr",
    "Backup",
    /\bbacks up\b|\bback(?:ed[- ]|[- ]|ing[- ])?ups?\b|\brestor(?:e|es|ed|ation) (?:tests?|of|from|procedures?|was|were|is|are)|\brestore tests?\b|\bsnapshots?\b|\ba restore\b|\brestored? (?:within|in|from)\b|\b(?:backup |the |on )tapes?\b|\bimmutable\b|point-in-time recovery|\bPITR\b|\bair[- ]gapped\b|\bvault lock\b/iu,
    [
      ...recovery,
      flag("immutable", /\bimmutable|vault lock/iu),
      flag("offsite", /\boff-?site\b/iu),
      flag("restore_tested", /\b(?:never|not) (?:been )?(?:restored|tested)|untested/iu, false),
    ],
    {
      not: /back-?up (?:power|generator|facility|person)|\bback up and running|\b(?:came|come|are|is|was|were|go(?:es)?|brought) back up\b/iu,
    },
  ),
  cue(
    2,
    "cloud",
    "Cloud",
    /\b(?:public cloud|cloud (?:provider|platform|services?|accounts?|subscriptions?|infrastructure|environment|hosting|spend)|cloud-native|landing zone|availability zones?|multi-region|AWS (?:services|accounts?|regions?)|Azure (?:subscriptions?|regions?)|serverless|IaaS|PaaS|content delivery network|CDN)\b/iu,
    [
      measured("accounts", "count", /accounts|subscriptions|tenants/iu),
      measured("services", "count", /services/iu),
      read(
        "regions",
        /\b((?:us|eu|ap|ca|sa|me|af)-(?:north|south|east|west|central)\w*-\d(?:[^.;]{0,6}(?:us|eu|ap|ca|sa|me|af)-\w+-\d)*)/u,
      ),
      measured("annual_cost", "money"),
    ],
    { not: /cloud (?:security alliance|security posture)/iu },
  ),
  cue(
    2,
    "end_user",
    "End-user devices",
    /\b(?:laptops?|notebooks?|workstations?|desktops?|PCs|mobile (?:devices?|phones?)|smartphones?|tablets?|thin clients?|BYOD|corporate devices?|device fleet|personal(?:ly[- ]owned)? devices?|iOS|Android|end-?user devices?|computing devices?)\b/u,
    [
      measured("count", "count", /laptop|notebook|workstation|desktop|pcs|device|tablet|phone/iu),
      measured("age", "duration", /\bold\b|\bage\b|cycle|replace/iu),
      measured("idle_lock", "duration", /lock|idle|inactiv/iu),
      flag("ownership", /personal(?:ly[- ]owned)?|BYOD|no (?:separate )?corporate/iu, "personal"),
    ],
  ),
  cue(
    3,
    "end_user",
    "Device management",
    /\b(?:MDM|mobile device management|unified endpoint management|UEM|device (?:management|enrol(?:l)?ment|inventory)|devices? (?:are |is )?(?:enrolled|managed|unmanaged|documented)|remote wipe)\b/iu,
    [measured("count", "count", /device/iu), measured("coverage", "percent")],
  ),
  cue(
    3,
    "legacy",
    "Legacy systems",
    /\b(?:out of warranty|warranty (?:has |is )?(?:expired|ended)|past (?:its|their) useful life|end of (?:its|their) useful life|end[- ]of[- ](?:life|support)|out of (?:vendor )?(?:support|maintenance)|(?:mainstream|extended|vendor) support (?:ended|ends|expired|expires|has|runs|is)|no longer supported|unsupported|legacy (?:systems?|applications?|platforms?|servers?)|mainframe|midrange|AS\/400|obsolete (?:systems?|hardware|software|servers?|platforms?|equipment)|EOL)\b/iu,
    [
      measured("support_end", "date"),
      measured("count", "count"),
      flag(
        "support_status",
        /end[- ]of[- ](?:life|support)|out of (?:vendor )?(?:support|maintenance)|no longer|unsupported|obsolete|EOL/iu,
        "out of support",
      ),
    ],
    {
      // Papers about ends of life say of no product that its own has come.
      not: /end[- ]of[- ]life (?:procedure|process|strateg|plan|polic|management|data|disposal|sanit)|(?:plans?|strategy|policy|procedure) end[- ]of[- ]life|secure disposal/iu,
    },
  ),
  cue(
    2,
    "tooling",
    "IT operations tools",
    /\b(?:service[- ]?desk (?:tool|software|system)|ticket(?:ing)? (?:system|tool)|ITSM|CMDB|configuration management database|infrastructure[- ]as[- ]code|patch management tool|remote monitoring|asset management (?:tool|system)|scheduler|infrastructure monitoring|automation (?:tool|platform))\b/iu,
    [measured("coverage", "percent")],
  ),
  cue(
    3,
    "ot",
    "Plant systems",
    /\b(?:OT (?:network|systems?|environment|security|assets?|devices?)|operational technology|(?:plant|process|production) control systems?|SCADA|PLCs?|ICS|industrial control|shop[- ]floor (?:systems?|network|PCs?)|production (?:lines?|machines?|network)|HMI|DCS|plant (?:systems?|network))\b/u,
    [
      read("plant", /\b(?:in|at) (?:the )?(\p{Lu}[\p{L}-]+)(?: plant| factory| site)?\b/u),
      flag(
        "segmentation",
        /not (?:segmented|separated|segregated)|flat network|no (?:segmentation|separation)/iu,
        "none",
      ),
      flag("segmentation", /\b(?:is|are|fully) (?:segmented|separated|segregated)/iu, "separated"),
      flag("remote_access", /remote access/iu),
      measured("count", "count"),
    ],
  ),
];
