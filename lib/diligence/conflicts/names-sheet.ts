// Words that mean the same where documents name places, ways of hosting and legal forms: data only.

/** Each line one meaning, folded (no case, accents or marks). */
export const SAME_NAMES: readonly (readonly string[])[] = [
  [
    "on premise",
    "on premises",
    "on prem",
    "onprem",
    "own data centre",
    "own data center",
    "in house",
    "inhouse",
    "self hosted",
    "lokal",
    "local",
    "eigenes rechenzentrum",
  ],
  ["cloud", "saas", "paas", "iaas", "public cloud", "hosted", "software as a service", "vendor hosted"],
  ["munich", "munchen", "muenchen"],
  ["cologne", "koln", "koeln"],
  ["nuremberg", "nurnberg", "nuernberg"],
  ["hanover", "hannover"],
  ["vienna", "wien"],
  ["zurich", "zuerich"],
  ["geneva", "genf", "geneve"],
  ["milan", "milano", "mailand"],
  ["rome", "roma", "rom"],
  ["turin", "torino"],
  ["prague", "praha", "prag"],
  ["warsaw", "warschau", "warszawa"],
  ["brussels", "brussel", "bruxelles"],
  ["the hague", "den haag"],
  ["copenhagen", "kobenhavn", "kopenhagen"],
  ["lisbon", "lisboa", "lissabon"],
  ["bucharest", "bucuresti", "bukarest"],
  ["moscow", "moskau"],
  ["germany", "deutschland", "de"],
  ["austria", "osterreich", "oesterreich"],
  ["switzerland", "schweiz", "suisse"],
  ["france", "frankreich"],
  ["italy", "italien", "italia"],
  ["spain", "spanien", "espana"],
  ["poland", "polen", "polska"],
  ["netherlands", "niederlande", "nederland", "holland"],
  ["united kingdom", "uk", "great britain", "grossbritannien", "england"],
  ["united states", "usa", "us", "united states of america"],
  ["parent", "seller", "group", "konzern", "mutter", "muttergesellschaft"],
];

/** A name that is a function, not a person: who holds it may well be named elsewhere. */
export const ROLE_WORDS =
  /\b(?:head|manager|director|officer|lead|leader|leiter\w*|ceo|cio|cto|cfo|ciso|coo|team|department|abteilung|owner|admin\w*|engineer|analyst|group|it|service desk|operations|finance|hr|sales)\b/iu;
