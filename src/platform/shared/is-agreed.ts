import type { ModelAbroad } from "#src/protocol/event.ts";

/** Whether a model is one of those agreed to: the same name elsewhere, or another one there, is not. */
export function isAgreed({ name, region, host }: ModelAbroad, agreed: readonly ModelAbroad[]): boolean {
  return agreed.some((one) => one.name === name && one.region === region && one.host === host);
}
