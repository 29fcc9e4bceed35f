// Words by which German and French sentences speak of the same categories; values are read by the same fills.
import type { Domain } from "#db/vocabulary.ts";
import { type Cue, cue, flag, measured } from "#lib/analysts/rules/prose/cue.ts";

/** Whole words, accents included: `\b` knows only plain letters. Compounds ("Serverraum") are wanted, so an end is not asked for. */
const words = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})`, "iu");
const users = measured("users", "count", /benutzer|nutzer|anwender|utilisateurs/iu);
const expiry = measured("contract_expiry", "date");
const notice = measured("notice", "duration", /kündig|préavis/iu);
const cost = measured("annual_cost", "money");

export const GERMAN_FRENCH_CUES: readonly (Cue & { domain: Domain })[] = (
  [
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
          "Datensicherung\\p{L}*|Sicherungskopie\\p{L}*|Vollsicherung\\p{L}*|Backup(?:s|speicher|konzept)?(?!\\p{L})|sauvegard\\p{L}+|Wiederherstellung\\p{L}*|Wiederanlauf\\p{L}*|Notfall(?:plan|konzept|handbuch|vorsorge)\\p{L}*|plan de (?:reprise|continuité)",
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
          "Standortvernetzung|Internetanbindung|Glasfaser\\p{L}*|Standleitung\\p{L}*|liaisons? (?:internet|fibre|MPLS)|fibre optique|accès internet",
        ),
        [measured("bandwidth", "bandwidth"), measured("sites", "count")],
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
      "cybersecurity",
      cue(3, "endpoint", "Virenschutz", words("Virenschutz\\p{L}*|Virenscanner|antivirus"), [
        measured("coverage", "percent"),
      ]),
    ],
    [
      "cybersecurity",
      cue(
        3,
        "data_security",
        "Verschlüsselung",
        words("Verschlüsselung\\p{L}*|verschlüsselt\\p{L}*|chiffr(?:ement|ée?s?)(?!\\p{L})"),
        [measured("strength", "strength")],
      ),
    ],
    [
      "cybersecurity",
      cue(
        3,
        "vulnerability",
        "Schwachstellen",
        words(
          "Schwachstellen\\p{L}*|Penetrationstest\\p{L}*|tests? d['’]intrusion|correctifs? de sécurité|Sicherheitsupdates?",
        ),
        [measured("frequency", "frequency"), measured("last_pentest", "date")],
      ),
    ],
    [
      "cybersecurity",
      cue(
        3,
        "incidents",
        "Sicherheitsvorfall",
        words(
          "Sicherheitsvorf[aä]ll\\p{L}*|Cyberangriff\\p{L}*|Hackerangriff\\p{L}*|Verschlüsselungstrojaner|cyberattaques?|rançongiciels?|incidents? de sécurité",
        ),
        [measured("date", "date"), measured("downtime", "duration")],
      ),
    ],
    [
      "cybersecurity",
      cue(
        3,
        "incident_response",
        "Cyberversicherung",
        words("Cyberversicherung\\p{L}*|Cyber-Versicherung\\p{L}*|assurance cyber|cyber-?assurance"),
        [measured("insured_sum", "money")],
      ),
    ],
    [
      "cybersecurity",
      cue(
        3,
        "privacy",
        "Datenschutz",
        words(
          "Datenschutzbeauftragte\\p{L}*|Verarbeitungsverzeichnis|personenbezogene\\p{L}* Daten|données (?:personnelles|à caractère personnel)|délégué à la protection des données|DSGVO|RGPD",
        ),
        [measured("volume", "count")],
      ),
    ],
    [
      "cybersecurity",
      cue(
        3,
        "compliance",
        "Zertifizierung",
        words("zertifiziert\\p{L}*|Zertifizierung\\p{L}*|certifiée?s? (?:ISO|HDS)|certification (?:ISO|HDS)"),
        [measured("framework", "standard"), measured("valid_until", "date")],
      ),
    ],
    [
      "identity_access",
      cue(
        3,
        "mfa",
        "Zwei-Faktor-Anmeldung",
        words(
          "(?:Zwei|Mehr|2)-?Faktor-\\p{L}+|double authentification|authentification (?:multi-?facteurs?|forte|à deux facteurs)",
        ),
        [measured("user_coverage", "percent"), users],
      ),
    ],
    [
      "identity_access",
      cue(3, "password_policy", "Kennwortregeln", words("Passw[oö]rt\\p{L}*|Kennw[oö]rt\\p{L}*|mots? de passe"), [
        measured("length", "count", /zeichen|caractères/iu),
        measured("rotation", "duration"),
      ]),
    ],
    [
      "identity_access",
      cue(3, "directory", "Verzeichnisdienst", words("Verzeichnisdienst\\p{L}*|annuaires?(?!\\p{L})"), [users]),
    ],
    [
      "identity_access",
      cue(
        3,
        "privileged_access",
        "Administratorrechte",
        words(
          "Administrator(?:en)?(?:rechte|konten|konto)|Domänen-?Admin\\p{L}*|comptes? (?:à privilèges|d['’]administrat\\p{L}+|administrateurs?)|droits d['’]administrat\\p{L}+",
        ),
        [measured("accounts", "count")],
      ),
    ],
    [
      "organization",
      cue(
        3,
        "staffing",
        "IT-Personal",
        words(
          "IT-(?:Abteilung|Team|Mitarbeiter\\p{L}*|Personal)|EDV-Abteilung|Vollzeitstellen|Vollzeitäquivalent\\p{L}*|équipe informatique|service informatique|ETP(?!\\p{L})|DSI (?:compte|emploie)",
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
          "IT-Leit(?:er|erin|ung)|EDV-Leit\\p{L}+|Leiter(?:in)? (?:der )?IT|directeur (?:des systèmes d['’]information|informatique)|responsable informatique",
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
          "IT-Dienstleister\\p{L}*|Systemhaus\\p{L}*|ausgelagert\\p{L}*|infogér\\p{L}+|prestataires? (?:informatiques?|externes?)|externalisée?s?",
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
        words("IT-(?:Budget|Kosten|Ausgaben|Aufwand)\\p{L}*|EDV-Kosten|budget informatique|coûts? informatiques?"),
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
  ] as [Domain, Cue][]
).map(([domain, entry]) => ({ ...entry, domain }));
