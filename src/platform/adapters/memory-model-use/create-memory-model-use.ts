import type { ModelFigure, ModelUse, RequestEnd, Rung, WrittenAnswer } from "../../ports/model-use.ts";

/** Around the goal of three seconds to the first sentence. */
const WAIT_LIMITS_SECONDS = [0.25, 0.5, 1, 2, 3, 5, 8, 15, 30];

/** Counts in this process alone: each one tells its own, as Prometheus wants it. */
export function createMemoryModelUse(): ModelUse {
  const requests = new Map<string, Map<RequestEnd, number>>();
  const models = new Map<string, ModelFigure>();
  const rungs: Record<Rung, number> = { written: 0, completed: 0, quoted: 0 };
  const refused = new Map<string, number>();
  const dropped = new Map<string, number>();
  const within = WAIT_LIMITS_SECONDS.map((seconds) => ({ seconds, count: 0 }));
  let waits = 0;
  let sumSeconds = 0;

  function noteWait(seconds: number): void {
    waits += 1;
    sumSeconds += seconds;
    for (const limit of within) if (seconds <= limit.seconds) limit.count += 1;
  }

  return {
    requestEnded({ model, end, tokens }) {
      const ends = requests.get(model) ?? new Map<RequestEnd, number>();
      requests.set(model, ends);
      addOne(ends, end);
      const before = models.get(model)?.tokens ?? { input: 0, output: 0 };
      const sum = { input: before.input + tokens.input, output: before.output + tokens.output };
      models.set(model, { model, tokens: sum, isResting: end === "resting" });
    },
    refused: (why) => addOne(refused, why),
    answerWritten(answer) {
      rungs[answer.rung] += 1;
      for (const { fault } of answer.dropped) addOne(dropped, fault);
      const waitedMs = waitOf(answer);
      if (waitedMs !== undefined) noteWait(waitedMs / 1000);
    },
    read: () => ({
      requests: [...requests].flatMap(([model, ends]) => [...ends].map(([end, count]) => ({ model, end, count }))),
      models: [...models.values()],
      rungs: { ...rungs },
      refused: new Map(refused),
      dropped: new Map(dropped),
      firstSentence: { within: within.map((limit) => ({ ...limit })), count: waits, sumSeconds },
    }),
  };
}

/** In milliseconds, with what those before it took. */
function waitOf({ attempts }: WrittenAnswer): number | undefined {
  const at = attempts.findIndex(({ msToFirst }) => msToFirst !== undefined);
  const before = attempts.slice(0, Math.max(at, 0)).reduce((sum, { ms }) => sum + ms, 0);
  const toFirst = attempts[at]?.msToFirst;
  return toFirst === undefined ? undefined : before + toFirst;
}

function addOne<Name>(counts: Map<Name, number>, name: Name): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
