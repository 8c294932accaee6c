/**
 * What of a visit outlives the page: the way back to its conversation and the messages that may not have arrived. For as
 * long as the tab, or on the device where the visitor chose so. Never a cookie, never what the conversation says.
 *
 * Each message has a key of its own, so that two tabs on one conversation never write over each other's.
 */
import { isString, listOf, shapeOf } from "./checks.ts";
import type { ConversationKey } from "./conversation-path.ts";
import { type OutboxItem, queueMessage } from "./outbox.ts";
import { parseJson } from "./parse-json.ts";
import type { Visit } from "./visit.ts";

export type KeptVisit = Pick<Visit, "conversation" | "secrets" | "outbox" | "isRemembered">;

/** As `Storage` of a browser. All may throw: storage can be full, or switched off. */
export interface KeyValueStore {
  readonly length: number;
  readonly key: (index: number) => string | null;
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, value: string) => void;
  readonly removeItem: (key: string) => void;
}

export interface Stores {
  /** Ends with the tab. */
  readonly tab: KeyValueStore;
  /** Stays on the device, and is shared by its tabs. */
  readonly device: KeyValueStore;
}

const CONVERSATION = "luodi.conversation";
const MESSAGE = "luodi.message.";

interface WrittenConversation extends ConversationKey {
  readonly secrets: readonly (readonly string[])[];
}

interface WrittenMessage {
  readonly text: string;
  /** Milliseconds since 1970: the order they were written in. */
  readonly at: number;
}

const isPair = (value: unknown): boolean => listOf(isString)(value) && (value as readonly string[]).length === 2;
const isConversation = shapeOf<WrittenConversation>({ id: isString, token: isString, secrets: listOf(isPair) });
const isMessage = shapeOf<WrittenMessage>({ text: isString, at: (value) => typeof value === "number" });

/** @returns undefined where nothing is kept, or nothing that can be read */
export function readKept({ tab, device }: Stores): KeptVisit | undefined {
  return readFrom(tab, false) ?? readFrom(device, true);
}

/** Writes down what has changed. Where nothing can be kept the visit goes on, and ends with the page. */
export function keepVisit({ tab, device }: Stores, before: KeptVisit, after: KeptVisit, now: number): void {
  const store = after.isRemembered ? device : tab;
  const hasMoved = before.isRemembered !== after.isRemembered;
  if (hasMoved) clear(after.isRemembered ? tab : device, before.outbox);

  const { conversation, secrets } = after;
  if (hasMoved || conversation !== before.conversation || secrets !== before.secrets) {
    const written = conversation && { ...conversation, secrets: Object.entries(secrets) };
    tryTo(() =>
      written === undefined ? store.removeItem(CONVERSATION) : store.setItem(CONVERSATION, JSON.stringify(written)),
    );
  }
  const [old, unsent] = [hasMoved ? [] : unsentOf(before), unsentOf(after)];
  for (const id of idsOf(old)) if (!idsOf(unsent).has(id)) tryTo(() => store.removeItem(MESSAGE + id));
  for (const [index, { clientTurnId: id, text }] of unsent.entries()) {
    const written: WrittenMessage = { text, at: now + index };
    if (!idsOf(old).has(id)) tryTo(() => store.setItem(MESSAGE + id, JSON.stringify(written)));
  }
}

function unsentOf({ outbox }: KeptVisit): readonly OutboxItem[] {
  return outbox.filter(({ turn }) => turn === undefined);
}

function idsOf(outbox: readonly OutboxItem[]): ReadonlySet<string> {
  return new Set(outbox.map(({ clientTurnId }) => clientTurnId));
}

function clear(store: KeyValueStore, outbox: readonly OutboxItem[]): void {
  tryTo(() => store.removeItem(CONVERSATION));
  for (const id of idsOf(outbox)) tryTo(() => store.removeItem(MESSAGE + id));
}

function readFrom(store: KeyValueStore, isRemembered: boolean): KeptVisit | undefined {
  const value = readJson(store, CONVERSATION);
  const written = isConversation(value) ? (value as WrittenConversation) : undefined;
  const outbox = readMessages(store);
  if (written === undefined && outbox.length === 0) return undefined;
  return {
    conversation: written && { id: written.id, token: written.token },
    secrets: Object.fromEntries((written?.secrets ?? []) as readonly (readonly [string, string])[]),
    outbox,
    isRemembered,
  };
}

function readMessages(store: KeyValueStore): readonly OutboxItem[] {
  const keys = Array.from(
    { length: tryTo(() => store.length) ?? 0 },
    (_, index) => tryTo(() => store.key(index)) ?? "",
  );
  return keys
    .filter((key) => key.startsWith(MESSAGE))
    .map((key) => ({ id: key.slice(MESSAGE.length), value: readJson(store, key) }))
    .filter((entry): entry is { id: string; value: WrittenMessage } => isMessage(entry.value))
    .toSorted((one, other) => one.value.at - other.value.at)
    .map(({ id, value }) => queueMessage(id, value.text));
}

function readJson(store: KeyValueStore, key: string): unknown {
  return parseJson(tryTo(() => store.getItem(key)) ?? "");
}

function tryTo<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
