/** Each block of settings in docs/runbooks/models.md, against a stand-in for its provider. */
import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { describe, it } from "vitest";
import { readSettings } from "#src/platform/settings/read-settings.ts";
import { CHAT_CLIENTS } from "#test/support/chat-clients.ts";
import { says } from "#test/support/fake-reply.ts";
import { fakeProvider } from "#test/support/fake-provider.ts";

const PATIENT = { untilFirstPart: 20_000, betweenParts: 20_000 };

const text = readFileSync(new URL("../../../../docs/runbooks/models.md", import.meta.url), "utf8");
const recipes = [...text.matchAll(/```env\n(.*?)```/gsu)].map(([, block = ""]) =>
  // What stands for one's own is filled in; a key and an account have no blanks.
  parseEnv(block.replaceAll(/<[^>]+>/gu, (own) => own.slice(1, -1).replaceAll(" ", "-"))),
);

describe("the recipes for models", () => {
  it("are there for each kind of provider", ({ expect }) => {
    expect(recipes.map((recipe) => recipe["LLM_BASE_URL"])).toEqual([
      "https://dashscope.aliyuncs.com/compatible-mode/v1",
      "https://dashscope.aliyuncs.com/compatible-mode/v1",
      "http://localhost:8000/v1",
      "http://10.0.0.7:8000/v1",
      "http://localhost:11434/v1",
      "https://api.openai.com/v1",
      "https://api.cloudflare.com/client/v4/accounts/your-account/ai/v1",
    ]);
  });

  it.for(
    CHAT_CLIENTS.flatMap((client) => recipes.map((recipe) => ({ ...client, recipe, address: recipe["LLM_BASE_URL"] }))),
  )(
    "reach the provider by path, name and key: $address, $client",
    async ({ open, keyWithoutKey, recipe }, { expect }) => {
      const { origin, requests } = await fakeProvider(() => says("你好"));
      const settings = readSettings(recipe);
      const models = settings.ok ? settings.value.models : [];
      for (const model of models) {
        const baseUrl = model.baseUrl.replace(new URL(model.baseUrl).origin, origin);
        await Array.fromAsync(
          open({ ...model, baseUrl }, PATIENT).stream({
            messages: [{ role: "user", content: "?" }],
            temperature: 0,
            maxTokens: 10,
          }),
        );
      }

      expect(models).not.toEqual([]);
      expect(requests.map(({ path, authorization, body }) => ({ path, authorization, model: body.model }))).toEqual(
        models.map(({ baseUrl, apiKey, name }) => ({
          path: `${new URL(baseUrl).pathname}/chat/completions`,
          authorization: apiKey === undefined ? keyWithoutKey : `Bearer ${apiKey}`,
          model: name,
        })),
      );
    },
  );
});
