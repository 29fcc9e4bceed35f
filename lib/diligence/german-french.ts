// Knows German and French sentences, and their words of duty, of plans and of the past.

/** Whole words, accents included: `\b` knows only plain letters. */
export const words = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, "iu");

/** Small words and accents that no English sentence has. */
const SMALL_WORDS =
  /(?<!\p{L})(?:der|die|das|und|müssen|muss|sein|kein|keine|nur|über|gibt|es|nach|läuft|seit|noch|alle|etwa|unter|zu|als|wir|que|il|ses|leur|tous|ist|wird|werden|sind|nicht|mit|für|von|auf|ein|eine|einem|einen|im|sich|durch|bei|zum|zur|les|des|est|sont|une|dans|pour|par|avec|sur|aux|du|le|la|en|et|qui|nous|sera|chez|été|depuis|ne|pas|au|chaque|un|n['’]\p{L}+|d['’]\p{L}+|l['’]\p{L}+|davon|zwei|drei|vier|dem|vom|gab|wie|wann|welche[rsnm]?|rund|betrug|nein|ja|beim|ihre|sowie|oder|wurde|wurden|haben|den|bis)(?!\p{L})/giu;

/** The text is German or French. */
export function isForeign(text: string): boolean {
  const signs = (text.match(SMALL_WORDS)?.length ?? 0) + (/[äöüßéèêàçùœ]/iu.test(text) ? 1 : 0);
  return signs >= (text.split(/\s+/u).length < 8 ? 1 : 2);
}

export const FOREIGN_DUTY = words(
  "muss|müssen|soll|sollen|sollte|sollten|darf nicht|dürfen nicht|ist verpflichtet|sind verpflichtet|verpflichtend|doit|doivent|devra|devront|il est obligatoire|est obligatoire|sont obligatoires|est interdite?",
);
export const FOREIGN_FUTURE = words(
  "geplant|soll(?:en)? (?:bis|im|in) .{0,30}(?:20\\d\\d).{0,60}|wird (?:bis|im|in|ab) .{0,40}20\\d\\d.{0,60}(?:abgelöst|eingeführt|migriert|umgestellt|ersetzt)|vorgesehen|beabsichtigt|prévue?s?|sera|seront|envisagée?s?|planifiée?s?",
);
export const FOREIGN_PAST = words(
  "wurde .{0,60}(?:abgeschaltet|stillgelegt|abgelöst|ersetzt|außer Betrieb genommen)|früher|ehemals|bis (?:zum )?.{0,20}\\d{4} (?:wurde|war)|a été (?:remplacée?|arrêtée?|décommissionnée?|mise? hors service)|anciennement|auparavant",
);
