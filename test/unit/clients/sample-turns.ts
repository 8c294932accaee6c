/** Turns as the service sends them, one of each kind that the page shows differently. */
import type { Turn } from "#src/protocol/turn.ts";

export const answeredTurn: Turn = {
  id: "turn-1",
  language: "en",
  outcome: "answered",
  text: "Jimo completes joint acceptance within 12 working days. [1]\n\n- one window [1]\n- advice beforehand [2]",
  citations: [
    {
      n: 1,
      passageId: "jimo-joint-acceptance#duration",
      guideId: "jimo-joint-acceptance",
      section: "duration",
      title: "Joint acceptance in Jimo",
      url: "https://www.example.gov.cn/notice",
      asOf: "2021-08",
      quote: { language: "en", text: "Jimo completes joint acceptance within 12 working days." },
      refs: ["D-JM-20"],
      source: {
        title: "关于服务项目的通报",
        language: "zh",
        publisher: "Qingdao Municipal Government",
        published: "2021",
        checked: "2026-11-20",
        trust: "official",
      },
    },
    {
      n: 2,
      passageId: "jimo-joint-acceptance#steps",
      guideId: "jimo-joint-acceptance",
      section: "steps",
      title: "Advice before acceptance",
      url: null,
      asOf: null,
      quote: { language: "zh", text: "验前指导" },
      refs: [],
      source: {
        title: "Report on Jimo",
        language: "zh",
        publisher: "A newspaper",
        published: null,
        checked: "2026-11-20",
        trust: "secondary",
      },
    },
  ],
  confidence: 0.91,
  facts: [
    {
      id: "acceptance_days",
      refs: ["D-JM-20"],
      label: "Joint acceptance",
      value: 12,
      unit: "working-day",
      text: "within 12 working days",
      status: "target",
    },
    { id: "floors", refs: [], label: "Floors", value: [1, 3], unit: "number", text: "1 to 3", status: "stated" },
  ],
  nextSteps: [
    { text: "Who helps in Jimo?", guideId: "jimo-helpers", question: "Jimo helpers: who helps?" },
    { text: "Bring the permit" },
  ],
  label: "quoted-from-guides",
  versions: { knowledge: "k1", calibration: "c1" },
};

const noAnswer = {
  id: "turn-2",
  language: "en",
  citations: [],
  confidence: null,
  label: null,
  versions: { knowledge: "k1", calibration: "c1" },
} as const;

export const handedOffTurn: Turn = {
  ...noAnswer,
  citations: [],
  outcome: "handed-off",
  reason: "nothing-found",
  text: "The guides do not say.",
  handoff: { offered: true, team: { id: "jimo", name: "Jimo helpers" }, channel: "12345", asOf: "2021" },
};

export const clarifyTurn: Turn = {
  ...noAnswer,
  citations: [],
  outcome: "clarify",
  text: "Which district do you mean?",
  clarify: {
    slot: "district",
    question: "Which district do you mean?",
    options: [
      { value: "jimo", label: "Jimo District" },
      { value: "laoshan", label: "Laoshan District" },
    ],
  },
};

export const refusedTurn: Turn = {
  ...noAnswer,
  citations: [],
  outcome: "refused",
  reason: "unsafe",
  text: "I cannot help with that.",
};
