import { describe, it } from "vitest";
import { reduceVisit } from "#src/clients/core/reduce-visit.ts";
import { startVisit, type Visit } from "#src/clients/core/visit.ts";
import { renderPage } from "#src/clients/page/document.ts";
import type { Turn } from "#src/protocol/turn.ts";
import { answeredTurn, clarifyTurn, handedOffTurn } from "../sample-turns.ts";

const assets = { script: "/assets/page.js", style: "/assets/page.css", icon: "/assets/icon.svg" };
const render = (visit: Visit): string => renderPage(visit, { assets });

const asked = (text: string, turn: Turn): Visit =>
  reduceVisit(reduceVisit(startVisit("en"), { kind: "question-chosen", request: { text } }), {
    kind: "turn-arrived",
    turn,
  });

describe("renderPage", () => {
  it.for([
    { language: "zh", tag: "zh-Hans", title: "落地：来青岛投资，有问有据" },
    { language: "en", tag: "en", title: "Luodi: questions about investing in Qingdao" },
    { language: "ja", tag: "ja", title: "落地（Luodi）：青島への投資に関するご質問" },
    { language: "ko", tag: "ko", title: "뤄디(Luodi): 칭다오 투자 문의" },
  ] as const)("is a document in $language", ({ language, tag, title }, { expect }) => {
    const html = render(startVisit(language));

    expect(html).toMatch(/^<!doctype html>/);
    expect(html).toContain(`<html lang="${tag}">`);
    expect(html).toContain(`<title>${title}</title>`);
  });

  it("has no inline script, style or handler, so that a strict policy lets it work", ({ expect }) => {
    const html = render(asked("How long?", answeredTurn));

    expect([...html.matchAll(/<script(?![^>]* src=)[^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<script type="application/json" id="state">',
    ]);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/i);
  });

  it("gives the browser the visit it was rendered from", ({ expect }) => {
    const visit = asked("How long?", answeredTurn);
    const [, state] = /id="state">(.*?)<\/script>/s.exec(render(visit)) ?? [];

    expect(JSON.parse(state ?? "")).toEqual(JSON.parse(JSON.stringify(visit)));
  });

  it("lets no question end the data or become markup", ({ expect }) => {
    const question = '</script><script>alert(1)</script><!-- <b onclick="x">';
    const html = render(asked(question, { ...answeredTurn, text: question }));

    expect(html).not.toContain("<script>alert");
    expect(html).not.toContain("<b onclick");
    expect(html.match(/<\/script>/g)).toHaveLength(2);
  });

  it("answers without a script: every way to ask is a form that posts, and no address holds a question", ({
    expect,
  }) => {
    const html = render(asked("How long?", clarifyTurn));
    const addresses = [...html.matchAll(/(?:action|formaction|href)="([^"]*)"/g)].map(([, address]) => address);

    expect(html).toContain('<input type="hidden" name="district" value="jimo"');
    expect(html).toContain('<textarea class="question-field" id="question" name="text"');
    expect(addresses.filter((address) => address?.includes("How") === true)).toEqual([]);
  });

  it("names the team and how to reach it", ({ expect }) => {
    const html = render(asked("Who helps?", handedOffTurn));

    expect(html).toContain("Jimo helpers");
    expect(html).toContain("12345");
  });

  it("says as of when the team is known", ({ expect }) => {
    const undated = { ...handedOffTurn, handoff: { offered: true, team: { id: "jimo", name: "Jimo helpers" } } };

    expect(render(asked("Who helps?", handedOffTurn))).toContain("<dt>As of</dt><dd>2021</dd>");
    expect(render(asked("Who helps?", undated))).not.toContain("<dt>As of</dt>");
  });

  it("names what a source is called in the source's language, and who issued it in the answer's", ({ expect }) => {
    const html = render(asked("How long?", answeredTurn));

    expect(html).toContain('<dd lang="zh-Hans">关于服务项目的通报</dd>');
    expect(html).toContain('<dd lang="en">Qingdao Municipal Government</dd>');
    expect(html).toContain('<span class="source-publisher" lang="en">Qingdao Municipal Government</span>');
  });

  it("shows the district that was chosen after a question back", ({ expect }) => {
    const request = { text: "How long?", district: "jimo" };
    const visit = reduceVisit(startVisit("en"), { kind: "question-chosen", request, choice: "Jimo District" });

    expect(render(visit)).toMatch(/<p class="question-choice"[^>]*>Jimo District<\/p>/);
  });

  it.for([
    { turn: answeredTurn, heading: "What you could ask next" },
    {
      turn: { ...handedOffTurn, nextSteps: [{ text: "Who helps?", question: "Who helps?" }] },
      heading: "Perhaps you meant",
    },
  ])("introduces further questions with “$heading” when $turn.outcome", ({ turn, heading }, { expect }) => {
    expect(render(asked("How long?", turn))).toContain(`<h3 class="quiet-heading">${heading}</h3>`);
  });

  it("shows figures as terms, each with its value and how sure it is", ({ expect }) => {
    const html = render(asked("How long?", answeredTurn));

    expect(html).toContain(
      '<dt lang="en">Joint acceptance</dt><dd class="figure" lang="en">within 12 working days</dd><dd class="status status-target">target</dd>',
    );
  });

  it("leads to the documentation in the page's language", ({ expect }) => {
    expect(render(startVisit("ko"))).toContain('href="/docs?language=ko"');
  });

  it.for([
    { turn: { ...answeredTurn, language: "zh", script: "Hant" }, tag: "zh-Hant" },
    { turn: { ...answeredTurn, language: "zh", script: "Hans" }, tag: "zh-Hans" },
    { turn: { ...answeredTurn, language: "ko" }, tag: "ko" },
  ] as const)("marks question and answer as $tag", ({ turn, tag }, { expect }) => {
    const html = render(asked("How long?", turn));

    expect(html).toContain(`<p class="question-text" lang="${tag}">`);
    expect(html).toContain(`<div class="text answer-text" lang="${tag}">`);
  });
});
