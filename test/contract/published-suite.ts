/** What every host promises to staff who publish, and to visitors who ask. One guide of ours is changed, and put back. */
import { afterAll, beforeAll, describe, it, vi } from "vitest";
import { healthSchema } from "#src/protocol/health.ts";
import { entrySchema, publishedSchema } from "#src/protocol/published.ts";
import { turnSchema } from "#src/protocol/turn.ts";
import { CHANGED_GUIDE, changedGuideFiles } from "#test/support/changed-guide.ts";
import { type DeskClient, type Helper, problemOf } from "./desk-client.ts";
import type { DeskHost } from "./desk-host.ts";
import { visit } from "./visitor.ts";

const PATH = "/api/desk/knowledge";
const GUIDE_PATH = `/api/guides/${CHANGED_GUIDE.id}`;
/** What a visitor may wait for a publication, and a little for the machine. */
const SOON = { timeout: 4000, interval: 50 };

export function describePublishedContract(
  name: string,
  { request, origin }: Pick<DeskHost, "request" | "origin">,
  { signIn }: Pick<DeskClient, "signIn">,
): void {
  let publisher: Helper;
  let files: Record<string, string>;

  const takeOff = (query: string, guideId: string = CHANGED_GUIDE.id): Promise<Response> =>
    request(`${PATH}/${guideId}?${query}`, {
      method: "DELETE",
      headers: { Origin: origin(), Cookie: publisher.cookie },
    });
  const publish = (change: object = {}, who = publisher): Promise<Response> =>
    who.post(PATH, { key: crypto.randomUUID(), reason: "The rule has changed", files, ...change });

  async function ask(): Promise<string> {
    const response = await request("/api/ask", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ text: CHANGED_GUIDE.question }),
    });
    const { text, versions } = turnSchema.parse(await response.json());
    return `${versions.knowledge} ${text}`;
  }

  describe(`${name}: publishing guides`, () => {
    beforeAll(async () => {
      publisher = await signIn({ role: "publisher" });
      files = await changedGuideFiles();
    });
    afterAll(async () => {
      await takeOff("reason=The+tests+are+over&as=withdrawal");
    });

    it("is answered from at once, until it is withdrawn", async ({ expect }) => {
      const published = await publish();
      const { revision } = entrySchema.parse(await published.json());

      expect(published.status).toBe(201);
      await vi.waitFor(async () => {
        expect(await ask()).toMatch(new RegExp(`^\\w+\\+${revision} .*${CHANGED_GUIDE.sentence}`, "su"));
      }, SOON);
      const visitor = await visit(request);
      await vi.waitFor(async () => {
        expect((await visitor.say(CHANGED_GUIDE.question)).text).toContain(CHANGED_GUIDE.sentence);
        expect(await (await request(GUIDE_PATH)).text()).toContain(CHANGED_GUIDE.sentence);
      }, SOON);

      expect((await takeOff("reason=It+was+a+mistake&as=withdrawal")).status).toBe(204);
      await vi.waitFor(async () => expect(await ask()).not.toContain(CHANGED_GUIDE.sentence), SOON);
      const { versions } = healthSchema.parse(await (await request("/health")).json());
      expect(versions.knowledge).toMatch(/^\w+$/u);
    });

    it("takes a guide off, and puts it back", async ({ expect }) => {
      expect((await request(GUIDE_PATH)).status).toBe(200);
      for (const time of ["once", "again"]) {
        expect((await takeOff("reason=Repealed")).status, time).toBe(204);
      }

      await vi.waitFor(async () => expect((await request(GUIDE_PATH)).status).toBe(404), SOON);
      await takeOff("reason=It+stands&as=withdrawal");
      await vi.waitFor(async () => expect((await request(GUIDE_PATH)).status).toBe(200), SOON);
    });

    it("is done once, however often it is sent", async ({ expect }) => {
      const key = crypto.randomUUID();
      const first = await publish({ key });
      const again = await publish({ key });
      const other = await publish({ key, reason: "Another" });

      expect([first.status, again.status, other.status]).toEqual([201, 200, 409]);
      expect(await again.json()).toEqual(await first.json());
      expect((await problemOf(other)).code).toBe("key-reused");
    });

    it("refuses a guide with faults, and lists them all", async ({ expect }) => {
      const before = publishedSchema.parse(await (await publisher.get(PATH)).json());
      const english = `guides/${CHANGED_GUIDE.id}/en.md`;
      const { [`guides/${CHANGED_GUIDE.id}/ko.md`]: _, ...withoutKorean } = files;
      const bare = { ...files, [english]: `${files[english]}\nIt takes 30 days.\n` };
      const replies = [await publish({ files: withoutKorean }), await publish({ files: bare })];

      expect(replies.map(({ status }) => status)).toEqual([422, 422]);
      expect(await Promise.all(replies.map(problemOf))).toMatchObject([
        { code: "guide-faulty", errors: [{ code: "language-missing" }] },
        { code: "guide-faulty", errors: [{ path: english, code: "bare-figure" }] },
      ]);
      expect(await (await publisher.get(PATH)).json()).toMatchObject({ entries: before.entries });
    });

    it("takes nothing but the files of one guide", async ({ expect }) => {
      for (const path of ["../package.json", "guides/a/../b/zh.md", "teams.yaml", "guides/other/zh.md"]) {
        const reply = await publish({ files: { ...files, [path]: "" } });

        expect(reply.status, path).toBe(422);
        expect(await problemOf(reply)).toMatchObject({ code: "field-invalid", errors: [{ path: "files" }] });
      }
    });

    it("knows no guide that nobody has", async ({ expect }) => {
      expect((await takeOff("reason=Gone", "no-such-guide")).status).toBe(404);
      expect((await takeOff("reason=Gone&as=withdrawal", "no-such-guide")).status).toBe(404);
      expect((await takeOff("")).status).toBe(422);
    });

    it("is for publishers", async ({ expect }) => {
      const helper = await signIn();

      expect((await publish({}, helper)).status).toBe(403);
      expect((await helper.get(PATH)).status).toBe(403);
      expect((await request(PATH)).status).toBe(401);
    });

    it("lists the last entry about each guide", async ({ expect }) => {
      await publish({ reason: "A list of contents is needed" });
      const { entries } = publishedSchema.parse(await (await publisher.get(PATH)).json());

      expect(entries.filter(({ guideId }) => guideId === CHANGED_GUIDE.id)).toMatchObject([
        { kind: "guide", reason: "A list of contents is needed", publishedBy: publisher.displayName, standing: true },
      ]);
    });
  });
}
