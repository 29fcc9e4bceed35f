// Words by which sentences speak of people, providers, contracts, money, projects and services shared with the parent.
import { type Cue, cue, flag, measured, read } from "#lib/analysts/rules/prose/cue.ts";

const NAME =
  "((?!(?:The|Our|Only|One|All|This|When|If|In|An?|No|Some|IT|Head|Chief|CIO|CTO|CISO) )\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+){1,3})";
const expiry = measured("contract_expiry", "date", /expir|end|until|term|renew|run/iu);
const contract = [
  expiry,
  measured("notice", "duration", /notice/iu),
  measured("term", "duration", /term|period|initial|run|for/iu),
  measured("annual_cost", "money"),
  measured("service_level", "percent"),
  flag("change_of_control", /change[- ]of[- ]control/iu),
  flag(
    "contracting_party",
    /(?:parent|group|seller|holding)['’]?s? (?:contract|agreement|framework)|(?:signed|held|concluded) by (?:the )?(?:parent|group|seller|holding)/iu,
    "parent",
  ),
  flag("assignable", /not (?:be )?assign(?:able|ed)|consent (?:is )?required/iu, "consent needed"),
];

export const ORGANIZATION_CUES: readonly Cue[] = [
  cue(
    3,
    "vendors",
    "Change of control",
    /\bchange[- ]of[- ]control\b|\bassign(?:ed|ment|able)?\b.{0,60}\bconsent\b/iu,
    [
      measured("notice", "duration", /notice/iu),
      flag("change_of_control", /change[- ]of[- ]control/iu),
      flag("assignable", /consent/iu, "consent needed"),
    ],
  ),
  cue(
    1,
    "shared_services",
    "Service from the parent",
    /\bgroup IT\b|parent['’]s\b|(?:provided|operated|run) (?:by|from) (?:the )?(?:parent|seller|group)/iu,
    [measured("monthly_charge", "money"), measured("duration", "duration")],
  ),
  cue(
    3,
    "shared_services",
    "Service from the parent",
    /\b(?:group|parent|corporate|central)(?:['’]s)? IT (?:provides|operates|runs|delivers|supplies|manages|hosts)\b/iu,
    [flag("provider", /IT/u, "parent")],
  ),
  cue(
    3,
    "shared_services",
    "Charge of the parent",
    /\b(?:parent|seller|group|holding)(?: company)? (?:charges|invoices|bills)\b/iu,
    [measured("monthly_charge", "money", /month/iu), measured("annual_charge", "money", /year|annual/iu)],
  ),
  cue(
    3,
    "staffing",
    "Single-person company",
    /\bsingle[- ]person company\b|\bone-person company\b|\bsole (?:employee|proprietor)\b/iu,
    [],
    { inHeading: true },
  ),
  cue(3, "projects", "Milestone", /\bmilestone\b(?=.{0,30}$)/iu, [measured("end_date", "date")], { loud: true }),
  cue(
    2,
    "projects",
    "Planned activities",
    /\btargeted for\b|\b(?:activities|phase|wave|workstream)s? (?:is|are|will be) (?:planned|scheduled|targeted)/iu,
    [measured("duration", "duration"), measured("end_date", "date")],
  ),
  cue(
    3,
    "leadership",
    "Head of IT",
    /(?<![-\w])(?:(?:CIO|CTO|CISO|CDO)(?![-\w])|IT (?:director|manager|lead(?:er)?)|head of (?:IT|information|technology|infrastructure|applications|security|digital)|chief (?:information|technology|digital|executive|information security|data) officer|vp (?:of )?(?:IT|technology|engineering)|reports? (?:directly )?to|reporting line|executive sponsor|sponsor(?:ed)? (?:for|by)|chaired by|co-?chair(?:s|ed|man)?|chairs)\b/u,
    [
      read(
        "reports_to",
        /\breports? (?:directly )?to (?:the )?((?:\p{Lu}[\p{L}&/-]*)(?:[ ,]+(?:of |and )?\p{Lu}[\p{L}&/-]*){0,4})/u,
      ),
      read("chaired_by", /\bchaired by (?:the )?((?:\p{Lu}[\p{L}&/-]*)(?: (?:of )?\p{Lu}[\p{L}&/-]*){0,4})/u),
      read(
        "name",
        new RegExp(
          `${NAME},? (?:is |as |\\()?(?:the |our )?(?:CIO|CTO|CISO|Head of IT|IT (?:Director|Manager)|Chief)`,
          "u",
        ),
      ),
      read("name", new RegExp(`(?:led|headed|managed|run) by ${NAME}`, "u")),
      measured("tenure", "duration", /years|since|tenure/iu),
      read(
        "role",
        /\b(CIO|CTO|CISO|CDO|Head of [\p{Lu}][\p{L}]+|IT (?:Director|Manager|Lead)|Chief (?:Information|Technology|Executive|Digital)(?: Security)? Officer|Executive Sponsor)\b/u,
      ),
    ],
    {
      not: /\b(?:CIO|CTO|CISO|CFO|CEO|Head of \p{L}+|IT (?:Director|Manager)) (?:has )?(?:reported|confirmed|said|stated|explained|noted|asked|informed|presented|expects|replied|added)\b|\bthanked\b|\b(?:an?|the|this|another|abuse|initial|first|final|inbound) (?:[\p{L}-]+ ){0,2}report to\b|reports? to (?:be|the extent)|report to (?:the )?\p{L}+ (?:what|any|all|on|within)|incident reports? to/iu,
    },
  ),
  cue(
    3,
    "leadership",
    "Governance body",
    /\b(?:(?:steering|review|advisory|audit|executive|change|oversight|governance) (?:committee|board|group)|(?:\p{Lu}[\p{L}\d&@-]+ (?:\d+ )?){1,6}(?:Council|Committee|Board(?: of Directors)?|Subcommittee|Working Group|Task Force|Tiger Team|Policy Authority|Steering Group|Oversight Group|Evaluation Program)|architecture board|CAB(?! Forum)|(?:body|board|committee|group|council) (?:is|has|consists)[^.]{0,50}\d+ members)\b/u,
    [
      measured("members", "count", /members/iu),
      read("members", /between (\d+ and \d+) members/iu),
      measured("meets", "frequency", /meet|conven/iu),
      read("chaired_by", /\bchaired by (?:the )?((?:\p{Lu}[\p{L}&/-]*)(?: (?:of )?\p{Lu}[\p{L}&/-]*){0,4})/u),
    ],
  ),
  cue(
    3,
    "staffing",
    "IT staff",
    /\b(?:(?:IT|IT is an?|[Rr]uns an?|[Ll]eads an?|[Hh]as an?) (?:team|department) of (?:about |some )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|(?:\d+|two|three|four|five|six|one|some|no) (?:open |vacant )?positions?|positions? (?:has|have|is|are) (?:been )?(?:open|vacant|unfilled)|apprentices|how many (?:people|employees|staff|developers)|freelancers|contractors (?:from|support|work|maintain)|employed by the (?:parent|group|seller)|turnover (?:was|is|of|amounted)|staff turnover|average (?:tenure|age)|(?:architects?|developers?|engineers?|administrators?|analysts) (?:have |has )?(?:resigned|left|given notice)|IT (?:staff|team|department|employees|headcount|organi[sz]ation|personnel|function)|IT (?:is|was) (?:run|operated|managed|looked after|handled) by|FTEs?|full[- ]time (?:equivalents?|employees?|staff)|headcount|help ?desk (?:staff|team|agents)|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|software|IT|internal|external|in-house|web) developers|system administrators?|vacan(?:t|cy|cies)|open positions|workstream leads?|staff turnover|attrition)\b/u,
    [
      read("count", /\b(?:team|department) of (?:about |some )?(\d+)\b/iu),
      measured("count", "count", /fte|staff|people|employees|engineers|developers|admin|headcount|contractors/iu),
      measured("annual_cost", "money"),
      read("location", /\b(?:based|located) (?:in|at) (\p{Lu}[\p{L}-]+)/u),
      flag("employment", /contractors?|freelanc|external/iu, "external"),
      measured("turnover", "percent"),
    ],
  ),
  cue(
    2,
    "staffing",
    "Company size",
    /\b(?:\d[\d.,]* (?:users|employees|people|colleagues) (?:work|are (?:employed|based|spread))|(?:company|group|firm|business|target|we|agency) (?:has|have|employs?) (?:about |some |around |over |roughly )?\d[\d.,]* (?:employees|people|staff|users)|(?:has|have|employs?) (?:currently )?(?:a total of |about |some )\d[\d.,]* employees|single[- ]person company|one-person|sole (?:employee|proprietor|founder)|employs|employees (?:worldwide|in|across|at)|workforce|CEO\/Founder|trusted roles)\b/iu,
    [
      measured("count", "count", /employees|people|staff|persons|roles/iu),
      measured("users", "count", /users/iu),
      measured("sites", "count", /sites|locations|offices|plants/iu),
    ],
    { fixedItem: true, not: /employed by the (?:parent|group|seller)/iu },
  ),
  cue(
    1,
    "staffing",
    "Responsibility",
    /\b(?:is|are) (?:responsible|accountable) for\b|^responsible for\b|\bresponsibilit(?:y|ies) (?:of|lies|rests)/iu,
    [read("responsible", /^(?:the )?([\p{L}][^.;:]{2,60}?) (?:is|are) (?:responsible|accountable)/iu)],
    {
      not: /all (?:users|employees|staff|personnel) (?:is|are) responsible|users are responsible|not responsible for/iu,
    },
  ),
  cue(
    3,
    "outsourcing",
    "Managed services",
    /\b(?:outsourc\w+|managed services?(?: provider)?|MSPs?|off-?shor\w+|near-?shor\w+|service desk (?:is|services?)|external (?:IT )?(?:service )?provider|IT service provider|application management services)\b/u,
    contract,
  ),
  cue(
    2,
    "vendors",
    "Vendor contract",
    /\b(?:contracts?|agreements?|suppliers?|vendors?|notice period|terminat(?:ed?|ion) (?:with|for|on|upon|notice)|renew(?:s|al|ed)?|minimum (?:commitment|term|spend)|exit (?:fee|assistance|services)|liability (?:is|shall be) (?:limited|capped)|early termination|change[- ]of[- ]control|service credits?|purchase orders?|monthly (?:spend|fee|charge)|annual (?:fee|spend|charge)|total (?:monthly|annual) spend|invoice\w*|subscription fee)\b/iu,
    [
      ...contract,
      measured("count", "count", /suppliers|vendors|contracts|providers/iu),
      measured("minimum_commitment", "money", /minimum|commit/iu),
      measured("exit_fee", "money", /exit|terminat/iu),
    ],
    {
      not: /(?:by|from) (?:the|an?|its|our) (?:supplier|vendor)s?(?! (?:contract|agreement))|supplier (?:insolvent|bankrupt)|supplier failure|vendor lock-?in|social contract|user agreement|confidentiality agreement|non-disclosure|(?:certificate|key) renewal|contract(?:or|ed|ing|ual)\b/iu,
    },
  ),
  cue(
    3,
    "key_people",
    "Key-person dependence",
    /\b(?:single point of (?:knowledge|failure)|key[- ](?:person|people|man|employee)|only (?:one )?(?:person|employee|engineer|administrator|developer) (?:here |left |currently )?(?:who|that|with|working|able|capable)|sole (?:administrator|developer|engineer|admin)|no (?:deputy|backup person|stand-?in|successor)|knowledge (?:is )?(?:held|concentrated)|due to retire|(?:will )?retire[sd]? (?:in|by|at|next)|only (?:Mr|Ms|Mrs|Dr)\.? \p{L}+ (?:knows|can|has|understands|maintains|is)|is the only (?:one|person|employee)|(?:nobody|no one) else (?:knows|can|has))\b|(?<!\p{L})nur (?:Herr|Frau) \p{L}+ (?:kennt|kann|hat|weiß|beherrscht)/iu,
    [
      read("person_role", new RegExp(NAME, "u")),
      read("person_role", /\b((?:Mr|Ms|Mrs|Dr|Herr|Frau)\.? \p{Lu}[\p{L}-]+)/u),
      flag("backup", /no (?:deputy|backup|stand-?in|successor)|only one|sole/iu, "none"),
      measured("date", "date"),
    ],
    { loud: true },
  ),
  cue(
    3,
    "skills",
    "Skills",
    /\b(?:skills? (?:gap|shortage)|lack(?:s|ing)? (?:of )?(?:skills|expertise|experience|know-how)|qualified (?:staff|personnel)|certified (?:engineers|professionals|information systems)|CISSP|CISA\b|CISM|expertise in)\b/u,
    [read("skill", /\b(CISSP|CISA(?!\))|CISM|PMP|ITIL)\b/u)],
  ),
  cue(
    2,
    "processes",
    "IT processes",
    /\b(?:(?:no|missing|outdated|incomplete) (?:\p{L}+ )?documentation|documentation of the|change (?:management|control|advisory|requests?)|incident management|problem management|ITIL|release management|service (?:levels?|desk)|help ?desk|tickets?|asset (?:management|register|inventory)|configuration management|emergency changes?|on[- ]call|priority \d (?:incidents?|tickets?|cases?)|P[1-4] (?:incidents?|tickets?))\b/iu,
    [
      read("hours", /\b(\d{1,2}[:.]\d{2} ?(?:am|pm)? ?(?:to|until|-|–) ?\d{1,2}[:.]\d{2})/iu),
      measured("count", "count", /tickets|changes|incidents/iu),
      measured("frequency", "frequency"),
      measured("response_time", "duration"),
    ],
  ),
  cue(
    3,
    "budget",
    "IT budget",
    /\b(?:IT (?:budget|spend\w*|costs?|expenditure|capex|opex)|budget(?:s|ed)?|capex|opex|recharges?|recharged|cost allocation|allocation key|total cost of ownership|cost cent(?:er|re)s?)\b/iu,
    [
      measured("opex", "money", /opex|operating|run/iu),
      measured("capex", "money", /capex|capital|invest/iu),
      measured("total", "money"),
      measured("share_of_revenue", "percent", /revenue|sales|turnover/iu),
      read("year", /\b(?:FY\s?|in |for )?((?:19|20)\d{2}(?:\/\d{2,4})?)\b/u),
      measured("parent_recharge", "money", /recharge|parent|group/iu),
      flag("basis", /\bactuals?\b/iu, "actual"),
      flag("basis", /\bforecast\b/iu, "forecast"),
    ],
  ),
  cue(
    2,
    "projects",
    "Project",
    /\b(?:projects?|migration|roll-?out|go-?live|cut-?over|programme|program (?:charter|milestones?)|initiatives?|milestones?|roadmap|phase (?:\d|one|two|three|I{1,3}\b)|moderni[sz](?:e|ation)|transformation|upgrade (?:to|of|is|was|project)|complete(?:d|s)? (?:the |full )?\p{L}+ (?:consolidation|migration|federation|enrol+ment|issuance)|implementation (?:of|plan|is|was))\b/iu,
    [
      measured("budget", "money"),
      measured("end_date", "date"),
      measured("duration", "duration"),
      measured("progress", "percent", /complete|progress|done|finished/iu),
      flag("status", /on track|in progress|under ?way|ongoing/iu, "in progress"),
      flag("status", /delayed|behind schedule|over budget|overrun|red status|at risk/iu, "delayed"),
      flag("status", /on hold|paused|cancel+ed|stopped/iu, "stopped"),
      flag("status", /completed (?:on|in)|has been completed|was completed|went live/iu, "completed"),
    ],
    {
      not: /\b(?:we|they|analysts) project\b|\d{1,3},\d{3} (?:new )?projects|project (?:maintainers|lifecycle|members)|project (?:manager|type)s? (?:is|are|shall|must)|\d\s?(?:min|minutes)\b/iu,
    },
  ),
  cue(
    3,
    "shared_services",
    "Shared services",
    /\b(?:TSAs?|transition(?:al)? services?(?: agreement)?|shared services?(?: cent(?:er|re))?|services? (?:provided|rendered|received) (?:by|from|to) (?:the )?(?:parent|group|seller|holding)|reverse TSA|stand-?alone|carve-?out|separation (?:from (?:the )?(?:parent|seller|group|holding)|plans?|costs?|of (?:the )?(?:IT|systems|business|carve)))\b/u,
    [
      measured("duration", "duration"),
      measured("monthly_charge", "money", /month/iu),
      measured("annual_charge", "money", /year|annual|p\.\s?a\./iu),
      flag("direction", /reverse|to the (?:seller|parent|group)/iu, "reverse"),
      flag("provider", /by the (?:seller|parent|group)|group IT/iu, "parent"),
      read("price_basis", /\b(cost[- ]plus(?: \d+ ?%)?|at cost|market price|fixed (?:fee|price))\b/iu),
      measured("extension", "duration", /exten/iu),
    ],
    { not: /stand-?alone (?:server|device|computer|document)/iu },
  ),
];
