// The only way out of this machine: a fetch that checks each address at the moment of connecting, for models and webhooks.
import { lookup as dnsLookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { Agent, buildConnector, fetch as undiciFetch } from "undici";

export interface Allowed {
  host: string;
  port: number;
}

export interface OutboundLimits {
  /** Most bytes of an answer. */
  bytes: number;
  /** Milliseconds for the whole exchange, whatever trickles in. */
  totalMs: number;
  /** Milliseconds until the connection stands. */
  connectMs: number;
}

export interface OutboundOptions {
  /** Addresses that an administrator allowed; only these may be private, without TLS or on an unusual port. */
  allowed: readonly Allowed[];
  /** "No external processing": nothing but allowed addresses is connected to. */
  allowedOnly?: boolean;
  limits?: Partial<OutboundLimits>;
  /** Instead of the system's resolver, for tests of names that change their address. */
  resolve?: typeof dnsLookup;
}

/** What may not be connected to, or went beyond a limit; the message is for people and holds no secret. */
export class OutboundRefused extends Error {
  override name = "OutboundRefused";
}

const LIMITS: OutboundLimits = { bytes: 4_000_000, totalMs: 300_000, connectMs: 10_000 };
const SECURE_PORT = 443;

/** Everything that is not the public internet: IANA special-purpose registries for IPv4 and IPv6 (RFC 6890 and updates). */
const PRIVATE: readonly [string, number, "ipv4" | "ipv6"][] = [
  ["0.0.0.0", 8, "ipv4"],
  ["10.0.0.0", 8, "ipv4"],
  ["100.64.0.0", 10, "ipv4"],
  ["127.0.0.0", 8, "ipv4"],
  ["169.254.0.0", 16, "ipv4"],
  ["172.16.0.0", 12, "ipv4"],
  ["192.0.0.0", 24, "ipv4"],
  ["192.0.2.0", 24, "ipv4"],
  ["192.88.99.0", 24, "ipv4"],
  ["192.168.0.0", 16, "ipv4"],
  ["198.18.0.0", 15, "ipv4"],
  ["198.51.100.0", 24, "ipv4"],
  ["203.0.113.0", 24, "ipv4"],
  ["224.0.0.0", 3, "ipv4"],
  // Of IPv6 only 2000::/3 is public, and of that not what holds an IPv4 address or belongs to documents and tests.
  ["::", 3, "ipv6"],
  ["4000::", 2, "ipv6"],
  ["8000::", 1, "ipv6"],
  ["2001::", 23, "ipv6"],
  ["2001:db8::", 32, "ipv6"],
  ["2002::", 16, "ipv6"],
  ["3fff::", 20, "ipv6"],
];
// One list a family: a common one holds every IPv4 address to be part of ::/3.
const blocked = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [net, bits, family] of PRIVATE) blocked[family].addSubnet(net, bits, family);

/** True for every address that is not plainly on the public internet; IPv4 inside IPv6 is never public. */
export function isPrivateAddress(address: string): boolean {
  if (isIP(address) === 4) return blocked.ipv4.check(address, "ipv4");
  return isIP(address) === 0 || blocked.ipv6.check(address, "ipv6") || /^::ffff:/i.test(address);
}

const plainHost = (url: URL): string => url.hostname.replace(/^\[|\]$/g, "").toLowerCase();
const portOf = (url: URL): number => Number(url.port || (url.protocol === "https:" ? SECURE_PORT : 80));

/** Host and port in the one spelling in which addresses are compared: "2130706433" is 127.0.0.1. Throws OutboundRefused. */
export function readAddress(text: string): { url: URL; host: string; port: number } {
  // The parser would drop control characters silently.
  if (/[\p{Cc}\s\\]/u.test(text)) throw new OutboundRefused("The address holds spaces or control characters.");
  if (!URL.canParse(text)) throw new OutboundRefused("The address is not a web address.");
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw new OutboundRefused(`Only http and https addresses are called, not ${url.protocol.slice(0, 20)}`);
  if (url.username || url.password)
    throw new OutboundRefused("The address holds a user name; keys are set apart from it.");
  return { url, host: plainHost(url), port: portOf(url) };
}

