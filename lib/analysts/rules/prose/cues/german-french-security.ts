// Words by which German and French sentences speak of security and identities; values are read by the same fills.
import { cue, measured } from "#lib/analysts/rules/prose/cue.ts";
import { sheet, words } from "#lib/analysts/rules/prose/cues/german-french-cue.ts";

const users = measured("users", "count", /benutzer|nutzer|anwender|utilisateurs/iu);

export const GERMAN_FRENCH_SECURITY = sheet([
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
        "Sicherheitsvorf[aä]ll\\p{L}*|Cyberangriff\\p{L}*|Angriffe?s? auf|Hackerangriff\\p{L}*|Verschlüsselungstrojaner|cyberattaques?|rançongiciels?|(?:tentative de )?fraude(?: au président)?|hameçonnage|piratage|incidents? de sécurité",
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
]);
