import type { BuiltClients } from "#src/clients/built-clients.ts";
import { renderPage } from "#src/clients/page/document.ts";
import type { AppParts } from "#src/http/app-parts.ts";
import { describeAbroad } from "#src/http/page/describe-abroad.ts";
import { createAsk } from "#src/http/create-ask.ts";
import { TURN_MESSAGES } from "#src/language/messages/turn.ts";
import { toTraditional } from "#src/language/normalise/to-traditional.ts";
import { createTranslations } from "#src/language/translate.ts";
import type { NoticeParts } from "#src/people/notices/notice-parts.ts";
import { randomId } from "#src/platform/adapters/random-id/random-id.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import type { Log } from "#src/platform/ports/log.ts";
import { madeFromLatest } from "#src/platform/shared/made-from-latest.ts";
import { sourceNotes } from "#src/turn/answer/source-notes.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import { focusOnGuide } from "#src/conversation/focus-on-guide.ts";
import { retrace } from "#src/conversation/retrace.ts";
import { redact } from "#src/turn/guard/redact.ts";
import { createSearchPassages } from "#src/turn/search-passages.ts";
import type { WritingFor } from "#src/turn/writing.ts";
import { openRoad } from "./create-engine.ts";
import type { LiveEngine } from "./live-engine.ts";

interface Chosen {
  readonly engine: LiveEngine;
  readonly assets: BuiltClients;
  readonly calibration: Calibration;
  readonly writing: WritingFor | undefined;
  readonly settings: AppParts["settings"];
  readonly notices: NoticeParts;
  readonly clock: Clock;
  readonly log: Log;
}

type CommonParts = Pick<
  AppParts,
  | "ask"
  | "searchPassages"
  | "redact"
  | "knowledge"
  | "currentKnowledge"
  | "notesOf"
  | "notices"
  | "calibration"
  | "settings"
  | "clock"
  | "newId"
  | "log"
  | "page"
>;

/** What the app is made of on every host alike. */
export function commonParts({
  engine,
  assets,
  calibration,
  writing,
  settings,
  notices,
  clock,
  log,
}: Chosen): CommonParts {
  const translateFor = createTranslations(TURN_MESSAGES);
  const abroad = describeAbroad(settings);
  const mailsNews = notices.channels.mailer !== undefined;
  const latest = madeFromLatest(engine.current, (current) => {
    const answerQuestion = openRoad(current, calibration, clock);
    return {
      guides: current.knowledge.guides,
      answerQuestion,
      searchPassages: createSearchPassages({ ...current, clock }),
      ask: createAsk({
        answerQuestion,
        knowledge: current.knowledge,
        calibrationVersion: calibration.version,
        newId: randomId,
      }),
    };
  });
  return {
    ask: async ({ guide, ...question }, { language, client, said = [], gone: signal }, listener) => {
      const { guides, answerQuestion, ask } = await latest();
      const read = guides.find(({ id }) => id === guide);
      const focus = read && focusOnGuide(read, question.language ?? language ?? "en");
      const district = question.district ?? focus?.districts[0];
      const soFar = await retrace(answerQuestion, said, { focus, interfaceLanguage: language });
      return ask(
        { ...question, district, ...soFar },
        {
          signal,
          // Nothing is kept of whoever asks so, a consent neither.
          writing: writing?.({ conversation: undefined, client, modelsAgreed: [] }),
          tell: (text, { script }) => listener?.delta(script === "Hant" ? toTraditional(text) : text),
          observe: ({ redacted }) => redacted !== undefined && listener?.taken(),
        },
      );
    },
    searchPassages: async (message) => (await latest()).searchPassages(message),
    redact,
    knowledge: engine.registers,
    currentKnowledge: async () => (await engine.current()).knowledge,
    notesOf: (passage, { guide, language, today }) =>
      sourceNotes(
        passage,
        { guides: [guide], sources: engine.registers.sources },
        { translate: translateFor(language), language, today },
      ),
    calibration,
    settings,
    notices,
    clock,
    newId: randomId,
    log,
    page: { render: (visit) => renderPage({ ...visit, abroad, mailsNews }, { assets }), assets },
  };
}
