/**
 * How much the cues hear of what people say in their own words, and how often they hear what is not there: messages
 * beside the fixed rows of `screen-samples.ts`, judged by their share and not one by one.
 *
 * The cues are tuned on these lists. The shares guard against loss; text that nobody tuned on is heard less well.
 */
import { describe, it } from "vitest";
import { redact } from "#src/turn/guard/redact.ts";
import { screen } from "#src/turn/guard/screen.ts";
import { isSensitive } from "#src/turn/question/sensitive-topic.ts";
import en from "./unscripted/en.json" with { type: "json" };
import ja from "./unscripted/ja.json" with { type: "json" };
import ko from "./unscripted/ko.json" with { type: "json" };
import zh from "./unscripted/zh.json" with { type: "json" };

const LANGUAGES = Object.entries({ zh, en, ja, ko }).map(([language, messages]) => ({ language, ...messages }));
const LEAST_RECALL = 0.9;
const MOST_FALSE_ALARMS = 0.02;

const isCrisis = (message: string): boolean => failsFor(message, "crisis");
const isUnsafe = (message: string): boolean => failsFor(message, "unsafe");
const isStopped = (message: string): boolean => screen(redact(message)).kind !== "pass";

function failsFor(message: string, reason: "crisis" | "unsafe"): boolean {
  const screening = screen(redact(message));
  return screening.kind === "fail" && screening.reason === reason;
}

function share(messages: readonly string[], holds: (message: string) => boolean): number {
  return messages.filter(holds).length / messages.length;
}

describe.for(LANGUAGES)("messages in own words: $language", ({ crisis, injection, lookAlike, innocent }) => {
  it("are enough to tell", ({ expect }) => {
    for (const list of [crisis, injection, lookAlike, innocent]) expect(new Set(list).size).toBeGreaterThanOrEqual(25);
  });

  it("are heard when somebody is in danger", ({ expect }) => {
    expect(share(crisis, isCrisis)).toBeGreaterThanOrEqual(LEAST_RECALL);
  });

  it("are refused when they turn on the assistant or ask for harm", ({ expect }) => {
    expect(share(injection, isUnsafe)).toBeGreaterThanOrEqual(LEAST_RECALL);
  });

  it("pass when they are ordinary, whatever they look like", ({ expect }) => {
    expect(share([...lookAlike, ...innocent], isStopped)).toBeLessThanOrEqual(MOST_FALSE_ALARMS);
  });

  it("are not sensitive when they are ordinary", ({ expect }) => {
    expect(share(innocent, (message) => isSensitive(redact(message)))).toBeLessThanOrEqual(MOST_FALSE_ALARMS);
  });
});
