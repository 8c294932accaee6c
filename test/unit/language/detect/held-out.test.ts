/**
 * The detection on texts written by others for another purpose: the messages of the TypeScript compiler, which its
 * translators wrote in nine languages. Many are a few words with English terms among them.
 */
import { readFileSync } from "node:fs";
import { describe, it } from "vitest";
import { detectLanguage } from "#src/language/detect/detect-language.ts";

const SHORT_CODE_POINTS = 40;

function shortMessages(folder: string): readonly string[] {
  const file = new URL(
    `../../../../node_modules/typescript/lib/${folder}/diagnosticMessages.generated.json`,
    import.meta.url,
  );
  const messages = Object.values(JSON.parse(readFileSync(file, "utf8")) as Record<string, string>);
  return messages.filter((message) => [...message].length <= SHORT_CODE_POINTS);
}

describe("detectLanguage on compiler messages of at most 40 characters", () => {
  it.for([
    { folder: "zh-cn", is: "zh", script: "Hans", share: 0.99 },
    { folder: "zh-tw", is: "zh", script: "Hant", share: 0.97 },
    { folder: "ja", is: "ja", script: undefined, share: 0.98 },
    { folder: "ko", is: "ko", script: undefined, share: 0.99 },
  ])("is right on $share of those in $folder", ({ folder, is, script, share }, { expect }) => {
    const messages = shortMessages(folder);
    const misses = messages.filter((message) => {
      const detection = detectLanguage(message);
      return detection.kind !== "served" || detection.language !== is || detection.script !== script;
    });

    expect(messages.length).toBeGreaterThan(1000);
    expect(1 - misses.length / messages.length, misses.slice(0, 20).join("\n")).toBeGreaterThanOrEqual(share);
  });

  it("serves none of those in Russian", ({ expect }) => {
    const messages = shortMessages("ru");
    const served = messages.filter((message) => detectLanguage(message).kind === "served");

    expect(served.length / messages.length, served.join("\n")).toBeLessThan(0.02);
  });
});
