import { describe, it } from "vitest";
import { describeAbroad } from "#src/http/page/describe-abroad.ts";
import { hear, markFailed, markSending, queueMessage } from "#src/clients/core/outbox.ts";
import { startVisit, type Visit } from "#src/clients/core/visit.ts";
import { renderPage } from "#src/clients/page/document.ts";
import type { Turn } from "#src/protocol/turn.ts";
import {
  asked as message,
  claimed,
  closed,
  contacted,
  judged,
  noted,
  opened,
  passedOn,
  recordOf,
  replied,
  type Told,
  turned,
} from "../sample-events.ts";
import { answeredTurn, clarifyTurn, handedOffTurn, refusedTurn } from "../sample-turns.ts";

const assets = { script: "/assets/page.js", style: "/assets/page.css", icon: "/assets/icon.svg" };
const render = (visit: Visit): string => renderPage(visit, { assets });

/** As the server renders it, before any script has run. */
const asked = (text: string, turn: Turn): Visit => ({ ...startVisit("en"), asked: [{ request: { text }, turn }] });

const device = { enterSends: true, canCopy: true, timeZone: "Asia/Tokyo" };
const open = { ...startVisit("en"), device, conversation: { id: "c1", token: "t1" } };
/** As a browser shows it. */
const shown = (...told: readonly Told[]): string =>
  render({ ...open, record: recordOf(...told), secrets: { "case-1": "7K2M-9QXD" } });

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

  it("lists the figures of the districts with their sources, and asks back once", ({ expect }) => {
    const { question } = clarifyTurn.clarify ?? { question: "" };
    const text = `By district:\n\n- Jimo: within 12 days [1]\n\n${question}`;
    const html = render(
      asked("How long?", { ...answeredTurn, ...clarifyTurn, citations: answeredTurn.citations, text }),
    );

    expect(html).toMatch(/<ul><li>Jimo: within 12 days<span class="citation">/u);
    expect(html.split(`<p>${question}</p>`)).toHaveLength(2);
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
    const visit = { ...startVisit("en"), asked: [{ request, choice: "Jimo District", turn: answeredTurn }] };

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

describe("renderPage of a conversation", () => {
  it("says before the first message what is recorded, and where to read more", ({ expect }) => {
    const first = render({ ...startVisit("en"), device });

    expect(first).toContain("Messages and answers are recorded");
    expect(first).toMatch(/class="hint".*Messages are recorded\. <a href="\/privacy\?language=en">Privacy notice<\/a>/);
    // Without a script there is no conversation, and nothing is.
    expect(render(startVisit("en"))).not.toContain("are recorded");
  });

  it("always says that an AI assistant answers", ({ expect }) => {
    expect(shown(message("a"), turned("a"))).toMatch(/class="hint"[^>]*>AI assistant: /);
  });

  it("shows a person's words as a person's, in their language and without a label", ({ expect }) => {
    const html = shown(opened, claimed, { ...replied, language: "ja", text: "承知しました" });
    const [said = ""] = /<article class="helper-message".*?<\/article>/s.exec(html) ?? [];

    expect(said).toContain("Wang Li, a member of staff");
    expect(said).toContain('<p class="helper-text" lang="ja">承知しました</p>');
    expect(said).not.toMatch(/AI|answer-foot|class="label"/);
  });

  it("shows the sources of what a helper passed on, as those of an answer", ({ expect }) => {
    const html = shown(opened, claimed, passedOn);
    const [said = ""] = /<article class="helper-message".*?<\/article>/s.exec(html) ?? [];
    const [, panel = ""] = /<button class="citation-chip"[^>]* popovertarget="([^"]+)"/.exec(said) ?? [];

    expect(said).toContain("Within 12 working days");
    expect(panel).toBe("source-helper-3-1");
    expect(said).toContain(`class="panel source-panel" id="${panel}"`);
    expect(said).toContain("AI-generated translation");
  });

  it("shows a case with team, number, access code and both times", ({ expect }) => {
    const html = shown(opened, noted, contacted);

    expect(html).toContain("Jimo helpers");
    expect(html).toContain("QD-20261125-482913-7");
    expect(html).toContain("7K2M-9QXD");
    expect(html).toContain("Thursday, 26 November 2026 at 17:00 Beijing time");
    expect(html).toContain("Thursday, 26 November 2026 at 18:00 where you are");
    expect(html).toContain("It is urgent");
    expect(html).toContain("<dt>Contact</dt><dd>E-mail</dd>");
    expect(html).not.toContain("have not been announced yet");
  });

  it("warns where the holidays up to then are not known", ({ expect }) => {
    expect(shown({ ...opened, calendarKnown: false })).toContain("have not been announced yet");
  });

  it("says who has a case, and how it ended", ({ expect }) => {
    expect(shown(opened, claimed)).toContain("<h3>Wang Li is looking after your request</h3>");
    expect(shown(opened, claimed, closed)).toContain("<h2>This request is closed</h2>");
    expect(shown(opened, claimed, closed)).toContain("The request was closed: solved.");
  });

  it("names the way to a person by how far it is", ({ expect }) => {
    const button = (html: string): string | undefined => /person-button"[^>]*>([^<]*)/.exec(html)?.[1];

    expect(button(render(open))).toBe("Talk to a person");
    expect(button(shown(opened))).toBe("Waiting for a person");
    expect(button(shown(opened, claimed))).toBe("With a person");
    expect(button(shown(opened, claimed, closed))).toBe("Talk to a person");
  });

  it("asks for contact only with consent, and only once", ({ expect }) => {
    expect(shown(opened)).toContain("I agree to be contacted there about this request.");
    expect(shown(opened, contacted)).not.toContain("I agree to be contacted");
  });

  it("shows what was said of an answer, and lets it be changed", ({ expect }) => {
    const html = shown(message("a"), turned("a"), judged);

    expect(html).toMatch(/aria-label="Not helpful"[^>]*aria-pressed="true"/);
    expect(html).toMatch(/aria-label="Helpful"[^>]*aria-pressed="false"/);
    expect(html).toContain("Send again");
  });

  it("is only a receipt when a message went to a person", ({ expect }) => {
    const html = shown(message("a"), turned("a", { ...refusedTurn, outcome: "with-person", text: "Passed on." }));

    expect(html).toContain('<p class="news" lang="en">Passed on.</p>');
    expect(html).not.toContain('<article class="answer"');
  });

  it("shows the first sentences of an answer without marks that lead nowhere yet", ({ expect }) => {
    const heard = hear(hear(markSending(queueMessage("a", "How long?")), { kind: "accepted", turnId: "t" }), {
      kind: "delta",
      text: "Twelve days. [1]",
    });
    const html = render({ ...open, outbox: [heard] });

    expect(html).toContain('aria-busy="true"');
    expect(html).toContain("<p>Twelve days.</p>");
    expect(html).toContain('class="stop"');
  });

  it("says why a message was not sent, and what can be done", ({ expect }) => {
    const failed = markFailed(markSending(queueMessage("a", "How long?")), { kind: "reply-unreadable" });
    const html = render({ ...open, outbox: [failed] });

    expect(html).toContain("The reply could not be read.");
    expect(html).toMatch(/class="quiet-button retry"/);
    expect(html).toMatch(/class="quiet-button edit"/);
    expect(html).not.toContain('class="preparing"');
  });

  it.for([
    { link: "offline", text: "You are offline." },
    { link: "reconnecting", text: "Reconnecting…" },
  ] as const)("says that it is $link", ({ link, text }, { expect }) => {
    expect(render({ ...open, link })).toContain(text);
  });

  it("counts in its title what came unseen", ({ expect }) => {
    expect(render({ ...open, unread: 2 })).toContain("<title>(2) Luodi: ");
  });

  it("warns of a number that need not be sent", ({ expect }) => {
    expect(render({ ...open, draft: "My passport is E12345678" })).toContain("looks like a passport number");
  });

  it("asks whether messages may be sent abroad where there is such a model, unticked until the visitor ticks it", ({
    expect,
  }) => {
    const models = [{ baseUrl: "https://far.example/v1", apiKey: undefined, name: "far-70b", region: "us" }];
    const offered: Visit = { ...startVisit("en"), device, abroad: describeAbroad({ models }) };
    const label = "My messages may be sent to a language model outside mainland China: far-70b (United States).";
    const box = (visit: Visit): string => render(visit).split(label)[0]?.slice(-60) ?? "";

    expect(render({ ...startVisit("en"), device })).not.toContain("outside mainland China");
    expect(render(offered)).toContain(label);
    expect(box(offered)).toContain('type="checkbox"');
    expect(box(offered)).not.toContain("checked");
    expect(box({ ...offered, allowsAbroad: true })).toContain("checked");
  });
});
