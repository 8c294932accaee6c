/** The longest messages, made of what the patterns look for, over and over: none may keep a visitor waiting. */
import fc from "fast-check";
import { describe, it } from "vitest";
import { LANGUAGES } from "#src/language/language.ts";
import { detectLanguage } from "#src/language/detect/detect-language.ts";
import { MAX_QUESTION_CODE_POINTS } from "#src/platform/shared/question-limit.ts";
import { redact } from "#src/turn/guard/redact.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import { screen } from "#src/turn/guard/screen.ts";
import { isSensitive } from "#src/turn/question/sensitive-topic.ts";
import { DETAIL_CUES } from "#src/turn/question/detail-cues.ts";
import { FACET_CUES } from "#src/turn/question/facet-cues.ts";
import { FOLLOW_UP_WORDS } from "#src/turn/question/follow-up-words.ts";
import type { Focus } from "#src/turn/question/focus.ts";
import { understand } from "#src/turn/question/understand.ts";
import { recogniseDistricts } from "#test/support/districts.ts";

/** Words of judgements, wishes, addresses, numbers and ids, in four languages. */
const OTHER_CUES =
  "我,我们,我司,是否在,在不在,清单,帮我,判断,看看,最快,うち,当社,私,該当,対象になります,リストに,一番,早い,우리,저희,어느,대상인가,명단에,나올까," +
  "is our,on the,list,will we,when,districts,more,talk,to,with,human,ignore,your,rules,pay,officer,怎么,送,红包,给,領収書,뇌물," +
  "香港中路,号,楼,Road,Room,丁目,로,호,微信,카톡,ID,passport,护照,USCC,@,(at),.,-,+86,1,12,138,2026,ー,ア,[,(";

const cue = fc.oneof(
  ...[FACET_CUES, DETAIL_CUES, FOLLOW_UP_WORDS, OTHER_CUES].map((table) => {
    const cues = table.split(/[\n,]/).map((cell) => cell.trim().replace("*", ""));
    return fc.constantFrom(...cues.filter((cell) => cell !== ""));
  }),
);

/** As long as a message may be; what stands around the repeated keeps it from being taken off as a whole. */
function repeat(unit: string, around = ""): string {
  const most = MAX_QUESTION_CODE_POINTS - 2 * around.length;
  return around + unit.repeat(most).slice(0, most) + around;
}

const longMessage = fc
  .tuple(fc.array(cue, { minLength: 1, maxLength: 3 }), fc.constantFrom("", " "), fc.constantFrom("", "水", "?"))
  .map(([cues, joint, around]) => repeat(`${cues.join(joint)}${joint}`, around));

const today = "2026-11-25";

describe("the longest message", () => {
  it("is read to its end, whatever it repeats", ({ expect }) => {
    fc.assert(
      fc.property(longMessage, fc.constantFrom(...LANGUAGES), (sent, language) => {
        const text = redact(sent);
        detectLanguage(sent);
        screen(text);
        isSensitive(text);
        expect(understand({ text, language, today }, recogniseDistricts).text).toBe(text);
      }),
      {
        numRuns: 150,
        examples: [
          [repeat("我在不在"), "zh"],
          [repeat("어느우리대상인가"), "ko"],
        ],
      },
    );
  });

  it("keeps nobody waiting whose next message may lean on it, whatever it repeats", ({ expect }) => {
    const answeredFrom = { guideId: "a", passageId: "a#steps", likelihood: 0.9 };
    fc.assert(
      fc.property(
        longMessage,
        fc.constantFrom("多少钱", "How long does it take?", "印刷できますか", "그럼 비용은요?"),
        (sent, text) => {
          const focus: Focus = { text: redact(sent), districts: [], facets: [], nations: [], answeredFrom };
          const message = { text: text as RedactedText, language: "zh", today, focus } as const;
          expect(understand(message, recogniseDistricts).day).toBe(today);
        },
      ),
      {
        numRuns: 150,
        examples: [
          [repeat("では", "水"), "多少钱"],
          [repeat("うち該当"), "印刷できますか"],
        ],
      },
    );
  });
});
