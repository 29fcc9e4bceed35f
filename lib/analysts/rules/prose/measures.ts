// Reads the values that a sentence states: durations, shares, money, counts, dates, frequencies, sizes, strengths.

export type MeasureKind =
  | "duration"
  | "percent"
  | "money"
  | "count"
  | "date"
  | "frequency"
  | "size"
  | "bandwidth"
  | "standard"
  | "strength"
  | "hours"
  | "address";

export interface Measure {
  kind: MeasureKind;
  /** As written. */
  text: string;
  /** Of a count the number. */
  value?: number;
  /** Of a count the noun that is counted. */
  unit?: string;
  start: number;
  end: number;
}

const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";

const WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
];
const FOREIGN_WORDS: Record<string, number> = {
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  zwölf: 12,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  douze: 12,
};
const NUMBER = `(?:\\d{1,3}(?:[,.'\\u00a0\\u202f]\\d{3})+|\\d+(?:[.,]\\d+)?|${[...WORDS.slice(1), ...Object.keys(FOREIGN_WORDS)].join("|")}|thirty|sixty|ninety)`;
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|ma[iy]|june?|juni|juli|januar|februar|märz|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|oktober|dezember|nov(?:ember)?|dec(?:ember)?)";
const NOUN =
  "users?|employees|fte|ftes|people|staff|engineers|developers|administrators?|admins?|sites?|locations?|offices|plants?|factories|stores|branches|warehouses|servers?|virtual machines|vms|hosts?|nodes|clusters?|racks|switches|routers|firewalls|access points|laptops|desktops|workstations|pcs|notebooks|tablets|smartphones|phones|devices|assets|endpoints|mailboxes|accounts|licen[cs]es|seats|subscriptions|applications|systems|databases|instances|interfaces|integrations|services|suppliers|vendors|providers|contracts|tickets|incidents|vulnerabilities|findings|alerts|roles|data cent(?:er|re)s|circuits|links|lines|domains|forests|tenants?|regions|repositories|modules|customi[sz]ations|customers|records|members|contractors|consultants|backups?|copies|generations|characters|attempts|passwords|projects|companies|legal entities|entities|countries|workshops|exercises|certificates|keys|partners|printers|cameras|sensors|machines|lines of code|leavers|disks?|drives?|subnetworks?|networks|subnets|waivers?|risks|recommendations|issues|dependencies|containers?|hubs?|buckets|queues|pipelines|sub-?processors|pages|architects|libraries|components|objects|sensors|positions|exceptions?|deviations?|releases|teams|Benutzern?|Nutzern?|Anwendern?|Mitarbeiter(?:inne)?n?|Server|Servern|Standorten?|Arbeitsplätzen?|Rechner|Lizenzen|Vollzeitstellen|Zeichen|Personen|Maschinen|Geräten?|Feststellungen|Postfächer|Schnittstellen|utilisateurs|serveurs|postes|boîtes aux lettres|collaborateurs|salariés|personnes|caractères";

