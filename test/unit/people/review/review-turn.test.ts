import { describe, it } from "vitest";
import { type ReviewRequest, reviewTurn } from "#src/people/review/review-turn.ts";
import { makeAppParts } from "#test/support/app-parts.ts";
import { account } from "#test/support/records.ts";
import { seedDesk } from "#test/support/seed-desk.ts";

const knowledge = { passages: [] };

/** A case whose one turn is there to be reviewed. */
async function openReview() {
  const { desk } = makeAppParts();
  const [wang, lead] = [account({ name: crypto.randomUUID() }), account({ name: crypto.randomUUID(), role: "lead" })];
  await desk.staff.add(wang);
  await desk.staff.add(lead);
  const turnId = crypto.randomUUID();
  const { caseId, conversationId } = await seedDesk(desk).openCase({ answered: turnId });
  const request: ReviewRequest = { key: crypto.randomUUID(), caseId, turnId, verdict: "right", answer: "", note: "" };
  return { stores: { ...desk, knowledge }, conversationId, caseId, request, wang, lead };
}

describe("reviewTurn", () => {
  it("takes a review of everybody who sees the case, notes their role, and logs it once", async ({ expect }) => {
    const { stores, conversationId, caseId, request, wang, lead } = await openReview();
    const stranger = account({ teams: ["another-desk"] });

    expect(await reviewTurn(request, stranger, stores)).toEqual({ ok: false, error: "not-found" });
    expect(await reviewTurn(request, wang, stores)).toEqual({ ok: true, value: undefined });
    expect(await reviewTurn(request, wang, stores)).toEqual({ ok: true, value: undefined });
    await reviewTurn({ ...request, key: crypto.randomUUID(), verdict: "wrong" }, lead, stores);

    expect(await stores.reviews.readLatest(conversationId)).toMatchObject([
      { reviewerId: lead.id, reviewerRole: "lead", verdict: "wrong" },
    ]);
    expect(await stores.staff.readLog(caseId)).toMatchObject([
      { accountId: wang.id, action: "reviewed" },
      { accountId: lead.id, action: "reviewed" },
    ]);
  });

  it.for([
    { what: "another verdict", change: { verdict: "wrong" } as const },
    { what: "another note", change: { note: "and a note" } },
  ])("refuses $what under a key that is used", async ({ change }, { expect }) => {
    const { stores, conversationId, request, wang } = await openReview();
    await reviewTurn(request, wang, stores);

    expect(await reviewTurn({ ...request, ...change }, wang, stores)).toEqual({ ok: false, error: "key-reused" });
    expect(await stores.reviews.readLatest(conversationId)).toMatchObject([{ verdict: "right", note: "" }]);
  });

  it("refuses the key of somebody else's review", async ({ expect }) => {
    const { stores, request, wang, lead } = await openReview();
    await reviewTurn(request, wang, stores);

    expect(await reviewTurn(request, lead, stores)).toEqual({ ok: false, error: "key-reused" });
  });

  it("records nothing where the conversation is erased at this very moment", async ({ expect }) => {
    const { stores, conversationId, caseId, request, wang } = await openReview();
    const reviews: typeof stores.reviews = {
      ...stores.reviews,
      add: async (...review) => {
        await stores.conversations.erase(conversationId, stores.clock.now());
        return stores.reviews.add(...review);
      },
    };

    expect(await reviewTurn(request, wang, { ...stores, reviews })).toEqual({ ok: false, error: "not-found" });
    expect(await stores.staff.readLog(caseId)).toEqual([]);
  });
});
