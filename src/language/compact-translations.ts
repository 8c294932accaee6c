/**
 * What `createTranslations` does for texts with plain places only, in a fiftieth of the bytes: for what a phone loads.
 *
 * Knows `{{name}}` and `{{name, number}}`; no plurals, lists or nesting. A test holds every text of the page to what
 * i18next makes of it.
 */
import type { Language, PerLanguage } from "./language.ts";
import type { MessageValues, Translate } from "./translate.ts";

interface Messages {
  readonly [key: string]: string | Messages;
}

const PLACE = /\{\{(\w+)(, number)?\}\}/gu;

/**
 * @param messages per language: file name (namespace) -> its messages
 * @throws Error from the translate function when a key does not exist in that language
 */
export function createCompactTranslations(messages: PerLanguage<Messages>): (language: Language) => Translate {
  return (language) => (key, values) => {
    const message = find(messages[language], key);
    if (typeof message !== "string") throw new Error(`no message "${key}" in ${language}`);
    return message.replaceAll(PLACE, (_, name: string, isNumber: string | undefined) =>
      write(values?.[name], isNumber === undefined ? undefined : language),
    );
  };
}

function find(messages: Messages, key: string): string | Messages | undefined {
  let found: string | Messages | undefined = messages;
  for (const step of key.split(/[:.]/u)) found = typeof found === "object" ? found[step] : undefined;
  return found;
}

function write(value: MessageValues[string] | undefined, numbersOf: Language | undefined): string {
  if (typeof value === "number" && numbersOf !== undefined) return new Intl.NumberFormat(numbersOf).format(value);
  return value === undefined ? "" : String(value);
}