const PATTERNS: [MeasureKind, RegExp][] = [
  [
    "money",
    /(?:(?:USD|EUR|GBP|CHF|SEK|AUD|CAD)\s?|[$€£])\s?(?!\d{1,3}(?:\.\d{1,3}){3})(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d[\d.,']*)(?:\s?(?:k|m|mn|bn|million|thousand|billion)\b)?|\b\d[\d.,']*\s?(?:Mio\.?|Mrd\.?|Tsd\.?|millions? d['’])\s?(?:EUR|CHF|€|Euro|euros)|\b(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d[\d.,']*)\s?(?:k|m|mn|million|thousand|billion)?\s?(?:USD|EUR|GBP|CHF|SEK|AUD|CAD|€|euros?|dollars)(?!\p{L})/giu,
  ],
  ["percent", /\b\d{1,3}(?:[.,]\d+)?\s?(?:%|percent\b|per cent\b)/giu],
  ["bandwidth", /\b\d+(?:[.,]\d+)?\s?(?:[MGK]bit\/s|[MGK]bps|[MG]b\/s|gigabit|megabit)\b/giu],
  // "10G" of a disk; 2G to 5G are of a phone.
  [
    "size",
    /\b(?:\d{1,3}\s?[x×]\s?)?\d+(?:[.,]\d+)?\s?(?:[TGMP]i?[Bb]|(?:tera|giga|mega|peta)bytes?)\b|\b(?![2-5]G\b)\d{1,4}G\b/gu,
  ],
  // "9 a.m. to 5 p.m.", "18:27 to 21:00".
  [
    "hours",
    /\b\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?\s?(?:to|until|till|[-–—]|bis)\s?\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\b\.?|Uhr\b)|\b\d{1,2}:\d{2}\s?(?:to|until|till|[-–—]|bis|and)\s?\d{1,2}:\d{2}\b/giu,
  ],
  [
    "address",
    /(?<![\d.v])(?<!^\W*)(?<!\b(?:section|chapter|appendix|rule) )(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\/\d{1,2})?(?!\d|\.\d)/giu,
  ],
  [
    "strength",
    /\b(?:TLS|SSL)\s?v?\d(?:\.\d)?\b|\bAES[- ]?\d{3}\b|\b\d{3,4}[- ]bit\b|\bWPA\d?(?:[- ](?:Personal|Enterprise|PSK))?\b|\bSHA-?\d{3}\b|\b802\.1\d?[a-z]{1,2}\b|\bp=(?:reject|quarantine|none)\b|(?<![\w-])-all\b|\bRAID[- ]?\d+\b/giu,
  ],
  [
    "standard",
    /\bISO(?:\/IEC)?[\s-]?\d{4,5}(?:-\d)?(?::\d{4})?\b|\bSOC\s?[123](?:\s?Type\s?(?:II|I|2|1)\b)?|\bPCI[\s-]?DSS\b|\bNIST(?:\s(?:SP\s)?800-\d+\w*|\sCSF|\sCybersecurity Framework)\b|\bFIPS\s?\d{3}(?:-\d)?(?:\s?Level\s?\d)?|\bCyber Essentials(?:\sPlus)?\b|\bHIPAA\b|\bGDPR\b|\bTISAX\b|\bISAE\s?\d{4}\b|\bSSAE[\s-]?\d{2}\b|\bBSI C5\b|\bFedRAMP(?:\s(?:High|Moderate|Low))?|\bIEC\s?62443\b|\bNIS\s?2\b|\bDORA\b|\bCIS (?:Controls?|Benchmarks?)\b|\bHITRUST\b|\bCMMC\b|\bWebTrust\b/gu,
  ],
  [
    "date",
    new RegExp(
      `\\b\\d{4}-\\d{2}-\\d{2}\\b|(?<![\\d.=v])\\b\\d{2}\\.\\d{2}\\.\\d{2}(?![\\d.])|\\b\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?${MONTH}\\.?,?\\s+\\d{4}\\b|\\b${MONTH}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?\\s*,?\\s+\\d{4}\\b|\\b${MONTH}\\.?,?\\s+\\d{4}\\b|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{4}\\b|\\b\\d{2}-\\d{2}-\\d{4}\\b|\\bQ[1-4][\\s/-]*(?:FY)?\\s?\\d{2,4}\\b|\\bH[12][\\s/-]*\\d{4}\\b|\\bFY\\s?'?\\d{2,4}(?:[-/]\\d{2,4})?(?![-/]?\\d)\\b|\\b(?:in|by|since|until|during|of|end of|from|to|through|before|after|for)\\s+(?:19|20)\\d{2}\\b(?![.,]\\d)`,
      "giu",
    ),
  ],
  [
    "frequency",
    new RegExp(
      `\\b(?:periodic(?:ally)?|six[- ]monthly|chaque (?:nuit|jour|semaine|mois|année|trimestre)|quotidien\\p{L}*|hebdomadaire\\p{L}*|mensuel\\p{L}*|annuel\\p{L}*|wöchentlich|monatlich|quartalsweise|stündlich|täglich|jährlich|halbjährlich|after (?:every|each) \\p{L}+ \\p{L}+|hourly|daily|nightly|weekly|bi-?weekly|fortnightly|monthly|bi-?monthly|quarterly|semi-?annual(?:ly)?|bi-?annual(?:ly)?|annual(?:ly)?|yearly|real[- ]time|continuous(?:ly)?(?! (?:improvement|monitoring|integration|delivery|deployment|validation|learning|compliance))|24\\s?[x/×]\\s?7|24 hours (?:a|per) day(?:,? (?:and )?(?:7|seven) days (?:a|per) week)?|around the clock|(?:(?:every|each)\\s+${WEEKDAY}|on\\s+${WEEKDAY}s|${WEEKDAY}s?(?:\\s?(?:-|–|to|through|and)\\s?${WEEKDAY}s?)?,?\\s+(?:at\\s+)?\\d{1,2}[:.h]?\\d{2}(?:\\s?[ap]m)?(?!\\s?(?:[-–/.]|to|until)\\s?\\d))|every\\s+(?:other\\s+)?(?:${NUMBER}\\s+)?(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?|night|weekday|weekend)|(?:at least )?(?:once|twice|${NUMBER} times)\\s+(?:a|per|each|every)\\s+(?:day|week|month|quarter|year)|(?:once|at least once)\\s+(?:every\\s+)?(?:${NUMBER}\\s+)?(?:day|week|month|quarter|year)s?)\\b(?! (?:active|fees?|costs?|charges?|prices?|rates?|spend|spending|volume|average|revenue|turnover|budget|salar|users?|visitors?|targets?|amount|bill|invoice|subscription)\\b)`,
      "giu",
    ),
  ],
  [
    "duration",
    new RegExp(
      `\\b\\d{1,3}\\s?h(?:ours?)?\\s?\\d{1,2}\\s?m(?:in(?:utes?)?)?\\b|\\b${NUMBER}(?:\\s?(?:-|–|to|or)\\s?${NUMBER})?[\\s-]?(?:\\(\\d+\\)\\s?)?(?:business |working |calendar |consecutive )?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?|Sekunden?|Minuten?|Stunden?|Tagen?|Wochen?|Monaten?|Jahren?|heures?|jours?|semaines?|mois|ans)\\b`,
      "giu",
    ),
  ],
  [
    "count",
    new RegExp(
      `(?<![.\\d–-])(?<!\\b(?:tcp|udp|port|section|appendix|step|tier|level|phase|priority|severity) )(?:(?<!^)|(?!\\d+\\.\\d))\\b(${NUMBER}|both)\\b\\+?\\s+(?:\\(\\d+\\)\\s+)?(?:(?:(?:out )?of (?:the|our|its|their|these)|der|des) (?:${NUMBER} )?|(?:out )?of ${NUMBER} )?(?:current and former )?((?:(?!(?:already|also|run|runs|have|has|had|use|uses|not|be|been|were|their|its|our|each|per|die|der|das|den|les|des|für|mit|of|the|or|and|to|can|only|in|on|may|more|for|is|are|was|by|with|at|a|an|that|which|will|must)\\b)[\\p{L}(][\\p{L})/-]+\\s+){0,5}?(?:${NOUN}))\\b`,
      "giu",
    ),
  ],
];

