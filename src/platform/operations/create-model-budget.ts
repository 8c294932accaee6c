import type { Counter, DayCounts } from "../ports/day-counts.ts";
import type { Keys } from "../ports/keys.ts";
import type { Log } from "../ports/log.ts";
import type { ModelBudget } from "../ports/model-budget.ts";
import type { ModelUse, Refusal } from "../ports/model-use.ts";
import type { Settings } from "../settings/settings.ts";
import { toBase64Url } from "../shared/base64url.ts";
import { beijingDate } from "../shared/beijing-date.ts";

interface BudgetParts {
  readonly dayCounts: DayCounts;
  readonly keys: Pick<Keys, "derive">;
  readonly limits: Settings["modelLimits"];
  readonly use: Pick<ModelUse, "refused">;
  readonly log: Log;
}

const PURPOSE = "model-budget";
const TOKENS = "tokens";

/**
 * Counts under names that are keyed hashes of the day and whoever asks: what is left of yesterday leads to nobody, and to
 * nothing of today.
 */
export function createModelBudget({ dayCounts, keys, limits, use, log }: BudgetParts): ModelBudget {
  const nameOf = (day: string, whose: string, id: string): string =>
    `${whose}:${toBase64Url(keys.derive(PURPOSE, day, whose, id))}`;

  return {
    async admit({ conversation, client }, at) {
      const day = beijingDate(at);
      const counters: readonly (Counter & { readonly spent: Refusal })[] = [
        ...answersOf("conversation", conversation, limits.answersPerConversation),
        ...answersOf("client", client, limits.answersPerClient),
        ...(limits.tokensPerDay === undefined
          ? []
          : [{ name: TOKENS, most: limits.tokensPerDay, adds: 0, spent: "day-spent" } as const]),
      ];
      try {
        const full = counters.length === 0 ? undefined : await dayCounts.addWithin(day, counters);
        const spent = counters.find(({ name }) => name === full)?.spent;
        return spent === undefined ? "admitted" : refuse(spent);
      } catch (error) {
        tell("model-budget-unreadable", error);
        return refuse("unreadable");
      }

      function answersOf(whose: "conversation" | "client", id: string | undefined, most: number | undefined) {
        if (id === undefined || most === undefined) return [];
        return [{ name: nameOf(day, whose, id), most, adds: 1, spent: `${whose}-spent` } as const];
      }
    },

    async spend(tokens, at) {
      if (tokens === 0) return;
      try {
        await dayCounts.add(beijingDate(at), TOKENS, tokens);
      } catch (error) {
        tell("model-tokens-not-counted", error);
      }
    },

    readSpent: (at) => dayCounts.read(beijingDate(at), TOKENS),
  };

  function refuse(why: Refusal): Refusal {
    use.refused(why);
    return why;
  }

  function tell(event: string, error: unknown): void {
    log.error(event, { error: error instanceof Error ? error.name : "unknown" });
  }
}
