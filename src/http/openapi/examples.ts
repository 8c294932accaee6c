/** A question, the message it is in a conversation, and its turn for the documentation, as a guide of Jimo answers it. A test holds it to the schema. */
import type { NewTurn } from "#src/protocol/conversation.ts";
import type { Ask } from "#src/protocol/ask.ts";
import type { Turn } from "#src/protocol/turn.ts";

export const EXAMPLE_ASK: Ask = {
  text: "How long does joint acceptance take in Jimo?",
  language: "en",
  district: "jimo",
};

export const EXAMPLE_NEW_TURN: NewTurn = { text: EXAMPLE_ASK.text, clientTurnId: "3f1c9a52-7d0b-4e6a" };

const GUIDE_ID = "jimo-construction-permit-and-acceptance";

const STATEMENT =
  "As of 2021, Jimo carries out time-limited joint acceptance within 12 working days and gives guidance before the acceptance.";

export const EXAMPLE_TURN: Turn = {
  id: "5f0c1d7e-8a42-4b53-9f1c-2f6d1c9b7a10",
  language: "en",
  outcome: "answered",
  text: `${STATEMENT} [1]\n\nThis is guidance, not an official decision.`,
  citations: [
    {
      n: 1,
      passageId: `${GUIDE_ID}#acceptance`,
      guideId: GUIDE_ID,
      section: "acceptance",
      title: "Construction permit and joint acceptance in Jimo: How long does joint acceptance take in Jimo?",
      url: null,
      page: `/guides/${GUIDE_ID}?language=en#acceptance`,
      asOf: "2021",
      quote: { language: "en", text: STATEMENT },
      refs: ["D-JM-20"],
      source: {
        title: "青岛市人民政府办公厅通报（2021年）：各区（市）“深化政府职能转变、全力服务项目落地”的做法",
        language: "zh",
        publisher: "General Office of the Qingdao Municipal People's Government",
        published: "2021",
        checked: "2026-11-23",
        trust: "reproduction",
      },
    },
  ],
  confidence: 0.93,
  facts: [
    {
      id: "acceptance_days",
      refs: ["D-JM-20"],
      label: "Joint acceptance",
      value: 12,
      unit: "working-day",
      text: "within 12 working days",
      status: "stated",
    },
  ],
  label: "quoted-from-guides",
  versions: { knowledge: "6d1f0b1f2c3a", calibration: "2026-11-25-4be0c1d2" },
};