/** "1,200" is 1200, "four" is 4; decimals keep their point. */
export function numberOf(text: string): number | undefined {
  if (/^both$/iu.test(text)) return 2;
  const word = WORDS.indexOf(text.toLowerCase());
  if (word >= 0) return word;
  const foreign = FOREIGN_WORDS[text.toLowerCase()];
  if (foreign !== undefined) return foreign;
  const plain = text.replace(/[,.'\u00a0\u202f](?=\d{3}(?:\D|$))/gu, "").replace(",", ".");
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

const PART_OF = new RegExp(`^(?:one|1) (?:out )?of (?:the |our |its |their |these )?${NUMBER} `, "iu");

/** All values of a sentence in reading order; a stretch of text is read once, by the first kind that fits. */
export function findMeasures(text: string): Measure[] {
  const found: Measure[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      // "24 hours a day" is one value.
      if (
        found.some(
          (other) =>
            (other.kind !== "frequency" || /\b24\b/u.test(other.text)) && start < other.end && other.start < end,
        )
      )
        continue;
      const measure: Measure = { kind, text: match[0].trim(), start, end };
      if (kind === "count") {
        measure.value = numberOf(match[1] ?? "");
        measure.unit = match[2]?.trim().toLowerCase();
        // "One of the four compromised systems" counts neither.
        if (measure.value === undefined || PART_OF.test(match[0])) continue;
      }
      found.push(measure);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
