// German and French words of use, absence and responsibility, read beside the English ones.
import { words } from "#lib/diligence/german-french.ts";

export const FOREIGN_ABSENT = words(
  "noch nie|nie (?:stattgefunden|durchgeführt|erfolgt)|^\\W*nein|kein(?:e[nmrs]?)?|nicht (?:\\S+ ){0,4}zertifiziert|nicht (?:vorhanden|getestet|dokumentiert|verschlüsselt|segmentiert|getrennt|redundant|geregelt|bestellt|benannt|durchgeführt|eingeführt|unterstützt|möglich|aktiviert)|ohne (?:Redundanz|Vertretung|Verschlüsselung|Notfallplan)|fehl(?:t|en|ende[rnms]?)|reichen? (?:derzeit )?nicht aus|nie(?:mals)? getestet|existiert nicht|aucune?|pas (?:de|d['’]\\p{L}+|encore|testée?s?|documentée?s?|chiffrée?s?|sauvegardée?s?)|n['’](?:existe|a|ont|est|y a) (?:pas|aucune?|jamais)|absence d(?:e|['’]\\p{L}+)|jamais testée?s?|sans (?:redondance|sauvegarde|secours)",
);
export const FOREIGN_STATE = words(
  "(?:wird|werden|ist|sind|wurde|wurden|war|waren)\\s.{0,80}(?:betrieben|gehostet|genutzt|verwendet|eingesetzt|betreut|verwaltet|gesichert|gespeichert|angebunden|gewartet|bereitgestellt|ausgelagert|beschafft|angeschafft|abgelöst|verschlüsselt|überwacht|installiert|abgeschlossen|zertifiziert|protokolliert|aktiviert|bestellt|geregelt|durchgeführt|eingerichtet|segmentiert|alt|geplant|erfasst|dokumentiert|aufbewahrt|unterstützt|programmiert|geprobt|ausgewertet)|läuft|laufen|erfolgt|erfolgen|dient|dienen|gibt es|stammt|stammen|nutzt|nutzen|verwendet|verfügt über|verfügen über|betreibt|betreuen?|setzt .{0,60} ein|besteht aus|befindet sich|befinden sich|kommt .{0,40} zum Einsatz|im Einsatz|basiert auf|endet|läuft .{0,40} aus|umfasst|betr(?:ug|ugen|ägt|agen)|kostet|kosten|ist (?:eine )?Eigenentwicklung|(?:ist|sind) (?:seit .{3,20} )?(?:noch )?(?:offen|unbesetzt|vakant)|beschäftigt|gehört zu|(?:est|sont|a été|ont été|était) (?:hébergée?s?|utilisée?s?|exploitée?s?|gérée?s?|sauvegardée?s?|installée?s?|assurée?s?|située?s?|externalisée?s?|certifiée?s?|fournie?s?|administrée?s?|connectée?s?|chiffrée?s?|supervisée?s?|maintenue?s?|déployée?s?|reliée?s?|désignée?s?|un|une|des|de type|équipée?s?|effectuée?s?|conservée?s?|activée?s?|obligatoires?)|utilise(?:nt)?|exploite(?:nt)?|dispose(?:nt)? d\\p{L}*|s['’]appuie(?:nt)? sur|compte(?:nt)?|fonctionne(?:nt)? (?:sur|sous)|emploie|coûte(?:nt)?|a coûté|expire|prend fin|repose sur|comprend",
);
export const FOREIGN_RESPONSIBLE = words(
  "nur (?:Herr|Frau)|Ruhestand|seule? personne|un seul (?:administrateur|développeur|technicien)|verantwortlich für|zuständig für|berichtet an|geleitet von|unter der Leitung|allein verantwortlich|responsable d\\p{L}+|rattachée? (?:à|au)|dirigée? par",
);
/** Verbs that part subject and predicate. */
export const FOREIGN_VERB =
  /\s(?=(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|läuft|laufen|nutzt|nutzen|verwendet|verfügt|verfügen|betreibt|umfasst|besteht|bestehen|endet|muss|müssen|soll|sollen|befindet|befinden|basiert|erfolgt|erfolgen|gehört|reichen|est|sont|était|étaient|a|ont|utilise|utilisent|dispose|disposent|compte|comptent|comprend|fonctionne|fonctionnent|expire|doit|doivent|sera|seront|repose|n['’]est|n['’]a|ne)(?!\p{L}))/u;
/** "keine zweite Leitung", "aucun site de secours": the thing that is not there. */
export const FOREIGN_ABSENT_OBJECT =
  /(?<!\p{L})(?:keine?[nmrs]?|ohne|aucune?|pas d(?:e |['’])|absence d(?:e |['’]))\s?((?!(?:mehr|weiteren?|einzige)(?!\p{L}))[\p{L}\p{N}-]+(?:\s[\p{L}\p{N}-]+){0,2}?)(?=\s(?:vorhanden|getestet|für|im|in|und|oder|ist|sind|wird|werden|mehr|zur|zum|dans|pour|sur|n['’]\p{L}+|ne|et|est|au|en|à)(?!\p{L})|[.,;:]|$)/iu;
