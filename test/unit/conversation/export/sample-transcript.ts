/** A conversation with one of every kind of event, as it is exported. */
import { createHmac } from "node:crypto";
import type { RecordedEvent } from "#src/conversation/event.ts";
import type { Transcript } from "#src/conversation/export/transcript.ts";
import type { Language, PerLanguage } from "#src/language/language.ts";
import type { Turn } from "#src/protocol/turn.ts";
import { answeredTurn, handedOffTurn } from "#test/unit/clients/sample-turns.ts";

export const SECRET = "7K2M-9QXD-4T3W-H8VB";

export const TEXTS: PerLanguage<{ readonly question: string; readonly answer: string; readonly reply: string }> = {
  zh: {
    question: "即墨区联合验收需要多长时间？我的电话是[mobile]。",
    answer: "截至2021年，即墨区“联合验收”在12个工作日内完成，面积不超过10,000㎡。[1]\n\n- 一窗受理 [1]",
    reply: "您好，请携带施工许可证到窗口办理。",
  },
  en: {
    question: "How long does joint acceptance take in Jimo? My number is [mobile].",
    answer: "As of 2021, Jimo carries out “joint acceptance” within 12 working days. [1]\n\n- One window [1]",
    reply: "Hello. Please bring the construction permit to the window.",
  },
  ja: {
    question: "即墨区の合同検収にはどのくらいかかりますか。電話番号は[mobile]です。",
    answer: "2021年時点で、即墨区では合同検収を12業務日以内に行います（ﾊﾝｶｸ）。[1]\n\n・窓口は一つ [1]",
    reply: "こんにちは。施工許可証を窓口までお持ちください。",
  },
  ko: {
    question: "지모구 합동준공검사는 얼마나 걸립니까? 제 번호는 [mobile]입니다.",
    answer: "2021년 기준으로 지모구는 합동준공검사를 근무일 12일 이내에 마칩니다. [1]\n\n- 창구 하나로 처리 [1]",
    reply: "안녕하세요. 시공 허가증을 창구로 가져오시기 바랍니다.",
  },
};

export function sampleTranscript(language: Language, change: Partial<Transcript> = {}): Transcript {
  return {
    conversationId: "k3Jx9qTbW2mZ8pLrD5vN1g",
    language,
    origin: "https://luodi.example",
    events: sampleEvents(language),
    exportedAt: new Date("2026-11-25T08:30:05Z"),
    producer: "https://luodi.example",
    sign: signForTest,
    ...change,
  };
}

export function signForTest(content: string): string {
  return createHmac("sha256", "a key of the test").update(content).digest("base64url");
}

export function sampleEvents(language: Language): readonly RecordedEvent[] {
  const { question, answer, reply } = TEXTS[language];
  const caseId = "case-1";
  const evaluation = { contacted: true, solved: false, satisfied: 2 };
  const answered: Turn = { ...answeredTurn, language, text: answer };
  const handedOff: Turn = {
    ...handedOffTurn,
    id: "turn-2",
    handoff: {
      offered: false,
      caseId,
      number: "QD-20261125-482913-7",
      secret: SECRET,
      team: { id: "jimo", name: "即墨区投资服务团队" },
    },
  };
  const at = "2026-11-25T08:00:00.000Z";
  return [
    {
      seq: 1,
      at,
      author: "system",
      kind: "conversation.started",
      language,
      channel: "web",
      noticeVersion: "2026-11-25",
    },
    {
      seq: 2,
      at,
      author: "visitor",
      kind: "message.visitor",
      turnId: "turn-1",
      clientTurnId: "client-turn-1",
      text: question,
      internal: { fingerprint: "internal-fingerprint" },
    },
    { seq: 3, at, author: "assistant", kind: "turn.answered", turn: answered },
    {
      seq: 4,
      at,
      author: "visitor",
      kind: "feedback",
      turnId: "turn-1",
      verdict: "down",
      reason: "incomplete",
      text: question,
    },
    { seq: 5, at, author: "visitor", kind: "language.changed", language },
    { seq: 6, at, author: "assistant", kind: "turn.handed-off", turn: handedOff },
    {
      seq: 7,
      at,
      author: "system",
      kind: "case.opened",
      caseId,
      number: "QD-20261125-482913-7",
      reason: "nothing-found",
      team: { id: "jimo", name: "即墨区投资服务团队" },
      promisedBy: "2026-11-26T17:00:00+08:00",
      calendarKnown: false,
    },
    { seq: 8, at, author: "visitor", kind: "case.note-added", caseId, text: question },
    { seq: 9, at, author: "visitor", kind: "case.contact-given", caseId, contactKind: "email" },
    { seq: 10, at, author: "helper", kind: "case.claimed", caseId, helper: "王丽" },
    { seq: 11, at, author: "helper", kind: "message.helper", text: reply, language, helper: "王丽" },
    { seq: 12, at, author: "helper", kind: "case.released", caseId },
    { seq: 13, at, author: "helper", kind: "case.closed", caseId, outcome: "solved" },
    { seq: 14, at, author: "visitor", kind: "case.reopened", caseId, cause: "not-content", evaluation },
    { seq: 15, at, author: "helper", kind: "case.accepted", caseId },
    {
      seq: 16,
      at,
      author: "helper",
      kind: "case.dispatched",
      caseId,
      team: { id: "jimo", name: "即墨区投资服务团队" },
    },
    { seq: 17, at, author: "helper", kind: "case.needs-visitor", caseId, text: reply, until: at },
    { seq: 18, at, author: "system", kind: "case.reminded", caseId, until: at },
    { seq: 19, at, author: "visitor", kind: "case.resumed", caseId },
    { seq: 20, at, author: "helper", kind: "case.extended", caseId, until: at },
    { seq: 21, at, author: "helper", kind: "case.closed", caseId, outcome: "rejected", rejection: "other", until: at },
    { seq: 22, at, author: "visitor", kind: "case.reopened", caseId, cause: "appeal", text: question },
    { seq: 23, at, author: "helper", kind: "case.closed", caseId, outcome: "answered", until: at },
    { seq: 24, at, author: "system", kind: "case.evaluation-asked", caseId, until: at },
    { seq: 25, at, author: "visitor", kind: "case.evaluated", caseId, evaluation },
  ];
}
