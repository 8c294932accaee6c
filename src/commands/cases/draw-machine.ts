/** The closed loop as a drawing and as tables, in Markdown: made from the data, so that they say what is done. */
import { type Limit, type LimitName, LIMITS } from "#src/people/handoff/machine/limits.ts";
import { isFinal, STAGE_VIEWS, STAGES } from "#src/people/handoff/machine/stage.ts";
import { TRANSITION_NAMES, TRANSITIONS } from "#src/people/handoff/machine/transitions.ts";
import { WORKING_DAY_MS } from "#src/people/handoff/working-time.ts";

const HOUR_MS = 3_600_000;

/** Ends that lead from so many stages would cross the whole drawing. */
const TOO_MANY_ARROWS = 4;

/** A state diagram for Mermaid, of what changes the stage. */
export function drawMachine(): string {
  const names = new Map<string, string[]>();
  for (const name of TRANSITION_NAMES) {
    const { from, to } = TRANSITIONS[name];
    if (to === "same" || (isFinal(to) && from.length >= TOO_MANY_ARROWS)) continue;
    for (const source of from.length === 0 ? ["[*]"] : from) {
      const arrow = `${idOf(source)} --> ${idOf(to)}`;
      names.set(arrow, [...(names.get(arrow) ?? []), name]);
    }
  }
  const arrows = [...names].map(([arrow, labels]) => `  ${arrow}: ${labels.join(", ")}`);
  const drawn = arrows.join("\n");
  const shown = STAGES.filter((stage) => drawn.includes(idOf(stage)));
  return [
    "```mermaid",
    "stateDiagram-v2",
    ...shown.filter((stage) => idOf(stage) !== stage).map((stage) => `  state "${stage}" as ${idOf(stage)}`),
    ...arrows,
    ...shown.filter(isFinal).map((stage) => `  ${idOf(stage)} --> [*]`),
    "```",
  ].join("\n");
}

/** Mermaid takes a hyphen for the beginning of an arrow. */
function idOf(stage: string): string {
  return stage.replaceAll("-", "_");
}

export function tabulateStages(): string {
  const rows = STAGES.map((stage) => {
    const { owner, state, step } = STAGE_VIEWS[stage];
    return [code(stage), owner, code(state), code(step)];
  });
  return table(["Stage", "Whose turn", "Who answers (`state`)", "What the visitor sees (`step`)"], rows);
}

export function tabulateTransitions(): string {
  const rows = TRANSITION_NAMES.map((name) => {
    const { from, to, by, reason, guards, tells, sets } = TRANSITIONS[name];
    return [
      code(name),
      from.length === 0 ? "—" : from.map(code).join(", "),
      to === "same" ? "the same" : code(to),
      by.join(", "),
      reason ?? "—",
      guards?.map(code).join(", ") ?? "—",
      tells === undefined ? "—" : code(tells),
      sets === "stays" || sets === "none" ? sets : code(sets),
    ];
  });
  return table(["Transition", "From", "To", "Who may", "Reason", "Guards", "Tells the visitor", "Deadline"], rows);
}

export function tabulateLimits(): string {
  const rows = (Object.keys(LIMITS) as LimitName[]).flatMap((name) =>
    LIMITS[name].map((row) => {
      const kinds = ["priority" in row ? row.priority : undefined, "class" in row ? row.class : undefined];
      const given = kinds.filter((kind) => kind !== undefined);
      return [code(name), given.length === 0 ? "all others" : given.join(", "), tellLimit(row)];
    }),
  );
  return table(["Deadline", "For", "Limit"], rows);
}

function tellLimit({ clock, ms }: Limit): string {
  if (clock === "wall") return `${ms / HOUR_MS} h, day and night`;
  const days = ms / WORKING_DAY_MS;
  return Number.isInteger(days) ? `${days} working ${days === 1 ? "day" : "days"}` : `${ms / HOUR_MS} working hours`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
