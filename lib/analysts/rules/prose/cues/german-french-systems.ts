// Words by which German and French sentences speak of applications, infrastructure and networks; values are read by the same fills.
import { cue, flag, measured } from "#lib/analysts/rules/prose/cue.ts";
import { sheet, words } from "#lib/analysts/rules/prose/cues/german-french-cue.ts";

const expiry = measured("contract_expiry", "date");
const cost = measured("annual_cost", "money");
const users = measured("users", "count", /benutzer|nutzer|anwender|utilisateurs/iu);

export const GERMAN_FRENCH_SYSTEMS = sheet([
  [
    "applications",
    cue(3, "erp", "ERP", words("ERP-System|Warenwirtschaft\\p{L}*|progiciel de gestion intégré"), [users, cost]),
  ],
  [
    "applications",
    cue(
      3,
      "hcm",
      "Lohn und Personal",
      words(
        "Lohnabrechnung|Lohnbuchhaltung|Personalabrechnung|Gehaltsabrechnung|Zeiterfassung\\p{L}*|logiciel de paie|la paie|gestion de la paie",
      ),
      [measured("employees", "count")],
    ),
  ],
  [
    "applications",
    cue(
      3,
      "finance",
      "Finanzbuchhaltung",
      words("Finanzbuchhaltung|Buchhaltungssoftware|Rechnungswesen|logiciel comptable|comptabilité"),
      [users, cost],
    ),
  ],
  [
    "applications",
    cue(
      2,
      "collaboration",
      "Mail",
      words("E-?Mail-(?:System|Server|Dienst|Postf)\\p{L}*|Postfächer|messagerie|boîtes aux lettres"),
      [users],
    ),
  ],
  [
    "applications",
    cue(2, "database", "Datenbank", words("Datenbank\\p{L}*|bases? de données"), [measured("size", "size")]),
  ],
  [
    "applications",
    cue(2, "integration", "Schnittstellen", words("Schnittstelle\\p{L}*"), [measured("count", "count")]),
  ],
  [
    "applications",
    cue(
      2,
      "custom",
      "Eigenentwicklung",
      words("Eigenentwicklung\\p{L}*|selbst entwickelt\\p{L}*|Individualsoftware|développ\\p{L}+ en interne"),
      [],
    ),
  ],
  [
    "applications",
    cue(2, "vertical", "Fachanwendung", words("Fachverfahren|Fachanwendung\\p{L}*|applications? métiers?"), [users]),
  ],
  [
    "applications",
    cue(
      2,
      "licensing",
      "Lizenzen",
      words("Lizenz(?:en|vertrag\\p{L}*|kosten)?(?!\\p{L})|licences? (?:d|pour|Microsoft|SAP|Oracle|logiciel)"),
      [measured("entitled", "count"), cost],
    ),
  ],
  [
    "applications",
    cue(
      1,
      "other",
      "Anwendung",
      words("Anwendung(?:en)?(?!\\p{L})|Software(?!\\p{L})|logiciels?(?!\\p{L})|applications?(?!\\p{L})"),
      [users],
    ),
  ],
  [
    "infrastructure",
    cue(
      3,
      "hosting",
      "Rechenzentrum",
      words(
        "Rechenzentr\\p{L}+|Serverraum|Serverräume|centres? de données|salles? (?:serveurs?|informatiques?)|datacenters?",
      ),
      [measured("lease_expiry", "date"), measured("availability", "percent")],
    ),
  ],
  [
    "infrastructure",
    cue(
      3,
      "backup_dr",
      "Datensicherung",
      words(
        "Datensicherung\\p{L}*|Sicherung(?!\\p{L})|Rücksicherung\\p{L}*|Bänder|Sicherungsbänder|restauration|Sicherungskopie\\p{L}*|Vollsicherung\\p{L}*|Backup(?:s|speicher|konzept)?(?!\\p{L})|sauvegard\\p{L}+|Wiederherstellung\\p{L}*|Wiederanlauf\\p{L}*|Notfall(?:plan|konzept|handbuch|vorsorge)\\p{L}*|plan de (?:reprise|continuité)",
      ),
      [
        measured("retention", "duration", /aufbewahr|vorgehalten|conserv/iu),
        measured("last_tested", "date", /test|übung|geprobt|essai|exercice/iu),
        measured("frequency", "frequency"),
      ],
    ),
  ],
  [
    "infrastructure",
    cue(
      2,
      "compute",
      "Server",
      words(
        "Server(?!\\p{L})|Serverumgebung|Serverlandschaft|virtuelle[nr]? Maschinen|serveurs?(?!\\p{L})|machines virtuelles",
      ),
      [measured("count", "count"), measured("age", "duration", /alt|ans/iu)],
    ),
  ],
  [
    "infrastructure",
    cue(3, "storage", "Speicher", words("Netzwerkspeicher|Speichersystem\\p{L}*|Storage-System|baies? de stockage"), [
      measured("capacity", "size"),
    ]),
  ],
  [
    "infrastructure",
    cue(
      2,
      "end_user",
      "Arbeitsplätze",
      words(
        "(?:PC-|Computer)?Arbeitspl[aä]tz\\p{L}*|Notebooks|Arbeitsplatzrechner|Endgeräte\\p{L}*|postes? de travail|ordinateurs? portables?",
      ),
      [measured("count", "count")],
    ),
  ],
  [
    "infrastructure",
    cue(
      2,
      "legacy",
      "Altsysteme",
      words(
        "Altsystem\\p{L}*|nicht mehr unterstützt|abgekündigt|Support(?:ende|vertrag)\\p{L}*|fin de (?:vie|support)|obsolètes?",
      ),
      [
        measured("support_end", "date"),
        flag(
          "support_status",
          /nicht mehr unterstützt|abgekündigt|obsolète|fin de (?:vie|support)/iu,
          "out of support",
        ),
      ],
    ),
  ],
  [
    "network",
    cue(
      3,
      "wan",
      "Standortvernetzung",
      words(
        "Standortvernetzung|(?:Internet)?[Ll]eitung(?:en)?(?!\\p{L})|Internetanbindung|Glasfaser\\p{L}*|Standleitung\\p{L}*|liaisons? (?:internet|fibre|MPLS)|fibre(?: optique)?(?!\\p{L})|liens? (?:de secours|internet)|accès internet",
      ),
      [measured("bandwidth", "bandwidth"), measured("sites", "count")],
    ),
  ],
  [
    "network",
    cue(
      3,
      "lan",
      "Netzsegmentierung",
      words("flaches Netz\\p{L}*|Netzsegment\\p{L}*|Büronetz\\p{L}*|réseau à plat|segmentation du réseau"),
      [],
    ),
  ],
  [
    "network",
    cue(3, "wireless", "WLAN", words("WLAN(?!\\p{L})|réseaux? sans fil|bornes? wifi"), [
      measured("access_points", "count"),
    ]),
  ],
  ["network", cue(3, "firewall", "Firewall", words("Firewall\\p{L}*|pare-feux?"), [measured("count", "count")])],
  [
    "network",
    cue(
      3,
      "remote_access",
      "Fernzugriff",
      words("Fernzugriff\\p{L}*|Fernwartung\\p{L}*|accès (?:à )?distants?|télétravail"),
      [users],
    ),
  ],
  ["network", cue(3, "voice", "Telefonie", words("Telefonanlage\\p{L}*|téléphonie|standard téléphonique"), [expiry])],
  [
    "infrastructure",
    cue(
      3,
      "ot",
      "Produktionsanlagen",
      words(
        "Produktionsnetz\\p{L}*|Anlagensteuerung\\p{L}*|Leittechnik|automates? (?:industriels?|programmables?)|réseau industriel",
      ),
      [],
    ),
  ],
]);
