/** The four languages say the same: every message exists in each of them and has the same places to fill. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "vitest";
import { LANGUAGES } from "#src/language/language.ts";

const MESSAGES_FOLDER = new URL("../../../src/language/messages/", import.meta.url);

const FILES = readdirSync(new URL("en/", MESSAGES_FOLDER));
const CASES = LANGUAGES.flatMap((language) => FILES.map((file) => ({ language, file })));

interface Messages {
  readonly [key: string]: string | Messages;
}

function readMessages(language: string, file: string): Messages {
  return JSON.parse(readFileSync(new URL(`${language}/${file}`, MESSAGES_FOLDER), "utf8")) as Messages;
}

/** Key -> the places of its message. English alone has plurals: `day_one` and `day_other` are the message `day`. */
function placesOf(messages: Messages, prefix = ""): Readonly<Record<string, readonly string[]>> {
  const entries = Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${prefix}${key.replace(/_(?:one|other)$/u, "")}`, placesIn(value)] as const]
      : Object.entries(placesOf(value, `${prefix}${key}.`)),
  );
  return Object.fromEntries(entries);
}

/** The names alone: how a number or a list is written is up to each language. */
function placesIn(message: string): readonly string[] {
  const names = [...message.matchAll(/\{\{(\w+)[^}]*\}\}/gu)].map(([, name = ""]) => name);
  return [...new Set(names)].toSorted();
}

describe("the messages", () => {
  it.for(LANGUAGES)("are in the same files in %s", (language, { expect }) => {
    expect(readdirSync(new URL(`${language}/`, MESSAGES_FOLDER))).toEqual(FILES);
  });

  it.for(CASES)("of $language/$file have the keys and places of the English ones", ({ language, file }, { expect }) => {
    const places = placesOf(readMessages(language, file));

    expect(Object.keys(places).length).toBeGreaterThan(0);
    expect(places).toEqual(placesOf(readMessages("en", file)));
  });

  it.for(CASES)("of $language/$file are each written once", ({ language, file }, { expect }) => {
    const written = readFileSync(new URL(`${language}/${file}`, MESSAGES_FOLDER), "utf8");

    // What stands twice in a file is lost in reading it.
    expect(JSON.stringify(readMessages(language, file), undefined, 2)).toBe(written.trimEnd());
  });

  it.for(CASES)("of $language/$file are never empty", ({ language, file }, { expect }) => {
    expect(JSON.stringify(readMessages(language, file))).not.toMatch(/":\s*"\s*"/u);
  });
});
