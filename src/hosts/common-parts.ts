import type { BuiltClients } from "#src/clients/built-clients.ts";
import { renderPage } from "#src/clients/page/document.ts";
import type { AppParts } from "#src/http/app-parts.ts";
import { createAsk } from "#src/http/create-ask.ts";
import { randomId } from "#src/platform/adapters/random-id/random-id.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import type { Log } from "#src/platform/ports/log.ts";
import type { Settings } from "#src/platform/settings/settings.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import { redact } from "#src/turn/guard/redact.ts";
import { type Engine, openRoad } from "./create-engine.ts";

interface Chosen {
  readonly engine: Engine;
  readonly assets: BuiltClients;
  readonly calibration: Calibration;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly log: Log;
}

type CommonParts = Pick<
  AppParts,
  "ask" | "redact" | "knowledge" | "calibration" | "settings" | "clock" | "newId" | "log" | "page"
>;

/** What the app is made of on every host alike. */
export function commonParts({ engine, assets, calibration, settings, clock, log }: Chosen): CommonParts {
  const ask = createAsk({
    answerQuestion: openRoad(engine, calibration, clock),
    knowledge: engine.knowledge,
    calibrationVersion: calibration.version,
    newId: randomId,
  });
  return {
    ask: (question, reader) => ask({ ...question, interfaceLanguage: reader.language }),
    redact,
    knowledge: engine.knowledge,
    calibration,
    settings,
    clock,
    newId: randomId,
    log,
    page: { render: (visit) => renderPage(visit, { assets }), assets },
  };
}
