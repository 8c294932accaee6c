/** A visitor of a host, as another program would be one: knows addresses, a token, and nothing else. */
import { caseStatusSchema, type HandoffRequest } from "#src/protocol/case.ts";
import { type ConversationOnWire, conversationSchema, startedConversationSchema } from "#src/protocol/conversation.ts";
import { type Turn, turnSchema } from "#src/protocol/turn.ts";
import type { HttpHost } from "./http-host.ts";

export type Request = HttpHost["request"];

export interface Visitor {
  readonly id: string;
  readonly token: string;
  /** Sends a request to the conversation, with its token. */
  readonly send: (path: string, init?: RequestInit) => Promise<Response>;
  readonly say: (text: string, clientTurnId?: string) => Promise<Turn>;
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>;
  readonly read: () => Promise<ConversationOnWire>;
}

export async function visit(request: Request, body: unknown = { language: "en" }): Promise<Visitor> {
  const response = await postJson(request, "/api/conversations", body);
  const { id, token } = startedConversationSchema.parse(await response.json());
  return visitorOf(request, id, token);
}

export function visitorOf(request: Request, id: string, token: string): Visitor {
  const send: Visitor["send"] = (path, init = {}) =>
    request(`/api/conversations/${id}${path}`, {
      ...init,
      headers: { Authorization: `Bearer ${token}`, ...(init.headers as Record<string, string> | undefined) },
    });
  const post: Visitor["post"] = (path, body, headers = {}) =>
    send(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  return {
    id,
    token,
    send,
    post,
    say: async (text, clientTurnId = newClientId()) =>
      turnSchema.parse(await (await post("/turns", { text, clientTurnId })).json()),
    read: async () => conversationSchema.parse(await (await send("")).json()),
  };
}

export function postJson(
  request: Request,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return request(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}

export function newClientId(): string {
  return crypto.randomUUID();
}

/** Looks a case up as its visitor would, days later, without the conversation. */
export async function lookUp(request: Request, number: string, secret: string) {
  return caseStatusSchema.parse(await (await postJson(request, "/api/cases/status", { number, secret })).json());
}

export function kindsOf({ events }: Pick<ConversationOnWire, "events">): readonly string[] {
  return events.map(({ kind }) => kind);
}

export async function codeOf(response: Response): Promise<unknown> {
  return ((await response.json()) as { readonly code: unknown }).code;
}

export const ASKS_FOR_PERSON = "I would like to talk to a human agent, please.";

export const WITH_CONTACT: HandoffRequest = {
  text: "We need the permit before New Year.",
  contact: { kind: "email", value: "kim@example.com", consent: true },
};
