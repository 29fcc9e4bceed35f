// What a question costs: at most (reserved before it is sent), about (shown before a run) and really (after it).

import type { Question } from "./passages.ts";
import { FIXED_BYTES, MOST_ANSWER_TOKENS, questionText } from "./prompt.ts";

/** Price of a million tokens; amounts are millionths of the same currency, so that tokens x price is a whole amount. */
export interface Price {
  priceIn: number;
  priceOut: number;
}

/** Tokens that providers add around a question (roles, the schema's grammar). */
const AROUND = 2_000;
/** Characters of a token in European business text: OpenAI and Anthropic both state "about four" for English, German has fewer. */
const CHARACTERS = 3.5;
/** Tokens of an answer to a question of usual size, from the shape of a fact (about 120 tokens) and some ten facts. */
const USUAL_ANSWER = 1_200;

export const costOf = (tokensIn: number, tokensOut: number, { priceIn, priceOut }: Price): number =>
  Math.ceil(tokensIn * priceIn + tokensOut * priceOut);

/** No question can cost more: a token holds at least one byte of text, and the answer ends at its limit. */
export const mostOf = (question: Question, price: Price): number =>
  costOf(FIXED_BYTES + Buffer.byteLength(questionText(question)) + AROUND, MOST_ANSWER_TOKENS, price);

/** Tokens and cost of a text that was not asked about yet, in questions of the usual size. */
export function estimate(characters: number, price: Price): { questions: number; tokens: number; cost: number } {
  if (characters <= 0) return { questions: 0, tokens: 0, cost: 0 };
  const questions = Math.ceil(characters / 9_000);
  const tokensIn = Math.ceil((characters + questions * (FIXED_BYTES + 600)) / CHARACTERS);
  const tokensOut = questions * USUAL_ANSWER;
  return { questions, tokens: tokensIn + tokensOut, cost: costOf(tokensIn, tokensOut, price) };
}
