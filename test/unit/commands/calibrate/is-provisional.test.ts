import { describe, it } from "vitest";
import { isProvisional } from "#src/commands/calibrate/is-provisional.ts";

const ours = {};
const visitors = { reviewed: "2026-11-25" };

describe("isProvisional", () => {
  it.for([
    { when: "all questions are our own", questions: [ours, ours], provisional: true },
    { when: "some are visitors'", questions: [ours, ours, visitors], provisional: true },
    { when: "half are visitors'", questions: [ours, visitors], provisional: true },
    { when: "most are visitors'", questions: [visitors, ours, visitors], provisional: false },
    { when: "there are none", questions: [], provisional: true },
  ])("is $provisional when $when", ({ questions, provisional }, { expect }) => {
    expect(isProvisional(questions)).toBe(provisional);
  });
});
