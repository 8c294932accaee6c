import { describe, it } from "vitest";
import { createApp } from "#src/http/create-app.ts";
import { makeAppParts } from "#test/support/app-parts.ts";

describe("health", () => {
  it("tells versions, threshold and languages", async ({ expect }) => {
    const reply = await createApp(makeAppParts()).request("/health");

    expect(await reply.json()).toEqual({
      status: "ready",
      versions: { knowledge: "k1", calibration: "c1" },
      threshold: { answerAt: 0.71, risk: 0.05, provisional: true },
      languages: ["zh", "en", "ja", "ko"],
    });
  });

  it.for([
    { path: "/health", status: 503 },
    { path: "/health/ready", status: 503 },
    { path: "/health/live", status: 200 },
    { path: "/api/guides", status: 200 },
  ])("answers $path with $status while the host shuts down", async ({ path, status }, { expect }) => {
    const reply = await createApp(makeAppParts({ isReady: () => false })).request(path);

    expect(reply.status).toBe(status);
  });
});
