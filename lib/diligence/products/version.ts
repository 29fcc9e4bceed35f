// Reads the version that follows a product's name: "2012 R2", "11.2.0.4", "12c", "6.0 EHP 7".

const EXPLICIT =
  /^[\s,(]{0,3}(?:(?:en|in) (?:der )?)?(?:version|release|ver\.|v\.?|rel\.)\s{0,2}(\d+(?:\.\d+)*[a-z]?(?:\s?R\d)?(?:\s?SP\s?\d)?(?:\s?EHP\s?\d)?)\b/iu;
const BARE =
  /^[\s\u00a0]{1,2}\(?v?(\d{1,4}(?:\.\d+){0,4}(?:[cgi]\b)?(?:\s?R\d\b)?(?:\s?\d\dH[12]\b)?(?:\s?SP\s?\d\b)?(?:\s?U\d\b)?(?:\s?(?:LTS|LTSC|EHP\s?\d)\b)?)(?![\p{L}\d%]|[.,]\d)/u;
/** After these a number counts, it does not version. */
const COUNTED =
  /^[\s-]{0,2}(?:%|percent|x\b|users?|seats?|licen[cs]es?|servers?|hosts?|sites?|instances?|nodes?|cores?|sockets?|cpus?|gb|tb|mb|employees|people|staff|devices?|machines?|vms?|virtual|physical|laptops?|workstations?|endpoints?|mailboxes|tenants?|databases?|accounts?|switches|routers|firewalls?|access points|appliances?|clusters?|days?|hours?|minutes?|weeks?|months?|years?|times|eur|usd|gbp|applications?|services?|modules?|clients?|stores?|plants?|companies|of\b|to\b|and\b|million|k\b)/iu;

/** Units of which there may be a part. */
const MEASURED =
  /^[\s-]{0,2}(?:%|percent|gb|tb|mb|x\b|times|fte|days?|hours?|minutes?|weeks?|months?|years?|eur|usd|gbp|million|k\b)/iu;

/** Version stated right after a product's name, or undefined. `rest` is the text that follows the name. */
export function versionAfter(rest: string): string | undefined {
  const explicit = EXPLICIT.exec(rest);
  if (explicit) return explicit[1]?.trim();
  const bare = BARE.exec(rest);
  const version = bare?.[1]?.trim();
  if (!bare || !version) return undefined;
  const after = rest.slice(bare[0].length);
  // Nobody counts 6.5 hosts.
  if (/^\d+\.\d+$/u.test(version) && !MEASURED.test(after)) return version;
  return COUNTED.test(after) ? undefined : version;
}

/** Version that an alias itself ends in ("Exchange 2016", "Oracle 12c"), with a release or service pack that follows it. */
export function versionIn(alias: string, rest: string): string | undefined {
  const own = /\s(\d[\d.]*(?:[cgi]|\sR\d)?)$/u.exec(alias)?.[1];
  // Of Windows the number is the version; elsewhere it may be part of the name ("Dynamics 365").
  if (!own || !(/^(?:19|20)\d\d|[.cgi]/u.test(own) || /\bWindows \d+$/u.test(alias))) return undefined;
  const more = /^\s?(R\d\b|\d\dH[12]\b|(?:IoT )?(?:Enterprise )?LTSC(?: \d{4})?\b|IoT\b)?(?:\s?(SP\s?\d\b))?/iu.exec(
    rest,
  );
  return [own, more?.[1], more?.[2]].filter(Boolean).join(" ");
}
