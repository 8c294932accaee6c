import type { Clock } from "#src/platform/ports/clock.ts";
import type { Steps } from "#src/turn/answer-question.ts";
import type { StepTimes } from "./event.ts";

export interface StepTimer {
  /** A step is over, and the next one begins. */
  readonly taken: (step: keyof Steps) => void;
  readonly times: () => StepTimes;
}

/** Takes the time of each step; of one that is taken again, of both together. */
export function timeSteps(clock: Clock): StepTimer {
  const times: { -readonly [Step in keyof Steps]?: number } = {};
  let since = clock.now().getTime();
  return {
    taken(step) {
      const now = clock.now().getTime();
      times[step] = (times[step] ?? 0) + now - since;
      since = now;
    },
    times: () => ({ ...times }),
  };
}
