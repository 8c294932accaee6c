import { FIRST_PERSON, PROMISES, REPORTED_PROMISES } from "./promise-cues.ts";
import type { Check } from "./check.ts";

/** Nobody of us does anything because of an answer: a sentence promises nothing in our name, and no call by others that no source tells of. */
export const checkPromises: Check = ({ plain }, cited, { language }) => {
  const ours = PROMISES[language].exec(plain)?.[0];
  if (ours !== undefined) return { fault: "promise", detail: ours };
  const self = FIRST_PERSON[language].exec(plain)?.[0];
  if (self !== undefined && !cited.some((source) => source.plain.includes(self))) {
    return { fault: "promise", detail: self };
  }
  const theirs = REPORTED_PROMISES[language].exec(plain)?.[0];
  if (theirs === undefined || cited.some((source) => REPORTED_PROMISES[language].test(source.plain))) return undefined;
  return { fault: "promise", detail: theirs };
};
