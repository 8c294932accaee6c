/**
 * `GET /` and `POST /`: the page, and asking on it without a script. The question is in the body, never in an address;
 * nothing is kept, so a form sent from another site does no harm either.
 *
 * The interface speaks the language of the address (`/?language=ko`), else that of the form's `language`, which fixes the
 * language of the answer, else the browser's. `guide` in the address or the form names the guide a visitor comes
 * from, `district` in the address the district whose sign they scanned.
 */
import type { DistrictRead, GuideRead } from "#src/clients/core/visit.ts";
import { holdsEverywhere } from "#src/knowledge/holds-everywhere.ts";
import { askSchema } from "#src/protocol/ask.ts";
import type { AppParts } from "../app-parts.ts";
import { markGenerated } from "../headers/mark-generated.ts";
import { askedLanguage } from "../input/asked-language.ts";
import { readAsk } from "../input/read-ask.ts";
import { readForm } from "../input/read-form.ts";
import { clientOf } from "../limits/client-of.ts";
import { EXAMPLE_ASK } from "../openapi/examples.ts";
import { openVisit } from "../page/open-visit.ts";
import { problemOnPage } from "../page/problem-on-page.ts";
import { ASK_PROBLEMS } from "../problems/ask-problems.ts";
import { refuse } from "../problems/refuse.ts";
import { textRefusal } from "../problems/text-refusal.ts";
import type { Route } from "./route.ts";

type PageParts = Pick<
  AppParts,
  "ask" | "redact" | "knowledge" | "currentKnowledge" | "page" | "connectionOf" | "settings" | "conversation"
>;

export function pageRoutes(parts: PageParts): readonly Route[] {
  const { ask, redact, knowledge, currentKnowledge, page } = parts;
  const findGuide = async (wanted: string | undefined): Promise<GuideRead | undefined> => {
    const { guides } = await currentKnowledge();
    const guide = guides.find(({ id }) => id === wanted);
    return guide && { id: guide.id, title: guide.title };
  };
  // A sign of the whole city is about no district.
  const findDistrict = (wanted: string | undefined): DistrictRead | undefined => {
    const district = knowledge.districts.find(({ id }) => id === wanted && !holdsEverywhere(id));
    return district && { id: district.id, name: district.name };
  };
  return [
    {
      method: "get",
      path: "/",
      operation: {
        id: "openPage",
        group: "pages",
        reply: { mediaType: "text/html" },
        problems: ["too-many-requests", "fault"],
        problemsOnPage: true,
      },
      async handle(c) {
        const { guide, district } = c.req.query();
        return c.html(page.render(openVisit(c, { guide: await findGuide(guide), district: findDistrict(district) })));
      },
    },
    {
      method: "post",
      path: "/",
      operation: {
        id: "askOnPage",
        group: "pages",
        body: { mediaType: "application/x-www-form-urlencoded", schema: askSchema, example: EXAMPLE_ASK },
        reply: { isMarked: true, mediaType: "text/html" },
        problems: ASK_PROBLEMS,
        problemsOnPage: true,
      },
      async handle(c) {
        const sent = await readForm(c.req.raw);
        if (!sent.ok) return refuse(c, sent.error);
        const answerLanguage = askedLanguage(sent.value);
        if (c.req.query("language") === undefined) c.set("readerLanguage", answerLanguage ?? c.get("readerLanguage"));

        const { text = "", ...choices } = sent.value;
        const context = { guide: await findGuide(choices["guide"]), district: findDistrict(c.req.query("district")) };
        c.set("renderProblem", problemOnPage(page, c, { text: redact(text), language: answerLanguage }, context));
        const about = context.district && { district: context.district.id };
        const question = readAsk({ text, ...about, ...withoutBlanks(choices) }, await currentKnowledge());
        if (!question.ok) return refuse(c, { code: "field-invalid", faults: question.error });

        const turn = await ask(question.value, {
          language: c.get("readerLanguage"),
          client: clientOf(c, parts),
          gone: c.req.raw.signal,
        });
        if (!turn.ok) return refuse(c, textRefusal(turn.error));
        const { district } = question.value;
        const choice = knowledge.districts.find(({ id }) => id === district)?.name[turn.value.language];
        const request = { ...question.value, text: redact(question.value.text) };
        markGenerated(c, turn.value, parts.conversation.keys);
        const answered = { request, choice, turn: turn.value };
        return c.html(page.render({ ...openVisit(c, context), answerLanguage, asked: [answered] }));
      },
    },
  ];
}

/** A choice that was not made is sent as an empty field. */
function withoutBlanks(choices: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== ""));
}
