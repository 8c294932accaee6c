/**
 * A city platform behind HTTP, in a shape that is ours: three signed POSTs (`sign-message.ts`) with JSON both ways. The
 * platform of a real city has its own; whoever connects it puts a gateway in between that speaks this, or writes another
 * adapter.
 *
 * - `<url>/cases` `{number, question, language, openedAt, reason}` -> `{receipt}`; `webhook-id` names the case, so that the same
 *   again is the same case
 * - `<url>/cases/status` `{receipt}` -> `{state, asOf}`; 404 where there is none
 * - `<url>/knowledge` `{after}` -> `{entries: [{id, title, text, updated}], next}`
 */
import * as z from "zod";
import type { CityFault, CityPlatform } from "../../ports/city-platform.ts";
import type { Clock } from "../../ports/clock.ts";
import type { NewId } from "../../ports/new-id.ts";
import type { SignedEndpoint } from "../../settings/settings.ts";
import type { Result } from "../../shared/result.ts";
import { deliveryOf, postJson } from "../signed-http/post-json.ts";
import { signMessage } from "../signed-http/sign-message.ts";

const receiptSchema = z.object({ receipt: z.string().trim().min(1).max(99) });

const statusSchema = z.object({
  state: z.enum(["accepted", "in-progress", "closed", "rejected"]),
  asOf: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
});

const knowledgeSchema = z.object({
  entries: z.array(z.object({ id: z.string(), title: z.string(), text: z.string(), updated: z.iso.date() })),
  next: z.string().nullish(),
});

interface Parts {
  readonly clock: Clock;
  readonly newId: NewId;
}

export function createHttpCityPlatform({ url, secret }: SignedEndpoint, { clock, newId }: Parts): CityPlatform {
  const ask = async <Reply>(
    path: string,
    sent: object,
    schema: z.ZodType<Reply>,
    id = newId(),
  ): Promise<Result<Reply, CityFault>> => {
    const body = JSON.stringify(sent);
    const reply = await postJson(`${url}${path}`, body, await signMessage({ id, body }, secret, clock.now()));
    const delivery = deliveryOf(reply);
    if (reply === undefined || delivery === "later") return { ok: false, error: "unavailable" };
    if (delivery === "never") return { ok: false, error: reply.status === 404 ? "not-found" : "refused" };
    const read = schema.safeParse(parse(reply.text));
    return read.success ? { ok: true, value: read.data } : { ok: false, error: "unreadable" };
  };

  return {
    push: async ({ number, openedAt, ...rest }) => {
      const sent = { number, ...rest, openedAt: openedAt.toISOString() };
      const receipt = await ask("/cases", sent, receiptSchema, `case:${number}`);
      return receipt.ok ? { ok: true, value: { number: receipt.value.receipt } } : receipt;
    },
    readStatus: (receipt) => ask("/cases/status", { receipt }, statusSchema),
    readKnowledge: async (after) => {
      const page = await ask("/knowledge", { after: after ?? null }, knowledgeSchema);
      if (!page.ok) return page;
      return { ok: true, value: { entries: page.value.entries, next: page.value.next ?? undefined } };
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
