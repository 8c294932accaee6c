import type { Citation, Turn } from "#src/protocol/turn.ts";
import { mcpTextsOf } from "./mcp-texts.ts";

/** A turn in Markdown, with all that must stay with it wherever it is shown: its sources, its label, who can help. */
export function turnAsText(turn: Turn, origin: string): string {
  const { language, text, citations, clarify, nextSteps = [], handoff, outcome, label } = turn;
  const translate = mcpTextsOf(language);
  const isOffered = handoff?.offered === true && outcome === "answered";
  const questions = nextSteps.map((step) => `- ${step.question ?? step.text}`);
  const parts = [
    text,
    clarify?.options.map((option) => `- ${option.label}`).join("\n"),
    citations.map((citation) => citationAsText(citation, origin)).join("\n"),
    isOffered ? `${translate("page:handoff.offered")} ${handoff.team.name}` : undefined,
    questions.length > 0 ? [translate("page:nextSteps.heading"), ...questions].join("\n") : undefined,
    label === null ? undefined : translate(`page:label.${label}`),
  ];
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}

function citationAsText({ n, title, source, url, page }: Citation, origin: string): string {
  const address = url ?? (page === undefined ? "" : `${origin}${page}`);
  return `[${n}] ${[title, source.title, source.publisher, address].filter((part) => part !== "").join(" · ")}`;
}
