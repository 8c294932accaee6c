import type { Turn } from "#src/protocol/turn.ts";
import { oneOf } from "./checks.ts";

export const isReason = oneOf<NonNullable<Turn["reason"]>>({
  "nothing-found": true,
  "too-weak": true,
  "asked-for-person": true,
  sensitive: true,
  crisis: true,
  unsafe: true,
  "out-of-scope": true,
  "not-in-force": true,
  "language-not-served": true,
  "model-failed": true,
});
