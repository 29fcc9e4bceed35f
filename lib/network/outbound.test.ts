import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer as createTcp, type Server as TcpServer } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkAddress, isPrivateAddress, type OutboundOptions, outboundFetch, readAddress } from "./outbound.ts";

let canary: TcpServer;
let port: number;
let connections = 0;
let web: Server;
let webPort: number;

beforeAll(async () => {
  canary = createTcp((socket) => {
    connections += 1;
    socket.destroy();
  });
  // Both families: every form below would reach it.
  await new Promise<void>((done) => canary.listen(0, "::", done));
  port = (canary.address() as AddressInfo).port;
  web = createServer((request, answer) => {
    if (request.url === "/redirect") return answer.writeHead(302, { location: `http://127.0.0.1:${port}/` }).end();
    if (request.url === "/large") return answer.end("x".repeat(50_000));
    if (request.url === "/slow") {
      answer.write("x");
      const drip = setInterval(() => answer.write("x"), 50);
      return answer.on("close", () => clearInterval(drip));
    }
    return answer.end("hello");
  });
  await new Promise<void>((done) => web.listen(0, "127.0.0.1", done));
  webPort = (web.address() as AddressInfo).port;
});
afterAll(() => {
  web.closeAllConnections();
  web.close();
  canary.close();
});
beforeEach(() => {
  connections = 0;
});

const refusal = async (address: string, options: Partial<OutboundOptions> = {}) => {
  const call = outboundFetch({ allowed: [], ...options });
  return call(address).then(
    (answer) => `answered ${answer.status}`,
    (error: Error) => error.name,
  );
};
/** A resolver whose answers come from a list, one a question. */
const resolver = (...answers: string[]) => {
  const left = [...answers];
  return ((
    _name: string,
    _options: object,
    done: (error: null, all: { address: string; family: number }[]) => void,
  ) => {
    const address = left.length > 1 ? (left.shift() as string) : (left[0] as string);
    done(null, [{ address, family: address.includes(":") ? 6 : 4 }]);
  }) as unknown as NonNullable<OutboundOptions["resolve"]>;
};

describe("an address nobody allowed", () => {
  const at = (host: string) => `https://${host}:${port}/`;
  it.each([
    ["loopback", () => at("127.0.0.1")],
    ["loopback by another number", () => at("127.8.8.8")],
    ["IPv6 loopback", () => at("[::1]")],
    ["the unspecified address", () => at("0.0.0.0")],
    ["IPv6 unspecified", () => at("[::]")],
    ["cloud metadata", () => "http://169.254.169.254/latest/meta-data"],
    ["10/8", () => at("10.0.0.1")],
    ["172.16/12", () => at("172.31.255.1")],
    ["192.168/16", () => at("192.168.1.1")],
    ["fd00::/8", () => at("[fd00::1]")],
    ["link-local", () => at("[fe80::1]")],
    ["decimal", () => at("2130706433")],
    ["octal", () => at("0177.0.0.1")],
    ["hexadecimal", () => at("0x7f.0.0.1")],
    ["hexadecimal whole", () => at("0x7f000001")],
    ["short form", () => at("127.1")],
    ["mapped IPv4", () => at("[::ffff:127.0.0.1]")],
    ["mapped IPv4 in hex", () => at("[::ffff:7f00:1]")],
    ["NAT64", () => at("[64:ff9b::7f00:1]")],
    ["6to4", () => at("[2002:7f00:1::]")],
    ["full-width digits", () => at("１２７.0.0.1")],
    ["user@host", () => `https://api.example.com@127.0.0.1:${port}/`],
    ["password", () => "https://user:secret@api.example.com/"],
    ["file:", () => "file:///etc/passwd"],
    ["gopher:", () => `gopher://127.0.0.1:${port}/_x`],
    ["port 22", () => "https://api.example.com:22/"],
    ["port 25", () => "https://api.example.com:25/"],
    ["port 5432", () => "https://api.example.com:5432/"],
    ["plain http", () => "http://api.example.com/"],
    ["CRLF in the path", () => "https://api.example.com/a\r\nHost: 127.0.0.1"],
    ["tab in the host", () => "https://127.0.\t0.1/"],
    ["backslash", () => "https://api.example.com\\@127.0.0.1/"],
    ["no address", () => "not an address"],
  ])("%s is refused and nothing is connected to", async (_name, address) => {
    expect(await refusal(address())).toBe("OutboundRefused");
    expect(connections).toBe(0);
  });

  it("a name that leads into a private network is refused at connect time, also the second time it is asked", async () => {
    for (const address of ["127.0.0.1", "10.1.2.3", "::1", "::ffff:127.0.0.1"])
      expect(await refusal("https://models.example.com/", { resolve: resolver(address) })).toBe("OutboundRefused");
    // Rebinding needs a second look after the check: there is one look a connection, and the socket takes its answer.
    let looks = 0;
    const once = resolver("127.0.0.1", "1.1.1.1");
    const counting = ((...given: Parameters<typeof once>) => {
      looks += 1;
      once(...given);
    }) as typeof once;
    expect(await refusal("https://models.example.com/", { resolve: counting })).toBe("OutboundRefused");
    expect(looks).toBe(1);
    expect(await refusal("https://localhost/")).toBe("OutboundRefused");
    expect(connections).toBe(0);
  });

  it("of several answers one private one is enough", async () => {
    const both = ((_name: string, _options: object, done: (error: null, all: object[]) => void) =>
      done(null, [
        { address: "1.1.1.1", family: 4 },
        { address: "127.0.0.1", family: 4 },
      ])) as unknown as NonNullable<OutboundOptions["resolve"]>;
    expect(await refusal("https://models.example.com/", { resolve: both })).toBe("OutboundRefused");
  });
});

