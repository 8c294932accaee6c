/**
 * Every text a visitor reads comes through here: i18next over the message files, one translate function per language.
 *
 * Keys are written `<file>:<path.to.message>`. A missing key is a fault of ours, so it throws instead of showing the
 * key to a visitor; the tests compare the four languages' files key by key.
 */
import i18next, { type Resource } from "i18next";
import { LANGUAGES, type Language, type PerLanguage } from "./language.ts";

/** What stands in the places of a message. A place for a list says in its message how the list is written. */
export type MessageValues = Readonly<Record<string, string | number | readonly string[]>>;

export type Translate = (key: string, values?: MessageValues) => string;

/**
 * @param messages per language: file name (namespace) -> its messages
 * @returns a function that gives the translate function of a language
 * @throws Error from the translate function when a key does not exist in that language
 */
export function createTranslations(messages: PerLanguage<Resource[string]>): (language: Language) => Translate {
  const instance = i18next.createInstance();
  // Without a backend i18next is ready when this returns; the promise only matters for loading over a network.
  void instance.init({
    resources: messages,
    supportedLngs: LANGUAGES,
    fallbackLng: false,
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  });
  return (language) => {
    const t = instance.getFixedT(language);
    return (key, values) => {
      if (!instance.exists(key, { lng: language, ...values })) throw new Error(`no message "${key}" in ${language}`);
      return t(key, { ...values });
    };
  };
}
