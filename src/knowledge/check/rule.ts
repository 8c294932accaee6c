/**
 * A rule of the knowledge check: pure, over everything that was read. Its faults carry stable rule ids, because
 * editors look them up and tests name them.
 */
import type { Fault } from "../written/fault.ts";
import type { WrittenKnowledge } from "../written/read-written.ts";

export type Rule = (written: WrittenKnowledge) => readonly Fault[];
