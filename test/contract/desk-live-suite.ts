/** What every host promises staff and visitors who talk: each hears of the other at once. */
import { describe, it } from "vitest";
import { deskCasesSchema, openedDeskCaseSchema } from "#src/protocol/desk.ts";
import type { DeskClient, Helper } from "./desk-client.ts";
import type { DeskHost } from "./desk-host.ts";
import { visit } from "./visitor.ts";

export function describeLiveDeskContract(
  name: string,
  { request, openCase }: DeskHost,
  { helperNumber }: DeskClient,
): void {
  /** A visitor with a helper, who has the case. */
  async function talk() {
    const helper = await helperNumber(0);
    const visitor = await visit(request);
    await visitor.post("/handoff", { text: "We need the permit before New Year." });
    const { cases } = deskCasesSchema.parse(await (await helper.get("/api/desk/cases?state=waiting")).json());
    const path = `/api/desk/cases/${cases.find(({ conversationId }) => conversationId === visitor.id)?.id}`;
    await helper.post(`${path}/claim`);
    return { helper, visitor, path };
  }

  /** The stream of the desk, from its first heartbeat on. */
  async function followDesk(helper: Helper) {
    const stream = readStream(await helper.get("/api/desk/events"));
    return { ...stream, opening: await stream.readUntil(": hb\n\n") };
  }

  function readStream(stream: Response) {
    const reader = (stream.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
    const readUntil = async (wanted: string): Promise<string> => {
      let text = "";
      while (!text.includes(wanted)) {
        const { value, done } = await reader.read();
        if (done) break;
        text += value;
      }
      return text;
    };
    return { headers: stream.headers, readUntil, close: () => reader.cancel() };
  }

  describe(`${name}: cases at the desk, as they change`, () => {
    it("are told of as soon as they change", async ({ expect }) => {
      const [helper, watcher] = [await helperNumber(0), await helperNumber(1)];
      const { caseId } = await openCase();
      const stream = await followDesk(watcher);
      await helper.post(`/api/desk/cases/${caseId}/claim`);
      const told = await stream.readUntil("\n\n");
      await stream.close();

      expect(stream.headers.get("Content-Type")).toBe("text/event-stream; charset=utf-8");
      expect(stream.headers.get("Cache-Control")).toBe("no-store, no-transform");
      expect(stream.headers.get("X-Accel-Buffering")).toBe("no");
      expect(stream.opening).toContain(": hb\n\n");
      expect(told).toContain('event: cases.changed\ndata: {"kind":"cases.changed"}\n\n');
    });

    it("are told of within a second when their visitor writes", async ({ expect }) => {
      const { helper, visitor, path } = await talk();
      // Opened after the claim, so that nothing but the message is told.
      const stream = await followDesk(helper);
      const turn = await visitor.say("Is there any news?");
      const answeredAt = performance.now();
      await stream.readUntil("event: cases.changed\n");
      const tookMs = performance.now() - answeredAt;
      await stream.close();
      const { events } = openedDeskCaseSchema.parse(await (await helper.get(path)).json());

      expect(turn.outcome).toBe("with-person");
      expect(tookMs).toBeLessThan(1_000);
      expect(events).toContainEqual(expect.objectContaining({ kind: "message.visitor", text: "Is there any news?" }));
    });

    it("reach their visitor within a second when they are replied to", async ({ expect }) => {
      const { helper, visitor, path } = await talk();
      const stream = readStream(await visitor.send("/events?after=0", { headers: { Accept: "text/event-stream" } }));
      await stream.readUntil("case.claimed");
      await helper.post(`${path}/replies`, { text: "Please bring the permit.", clientMessageId: "message-1" });
      const repliedAt = performance.now();
      await stream.readUntil("Please bring the permit.");
      const tookMs = performance.now() - repliedAt;
      await stream.close();

      expect(tookMs).toBeLessThan(1_000);
    });
  });
}
