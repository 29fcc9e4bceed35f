// Words by which German and French sentences speak of people, providers, money and projects; values are read by the same fills.
import { cue, measured } from "#lib/analysts/rules/prose/cue.ts";
import { sheet, words } from "#lib/analysts/rules/prose/cues/german-french-cue.ts";

const expiry = measured("contract_expiry", "date");
const notice = measured("notice", "duration", /kündig|préavis/iu);
const cost = measured("annual_cost", "money");

export const GERMAN_FRENCH_ORGANIZATION = sheet([
  [
    "organization",
    cue(
      3,
      "staffing",
      "IT-Personal",
      words(
        "wie viele (?:\\p{L}+ )?(?:Mitarbeiter|Personen)|Team besteht|besteht aus \\d+ (?:Personen|Mitarbeitern)|\\p{L}*[Ss]tellen? (?:ist|sind) .{0,30}(?:unbesetzt|vakant|offen)|IT-(?:Abteilung|Team|Mitarbeiter\\p{L}*|Personal)|EDV-Abteilung|Vollzeitstellen|Vollzeitäquivalent\\p{L}*|équipe informatique|service informatique|ETP(?!\\p{L})|DSI (?:compte|emploie)",
      ),
      [measured("count", "count")],
    ),
  ],
  [
    "organization",
    cue(
      2,
      "staffing",
      "Company size",
      words(
        "\\d[\\d.]* (?:Benutzer|Mitarbeiter|Beschäftigte)\\p{L}* [^.]{0,40}(?:Standort|beschäftigt|arbeiten)|(?:Etwa|Rund|Ca\\.) \\d[\\d.]* (?:Benutzer|Mitarbeiter|Beschäftigte)|\\d[\\d ]* (?:utilisateurs|salariés|collaborateurs) [^.]{0,40}(?:sites|travaillent)",
      ),
      [
        measured("users", "count", /benutzer|utilisateurs/iu),
        measured("count", "count", /mitarbeiter|beschäftigte|salariés|collaborateurs/iu),
        measured("sites", "count", /standort|sites/iu),
      ],
      { fixedItem: true },
    ),
  ],
  [
    "organization",
    cue(
      3,
      "leadership",
      "IT-Leitung",
      words(
        "berichtet an|rattachée? (?:à|au)|IT-Leit(?:er|erin|ung)|EDV-Leit\\p{L}+|Leiter(?:in)? (?:der )?IT|directeur (?:des systèmes d['’]information|informatique)|responsable informatique",
      ),
      [],
    ),
  ],
  [
    "organization",
    cue(
      3,
      "outsourcing",
      "IT-Dienstleister",
      words(
        "(?:IT-)?Dienstleister\\p{L}*|Systemhaus\\p{L}*|ausgelagert\\p{L}*|infogér\\p{L}+|prestataires? (?:informatiques?|externes?)|externalisée?s?",
      ),
      [expiry, notice, cost],
    ),
  ],
  [
    "organization",
    cue(
      2,
      "vendors",
      "Vertrag",
      words(
        "(?:Wartungs|Support|Rahmen|Service|Hosting|Dienstleistungs|Miet)?[Vv]ertr(?:ag|äge)(?!\\p{L})|Kündigungsfrist\\p{L}*|contrats?(?!\\p{L})|préavis",
      ),
      [expiry, notice, cost],
    ),
  ],
  [
    "organization",
    cue(
      3,
      "key_people",
      "Kopfmonopol",
      words(
        "Kopfmonopol\\p{L}*|nur (?:ein|eine|einem|einer) (?:Mitarbeiter|Person|Entwickler)\\p{L}*|Ruhestand|keine Vertretung|seule? personne|un seul (?:administrateur|développeur|technicien)|départ (?:en|à la) retraite",
      ),
      [],
    ),
  ],
  [
    "organization",
    cue(
      3,
      "budget",
      "IT-Budget",
      words(
        "(?:Konzern)?umlage|Weiterbelastung|refacturation|IT-(?:Budget|Kosten|Ausgaben|Aufwand)\\p{L}*|EDV-Kosten|budget informatique|coûts? informatiques?",
      ),
      [measured("total", "money")],
    ),
  ],
  [
    "organization",
    cue(
      2,
      "projects",
      "Projekt",
      words(
        "Projekt(?!\\p{L})|Einführung|Ablösung|Umstellung|Migration|projet(?!\\p{L})|mise en (?:service|production)|déploiement",
      ),
      [measured("end_date", "date"), measured("budget", "money")],
    ),
  ],
]);
