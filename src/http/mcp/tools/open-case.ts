/**
 * `open_case`: a person, please. The one tool that changes something, so it takes two calls: the first shows what would be
 * passed on and gives a confirmation for it, the second brings the confirmation. Without one, or with one for something
 * else, nothing is opened; the same one twice gives the same case.
 */
import { noticeText, NOTICE_VERSION } from "#src/conversation/notice.ts";
import { startWithHandoff } from "#src/conversation/start-with-handoff.ts";
import { detectLanguage } from "#src/language/detect/detect-language.ts";
import { writeBeijingTime } from "#src/language/figures/write-beijing-time.ts";
import type { Language } from "#src/language/language.ts";
import { routeTeam } from "#src/people/handoff/route-team.ts";
import type { OpenCase, OpenCaseReply } from "#src/protocol/mcp.ts";
import type { Handoff } from "#src/protocol/turn.ts";
import type { AppParts } from "../../app-parts.ts";
import { takenRefusal } from "../../conversation/taken-refusal.ts";
import { textRefusal } from "../../problems/text-refusal.ts";
import { askForConfirmation, findConfirmationFault, type ConfirmationFault } from "../confirmation.ts";
import { mcpTextsOf } from "../mcp-texts.ts";
import { refuseDistrict } from "../refuse-district.ts";
import type { Caller, Tool, ToolReply } from "../tool.ts";

type CaseParts = Pick<AppParts, "conversation" | "knowledge">;

export function openCaseTool({ conversation, knowledge }: CaseParts): Tool<OpenCase, OpenCaseReply> {
  return async (given, caller) => {
    const { text, district, contact, confirmation } = given;
    const unknown = refuseDistrict(district, knowledge.districts);
    if (unknown !== undefined) return { ok: false, error: unknown };
    const language = languageOf(given, caller);
    // All that the user is asked to agree to.
    const body = JSON.stringify([text, language, district ?? null, contact ?? null, NOTICE_VERSION]);
    const fault = confirmation === undefined ? undefined : findConfirmationFault(conversation, body, confirmation);
    if (confirmation === undefined || fault !== undefined) return askUser(given, { language, body, fault });

    const opened = await startWithHandoff(conversation, {
      language,
      channel: "api",
      site: caller.site,
      district,
      noticeVersion: NOTICE_VERSION,
      request: { text, contact },
      key: confirmation,
      body,
    });
    return opened.ok
      ? { ok: true, value: tellOpened(opened.value.handoff, language, caller) }
      : { ok: false, error: takenRefusal(opened.error) };
  };

  function askUser({ text, district, contact }: OpenCase, { language, body, fault }: Asking): Answered {
    const note = conversation.redact(text);
    if (!note.ok) return { ok: false, error: textRefusal(note.error) };
    const districts = district === undefined ? [] : [district];
    const team = routeTeam({ districts, topic: undefined }, knowledge.teams);
    const summary: Summary = {
      text: note.value,
      team: { id: team.id, name: team.name[language] },
      ...(contact && { contact: contact.kind }),
      notice: { version: NOTICE_VERSION, text: noticeText(language) },
    };
    const { token, expiresAt } = askForConfirmation(conversation, body);
    const confirmation = { token, expiresAt: expiresAt.toISOString() };
    const content: OpenCaseReply = { status: "to-be-confirmed", language, summary, confirmation };
    return { ok: true, value: { content, text: summaryAsText(summary, language, fault) } };
  }
}

type Answered = Awaited<ReturnType<Tool<OpenCase, OpenCaseReply>>>;
type Summary = NonNullable<OpenCaseReply["summary"]>;

interface Asking {
  readonly language: Language;
  readonly body: string;
  /** What was wrong with the confirmation that was brought, if one was. */
  readonly fault: ConfirmationFault | undefined;
}

/** The helper replies in it. */
function languageOf({ language, text }: OpenCase, { interfaceLanguage, language: liked }: Caller): Language {
  if (language !== undefined) return language;
  const detected = detectLanguage(text, interfaceLanguage);
  return detected.kind === "served" ? detected.language : liked;
}

function summaryAsText(
  { text, team, contact, notice }: Summary,
  language: Language,
  fault: ConfirmationFault | undefined,
): string {
  const translate = mcpTextsOf(language);
  return [
    ...(fault === undefined ? [] : [translate(`mcp:case.${fault}`)]),
    translate("mcp:case.to-be-confirmed", { team: team.name }),
    text
      .split("\n")
      .map((line) => `> ${line}`)
      .join("\n"),
    ...(contact === undefined ? [] : [translate(`mcp:case.contact.${contact}`)]),
    notice.text,
    translate("mcp:case.agree"),
  ].join("\n\n");
}

function tellOpened(handoff: Handoff, language: Language, { origin }: Caller): ToolReply<OpenCaseReply> {
  const translate = mcpTextsOf(language);
  const { number, secret, promisedBy, calendarKnown, team } = handoff;
  // Past the limit of new cases there is none, and the team is named all the same.
  if (number === undefined || secret === undefined || promisedBy === undefined) {
    const text = translate("mcp:case.not-opened", { team: team.name });
    return { content: { status: "not-opened", language, handoff }, text };
  }
  const page = `${origin}/case?language=${language}`;
  const promise = calendarKnown === false ? "promise-unsure" : "promise";
  const text = [
    translate("turn:passed-on.case", { team: team.name, number }),
    translate(`turn:passed-on.${promise}`, { at: writeBeijingTime(promisedBy, language) }),
    translate("mcp:case.keep", { secret, url: page }),
  ].join("\n\n");
  return { content: { status: "opened", language, handoff, page }, text };
}
