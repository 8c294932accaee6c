import fc from "fast-check";
import { describe, it } from "vitest";
import type { Passage } from "#src/knowledge/knowledge.ts";
import { cleanReply } from "#src/turn/guard/clean-reply.ts";
import { redact } from "#src/turn/guard/redact.ts";
import { makePassage } from "#test/support/knowledge.ts";
import { addresses, knownByShape, sentences } from "./personal-data-arbitraries.ts";

/** Sections as guides have them: with an office's line and its address. */
const BODIES = [
  "领事馆电话：0532-8090-0001。地址：香港中路59号青岛国际金融中心45层。",
  "The windows are at 59 Hong Kong Middle Road.\n- Work permits: 0532-8399-7770\n- Residence: 0532-8390-0001",
  "電話 0532-8090-0024（平日）。住所：同安路891号",
  "긴급 전화 0532-8399-7770",
  "Registration takes 12 working days.",
] as const;

const passages = BODIES.map((body, at) => {
  const prose = { title: "Title", heading: "Heading", body, keywords: [], asked: [] };
  return makePassage({ section: `section-${at}`, prose: { zh: prose, en: prose, ja: prose, ko: prose } });
});
const consulate = passages.slice(0, 1);

function recorded(sent: string, cited: readonly Passage[]): string {
  const reply = cleanReply(sent, cited);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

describe("cleanReply", () => {
  it("keeps what a cited section says, and takes out every piece of personal data around it", ({ expect }) => {
    const personal = fc.oneof(
      knownByShape.map(({ raw }) => raw),
      addresses,
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...passages),
        personal,
        personal,
        sentences,
        (passage, first, last, [before, after]) => {
          const { body } = passage.prose.en;
          const own = [`${before}${first}${after}`, `${before}${last}${after}`] as const;
          const text = recorded(`${own[0]}\n\n${body} [1]\n\n${own[1]}`, [passage]);

          expect(text).toContain(`\n\n${body} [1]\n\n`);
          const [head, tail] = text.split(`\n\n${body} [1]\n\n`);
          expect(head).toBe(recorded(own[0], []));
          expect(tail).toBe(recorded(own[1], []));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("redacts as ever where nothing is cited", ({ expect }) => {
    fc.assert(
      fc.property(fc.constantFrom(...BODIES), (body) => {
        expect(recorded(body, [])).toBe(redact(body));
      }),
    );
  });

  it.for([
    {
      what: "a number of a section that was shortened",
      sent: "领事馆电话：0532-8090-0001 [1]",
      text: "领事馆电话：0532-8090-0001 [1]",
    },
    { what: "no other number", sent: "电话：0532-8090-0002 [1]", text: "电话：[landline] [1]" },
    { what: "no door of somebody's own behind it", sent: "我住香港中路59号3单元502室", text: "我住[address]" },
  ])("keeps $what", ({ sent, text }, { expect }) => {
    expect(recorded(sent, consulate)).toBe(text);
  });

  it("takes a reply of three long sections, and none that is longer", ({ expect }) => {
    expect(cleanReply("问".repeat(4000), [])).toMatchObject({ ok: true });
    expect(cleanReply("问".repeat(4001), [])).toEqual({ ok: false, error: "text-too-long" });
  });
});
