/** Leaves a model alone that fails again and again, so that nobody waits for it in vain and it can recover. */
import type { ChatModel } from "../ports/chat-model.ts";
import type { Clock } from "../ports/clock.ts";
import { admit, CLOSED, settle, verdictOn, type Circuit, type Verdict } from "./circuit.ts";

export function createCircuitBreaker(model: ChatModel, clock: Clock): ChatModel {
  let circuit: Circuit = CLOSED;
  const now = (): number => clock.now().getTime();
  return {
    name: model.name,
    async *stream(request) {
      const admission = admit(circuit, now());
      circuit = admission.circuit;
      if (!admission.isAdmitted) {
        yield { kind: "failed", failure: { kind: "resting", detail: "left alone after it had failed" } };
        return;
      }
      // It stays so when the reader leaves before the end.
      let verdict: Verdict = { kind: "nothing" };
      try {
        for await (const part of model.stream(request)) {
          if (part.kind === "done") verdict = { kind: "well" };
          if (part.kind === "failed") verdict = verdictOn(part.failure);
          yield part;
        }
      } finally {
        circuit = settle(circuit, { verdict, admittedIn: admission.circuit }, now());
      }
    },
  };
}
