/**
 * Understanding: what is asked, from the wording alone.
 *
 * In:  the redacted message, its language, and the district the reader chose, if any.
 * Out: a Question. A district given beside the message counts only when the message names none itself.
 */
import type { Language, Script } from "#src/language/language.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { Question } from "./question.ts";
import type { RecogniseDistricts } from "./recognise-districts.ts";
import { recogniseDetails } from "./recognise-details.ts";
import { recogniseElsewhere } from "./recognise-elsewhere.ts";
import { recogniseFacets } from "./recognise-facets.ts";
import { recogniseNations } from "./recognise-nations.ts";
import { recogniseSmallTalk } from "./recognise-small-talk.ts";
import { wantsPerson } from "./wants-person.ts";

export interface Message {
  readonly text: RedactedText;
  readonly language: Language;
  readonly script?: Script | undefined;
  readonly district?: string | undefined;
}

export function understand({ text, language, script, district }: Message, recognise: RecogniseDistricts): Question {
  const named = recognise(text);
  const smallTalk = recogniseSmallTalk(text);
  return {
    text,
    language,
    ...(script && { script }),
    facets: recogniseFacets(text),
    districts: named.length > 0 || district === undefined ? named : [district],
    elsewhere: recogniseElsewhere(text),
    nations: recogniseNations(text),
    details: recogniseDetails(text),
    wantsPerson: wantsPerson(text),
    ...(smallTalk && { smallTalk }),
  };
}
