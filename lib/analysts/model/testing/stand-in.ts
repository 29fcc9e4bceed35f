// For tests and journeys: a server that speaks the protocols of OpenAI and Anthropic, answers by rule, and misbehaves on command.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

export interface StandInPassage {
  id: string;
  text: string;
}

/** What it does with one call. */
export type Behaviour =
  | "answer"
  | "half"
  | "no_json"
  | "wrong_shape"
  | "huge"
  | "drip"
  | "hang"
  | { status: number; retryAfter?: string };

export interface StandIn {
  port: number;
  /** What has been asked, in order; the key is what came in the header. */
  calls: { path: string; key: string; at: number; body: string; tokensIn: number; tokensOut: number }[];
  /** Behaviours of the next calls; then it answers again. */
  next: Behaviour[];
  /** Facts for the passages of a question, whatever their shape. */
  answer: (passages: StandInPassage[]) => unknown;
  close(): Promise<void>;
}

const FENCED = /<<<passage (p\d+) (\w+)>>>\n([\s\S]*?)\n<<<end \2>>>/g;

/** The passages of a question as the server finds them between the fences. */
export const passagesIn = (prompt: string): StandInPassage[] =>
  [...prompt.matchAll(FENCED)].map(([, id = "", , text = ""]) => ({ id, text }));

interface Asked {
  messages: { role: string; content: string | { text?: string }[] }[];
  tools?: { name?: string }[];
  tool_choice?: { name?: string };
}

const promptOf = ({ messages }: Asked): string =>
  messages
    .filter(({ role }) => role === "user")
    .map(({ content }) => (typeof content === "string" ? content : content.map(({ text }) => text ?? "").join("")))
    .join("\n");

/** One token a four bytes, as providers roughly count. */
const tokensOf = (text: string) => Math.ceil(Buffer.byteLength(text) / 4);

function openAi(text: string, usage: { tokensIn: number; tokensOut: number }) {
  const { tokensIn: prompt_tokens, tokensOut: completion_tokens } = usage;
  return {
    ...{ id: "c1", object: "chat.completion", created: 1, model: "stand-in" },
    choices: [{ index: 0, message: { role: "assistant", content: text }, finish_reason: "stop" }],
    usage: { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens },
  };
}

function anthropic(text: string, { tokensIn, tokensOut }: { tokensIn: number; tokensOut: number }, asked: Asked) {
  const tool = asked.tool_choice?.name ?? asked.tools?.[0]?.name;
  const content = tool
    ? { type: "tool_use", id: "t1", name: tool, input: JSON.parse(text) as unknown }
    : { type: "text", text };
  return {
    ...{ id: "m1", type: "message", role: "assistant", model: "stand-in", content: [content] },
    ...{ stop_reason: tool ? "tool_use" : "end_turn", stop_sequence: null },
    usage: { input_tokens: tokensIn, output_tokens: tokensOut },
  };
}

async function misbehave(
  behaviour: Exclude<Behaviour, "answer">,
  whole: string,
  answer: ServerResponse,
): Promise<void> {
  const json = { "content-type": "application/json" };
  if (typeof behaviour === "object") {
    const wait = behaviour.retryAfter === undefined ? {} : { "retry-after": behaviour.retryAfter };
    // A provider repeats what it was sent; nothing of it may reach a log or a page.
    answer
      .writeHead(behaviour.status, { ...json, ...wait })
      .end(JSON.stringify({ error: { message: `echo ${whole}` } }));
  } else if (behaviour === "half") {
    answer.writeHead(200, { ...json, "content-length": String(Buffer.byteLength(whole)) });
    answer.write(whole.slice(0, whole.length / 2), () => answer.destroy());
  } else if (behaviour === "no_json") {
    answer.writeHead(200, json).end("I am sorry, here is what I found: {");
  } else if (behaviour === "huge") {
    answer.writeHead(200, json);
    for (let sent = 0; sent < 10 && !answer.destroyed; sent++) {
      answer.write("x".repeat(1_000_000));
      await pause(5);
    }
    answer.end();
  } else if (behaviour === "drip") {
    answer.writeHead(200, json);
    for (const byte of whole) {
      if (answer.destroyed) return;
      answer.write(byte);
      await pause(1_000);
    }
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString("utf8");
}

/** Listens on 127.0.0.1 at a free port: base addresses http://127.0.0.1:PORT/v1 for both protocols. */
export async function startStandIn(answerWith: StandIn["answer"] = () => []): Promise<StandIn> {
  const state: StandIn = { port: 0, calls: [], next: [], answer: answerWith, close: async () => undefined };
  const server = createServer(async (request, response) => {
    const body = await read(request);
    const key = String(request.headers["x-api-key"] ?? request.headers.authorization ?? "").replace(/^Bearer /, "");
    const asked = JSON.parse(body) as Asked;
    const behaviour = state.next.shift() ?? "answer";
    const facts = { facts: state.answer(passagesIn(promptOf(asked))) };
    const text = JSON.stringify(behaviour === "wrong_shape" ? { answer: "none" } : facts);
    const usage = { tokensIn: tokensOf(body), tokensOut: tokensOf(text) };
    const path = request.url ?? "";
    state.calls.push({ path, key, at: Date.now(), body, ...usage });
    const whole = JSON.stringify(path.endsWith("/messages") ? anthropic(text, usage, asked) : openAi(text, usage));
    if (behaviour === "answer" || behaviour === "wrong_shape")
      response.writeHead(200, { "content-type": "application/json" }).end(whole);
    else await misbehave(behaviour, whole, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  state.port = (server.address() as AddressInfo).port;
  state.close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return state;
}