describe("an allowed address", () => {
  it("may be private, but only on its own port, and its redirects lead nowhere", async () => {
    const allowed = [{ host: "127.0.0.1", port: webPort }];
    const answer = await outboundFetch({ allowed, allowedOnly: true })(`http://127.0.0.1:${webPort}/`);
    expect(await answer.text()).toBe("hello");
    expect(await refusal(`http://127.0.0.1:${port}/`, { allowed })).toBe("OutboundRefused");
    expect(await refusal(`http://127.0.0.1:${webPort}/redirect`, { allowed })).not.toMatch(/answered/);
    expect(connections).toBe(0);
  });

  it("is the only one with no external processing", () => {
    const allowed = [{ host: "models.example.org", port: 443 }];
    expect(checkAddress("https://models.example.org/v1", { allowed, allowedOnly: true })).toBe(true);
    expect(() => checkAddress("https://api.example.com/v1", { allowed, allowedOnly: true })).toThrow(
      /No external processing/,
    );
    expect(checkAddress("https://api.example.com/v1", { allowed })).toBe(false);
  });

  it("ends at its limits of size and time", async () => {
    const allowed = [{ host: "127.0.0.1", port: webPort }];
    const large = outboundFetch({ allowed, limits: { bytes: 10_000 } })(`http://127.0.0.1:${webPort}/large`);
    await expect(large.then((answer) => answer.text())).rejects.toThrow(/larger than 10000 bytes/);
    const began = Date.now();
    const slow = outboundFetch({ allowed, limits: { totalMs: 400 } })(`http://127.0.0.1:${webPort}/slow`);
    await expect(slow.then((answer) => answer.text())).rejects.toThrow();
    expect(Date.now() - began).toBeLessThan(3_000);
  });
});

describe("addresses", () => {
  it("have one spelling", () => {
    expect(readAddress("http://2130706433:11434/v1")).toMatchObject({ host: "127.0.0.1", port: 11434 });
    expect(readAddress("https://API.Example.com/v1")).toMatchObject({ host: "api.example.com", port: 443 });
    expect(readAddress("http://[::1]/")).toMatchObject({ host: "::1", port: 80 });
  });

  it.each(["1.1.1.1", "8.8.8.8", "104.18.0.1", "2606:4700::1111", "2a00:1450:4001::1"])("%s is public", (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });
});
