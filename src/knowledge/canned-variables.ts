/** What stands in a canned reply for something of the case: `{{number}}`. */
import { replacePlaceholders } from "./written/placeholder.ts";

export const CANNED_VARIABLES = ["number", "team", "helper", "promisedBy"] as const;
export type CannedVariable = (typeof CANNED_VARIABLES)[number];

/** Written out in the language of the reply. */
export type CannedVariables = Readonly<Record<CannedVariable, string>>;

export function fillVariables(text: string, values: CannedVariables): string {
  return replacePlaceholders(text, ({ factId: name }) => (isVariable(name) ? values[name] : ""));
}

export function isVariable(name: string): name is CannedVariable {
  return CANNED_VARIABLES.some((one) => one === name);
}
