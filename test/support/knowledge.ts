/** Small pieces of knowledge for tests, complete and valid; each test changes what it is about. */
import type { CannedReply, Guide, Knowledge, Passage, Team } from "#src/knowledge/knowledge.ts";
import type { PerLanguage } from "#src/language/language.ts";

export function inAllLanguages(text: string): PerLanguage<string> {
  return { zh: `${text}（中）`, en: text, ja: `${text}（日）`, ko: `${text}(한)` };
}

export function makePassage(change: Partial<Passage> = {}): Passage {
  const guideId = change.guideId ?? "guide";
  const section = change.section ?? "duration";
  const prose = (text: string) => ({
    title: `Title ${guideId}`,
    heading: `Heading ${section}`,
    body: text,
    keywords: [],
    asked: [],
  });
  return {
    id: `${guideId}#${section}`,
    guideId,
    section,
    facet: "duration",
    topic: "construction",
    district: "jimo",
    refs: ["D-JM-20"],
    statuses: ["stated"],
    sourceIds: ["notice"],
    factIds: ["days"],
    asOf: "2025",
    validFrom: null,
    validUntil: null,
    supersededBy: null,
    sensitive: false,
    prose: {
      zh: prose("验收不超过12个工作日。"),
      en: prose("Acceptance takes within 12 working days."),
      ja: prose("検収は12営業日以内です。"),
      ko: prose("검수는 12영업일 이내입니다."),
    },
    ...change,
  };
}

export function makeGuide(change: Partial<Guide> = {}): Guide {
  return {
    id: "guide",
    kind: "procedure",
    topic: "construction",
    district: "jimo",
    title: inAllLanguages("Acceptance"),
    facts: [
      {
        id: "days",
        refs: ["D-JM-20"],
        value: 12,
        unit: "working-day",
        status: "stated",
        measure: null,
        label: inAllLanguages("Acceptance"),
        text: inAllLanguages("within 12 working days"),
      },
      {
        id: "notice_year",
        refs: ["D-ALL-01"],
        value: "2021",
        unit: "date",
        status: "stated",
        measure: null,
        label: inAllLanguages("Year"),
        text: inAllLanguages("2021"),
      },
    ],
    passageIds: ["guide#duration"],
    documents: [],
    contacts: [],
    sourceIds: ["notice"],
    asOf: "2025",
    reviewBy: "2027-05-31",
    sensitive: false,
    machineDrafted: [],
    reviewed: { zh: null, en: null, ja: null, ko: null },
    ...change,
  };
}

export function makeTeam(change: Partial<Team> = {}): Team {
  return {
    id: "hotline",
    name: inAllLanguages("City hotline"),
    districts: ["city", "national"],
    topics: [],
    channel: "12345",
    asOf: "2025",
    ...change,
  };
}

export function makeCannedReply(change: Partial<CannedReply> = {}): CannedReply {
  return {
    id: "received",
    shortcut: "received",
    title: { zh: "已受理", en: "Taken over", ja: "受理", ko: "접수" },
    text: {
      zh: "您的事项 {{number}} 由{{team}}的{{helper}}办理，最迟 {{promisedBy}} 答复。",
      en: "{{helper}} of {{team}} has your case {{number}} and replies by {{promisedBy}}.",
      ja: "{{team}}の{{helper}}が {{number}} を担当し、{{promisedBy}} までに返答します。",
      ko: "{{team}}의 {{helper}} 담당자가 {{number}}을 맡아 {{promisedBy}}까지 답변합니다.",
    },
    reviewed: { zh: null, en: "2026-11-01", ja: null, ko: null },
    ...change,
  };
}

export function makeKnowledge(change: Partial<Knowledge> = {}): Knowledge {
  return {
    version: "k1",
    guides: [makeGuide()],
    passages: [makePassage()],
    topics: [{ id: "construction", name: inAllLanguages("Construction") }],
    districts: [{ id: "jimo", name: inAllLanguages("Jimo"), aliases: [] }],
    teams: [makeTeam()],
    sources: [
      {
        id: "notice",
        title: "Notice",
        publisher: inAllLanguages("City"),
        url: "https://example.org/notice",
        published: "2025",
        checked: "2026-11-23",
        language: "zh",
        trust: "official",
      },
    ],
    measures: [],
    terms: [],
    cannedReplies: [makeCannedReply()],
    workingYears: [
      {
        year: 2026,
        sourceId: "notice",
        holidays: [{ name: "national-day", from: "2026-10-01", to: "2026-10-07" }],
        makeUpDays: ["2026-10-10"],
      },
    ],
    ...change,
  };
}
