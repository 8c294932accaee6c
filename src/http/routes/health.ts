/**
 * `GET /health`, `/health/live`, `/health/ready`: for watchdogs, balancers and whoever wants to know which knowledge and
 * threshold answer. Live is every process that answers; ready is one that further requests should be sent to.
 */
import { LANGUAGES } from "#src/language/language.ts";
import { aliveSchema, type Health, healthSchema, readySchema } from "#src/protocol/health.ts";
import type { AppParts } from "../app-parts.ts";
import { refuse } from "../problems/refuse.ts";
import type { Route } from "./route.ts";

type HealthParts = Pick<AppParts, "currentKnowledge" | "calibration" | "isReady">;

export function healthRoutes({ currentKnowledge, calibration, isReady }: HealthParts): readonly Route[] {
  const { answerAt, risk, provisional } = calibration.threshold;
  const tellHealth = async (): Promise<Health> => ({
    status: "ready",
    versions: { knowledge: (await currentKnowledge()).version, calibration: calibration.version },
    threshold: { answerAt, risk, provisional },
    languages: [...LANGUAGES],
  });
  return [
    {
      method: "get",
      path: "/health",
      operation: {
        id: "readHealth",
        group: "service",
        reply: { mediaType: "application/json", schema: healthSchema },
        problems: ["not-ready", "fault"],
      },
      handle: async (c) => (isReady() ? c.json(await tellHealth()) : refuse(c, { code: "not-ready" })),
    },
    {
      method: "get",
      path: "/health/live",
      operation: {
        id: "isLive",
        group: "service",
        reply: { mediaType: "application/json", schema: aliveSchema },
        problems: ["fault"],
      },
      handle: (c) => c.json({ status: "live" }),
    },
    {
      method: "get",
      path: "/health/ready",
      operation: {
        id: "isReady",
        group: "service",
        reply: { mediaType: "application/json", schema: readySchema },
        problems: ["not-ready", "fault"],
      },
      handle: (c) => (isReady() ? c.json({ status: "ready" }) : refuse(c, { code: "not-ready" })),
    },
  ];
}
