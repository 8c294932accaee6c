/** What can be told of a labelled question from its text, and from the word that labels it. */
import { createHash } from "node:crypto";
import { EXPECTATIONS, type Expectation, type Part } from "./labelled-question.ts";

/** Where the shares of a part end, from 0 to 1. */
const FIT_ENDS = 0.4;
const DEV_ENDS = 0.6;

export function isExpectation(value: string | undefined): value is Expectation {
  return EXPECTATIONS.includes(value as Expectation);
}

/** Hangs on the text alone, so that it stays whatever else changes. */
export function partOf(text: string): Part {
  const firstBytes = createHash("sha256").update(text).digest().readUInt32BE(0);
  const place = firstBytes / 2 ** 32;
  if (place < FIT_ENDS) return "fit";
  return place < DEV_ENDS ? "dev" : "report";
}
