import type { Passage } from "#src/knowledge/knowledge.ts";
import { writeDate } from "#src/language/figures/write-date.ts";
import type { Language } from "#src/language/language.ts";
import { guideTextsOf } from "../guide-texts.ts";

type Validity = Pick<Passage, "validFrom" | "validUntil">;

/** @returns since when and until when a section holds; undefined where neither is known */
export function tellValidity({ validFrom, validUntil }: Validity, language: Language): string | undefined {
  const translate = guideTextsOf(language);
  const from = validFrom === null ? "" : writeDate(validFrom, language);
  const until = validUntil === null ? "" : writeDate(validUntil, language);
  if (from !== "" && until !== "") return translate("guide:validity.between", { from, until });
  if (from !== "") return translate("guide:validity.from", { from });
  return until === "" ? undefined : translate("guide:validity.until", { until });
}