/** Refuses what can be refused before any name is looked up. Answers whether an administrator allowed the address. */
export function checkAddress(text: string, options: Pick<OutboundOptions, "allowed" | "allowedOnly">): boolean {
  const { url, host, port } = readAddress(text);
  if (options.allowed.some((one) => one.host === host && one.port === port)) return true;
  const where = `${host}:${port}`;
  if (options.allowedOnly)
    throw new OutboundRefused(
      `No external processing: ${where} is not on the administrator's list of allowed addresses.`,
    );
  if (isIP(host) && isPrivateAddress(host))
    throw new OutboundRefused(`${where} is an address within a private network; an administrator must allow it first.`);
  if (url.protocol !== "https:" || port !== SECURE_PORT)
    throw new OutboundRefused(`${where} is not https on port 443; an administrator must allow it first.`);
  return false;
}

/** The lookup that the socket itself uses, so that no second answer can come between the check and the connection. */
const checkedLookup =
  (resolve: typeof dnsLookup): LookupFunction =>
  (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, "", 0);
      const wrong = addresses.find(({ address }) => isPrivateAddress(address));
      if (wrong || addresses.length === 0)
        return done(
          new OutboundRefused(`${hostname} leads into a private network; an administrator must allow it first.`),
          "",
          0,
        );
      const [first] = addresses;
      if (options.all) return done(null, addresses);
      return done(null, first?.address ?? "", first?.family ?? 0);
    });
  };

function agent(trusted: boolean, limits: OutboundLimits, resolve: typeof dnsLookup): Agent {
  const connectOptions = { timeout: limits.connectMs, ...(trusted ? {} : { lookup: checkedLookup(resolve) }) };
  const connect = buildConnector(connectOptions);
  return new Agent({
    headersTimeout: limits.totalMs,
    bodyTimeout: limits.totalMs,
    connections: 4,
    pipelining: 0,
    connect: (to, done) => {
      // A literal address is never looked up, so it is checked here.
      const literal = to.hostname.replace(/^\[|\]$/g, "");
      if (!trusted && isIP(literal) && isPrivateAddress(literal))
        return done(new OutboundRefused(`${literal} is an address within a private network.`), null);
      return connect(to, done);
    },
  });
}

/** Ends an answer that grows beyond the limit. */
function counted(body: ReadableStream<Uint8Array>, most: number): ReadableStream<Uint8Array> {
  let seen = 0;
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        seen += chunk.byteLength;
        if (seen > most) controller.error(new OutboundRefused(`The answer is larger than ${most} bytes.`));
        else controller.enqueue(chunk);
      },
    }),
  );
}

/**
 * A `fetch` for code that calls other machines. Redirects are errors, credentials in addresses are refused, names are
 * checked at connect time, and an answer ends at its limits of size and time. Rejects with OutboundRefused, or with the
 * cause of a connection that failed.
 */
export function outboundFetch(options: OutboundOptions): typeof fetch {
  const limits = { ...LIMITS, ...options.limits };
  const call = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    // A request made elsewhere may carry what is not looked at here.
    if (input instanceof Request) throw new TypeError("outboundFetch takes an address, not a Request");
    const address = String(input);
    const trusted = checkAddress(address, options);
    const time = AbortSignal.timeout(limits.totalMs);
    const dispatcher = agent(trusted, limits, options.resolve ?? dnsLookup);
    try {
      const answer = await undiciFetch(address, {
        method: init.method,
        headers: init.headers as Record<string, string>,
        body: init.body as string | undefined,
        redirect: "error",
        signal: init.signal ? AbortSignal.any([init.signal, time]) : time,
        dispatcher,
      });
      const body = answer.body ? counted(answer.body as ReadableStream<Uint8Array>, limits.bytes) : null;
      const empty = answer.status === 204 || answer.status === 304;
      return new Response(empty ? null : body, { status: answer.status, headers: [...answer.headers] });
    } catch (error) {
      throw refusedIn(error) ?? error;
    } finally {
      // Closes once the answer was read or given up.
      void dispatcher.close();
    }
  };
  return call as typeof fetch;
}

/** The refusal inside what undici wraps around it. */
function refusedIn(error: unknown): OutboundRefused | undefined {
  for (let one = error; one instanceof Error; one = one.cause as Error) if (one instanceof OutboundRefused) return one;
  return undefined;
}
