/** `GET /metrics`: figures for Prometheus. Whoever may not read them is told that there is nothing. */
import type { AppParts } from "../app-parts.ts";
import { collectModelMetrics } from "../metrics/collect-model-metrics.ts";
import { collectMetrics } from "../metrics/collect-metrics.ts";
import { mayReadMetrics } from "../metrics/may-read-metrics.ts";
import { type Metric, METRICS_MEDIA_TYPE, writeMetrics } from "../metrics/write-metrics.ts";
import { refuse } from "../problems/refuse.ts";
import type { Route } from "./route.ts";

type MetricsParts = Pick<
  AppParts,
  "usage" | "modelUse" | "modelBudget" | "currentKnowledge" | "calibration" | "clock" | "settings" | "connectionOf"
>;

export function metricsRoute(parts: MetricsParts): Route {
  return {
    method: "get",
    path: "/metrics",
    operation: {
      id: "readMetrics",
      group: "service",
      reply: { mediaType: "text/plain" },
      problems: ["not-found", "too-many-requests", "fault"],
    },
    async handle(c) {
      if (!(await mayReadMetrics(c, parts))) return refuse(c, { code: "not-found" });
      const knowledge = (await parts.currentKnowledge()).version;
      const metrics = await collectMetrics(parts.usage, { knowledge, calibration: parts.calibration.version });
      const ofModels = await readModelMetrics(parts);
      return c.body(writeMetrics([...metrics, ...ofModels]), 200, { "Content-Type": METRICS_MEDIA_TYPE });
    },
  };
}

async function readModelMetrics({ modelUse, modelBudget, clock, settings }: MetricsParts): Promise<readonly Metric[]> {
  if (settings.models.length === 0) return [];
  const spent = await modelBudget.readSpent(clock.now());
  return collectModelMetrics(modelUse.read(), { spent, most: settings.modelLimits.tokensPerDay });
}
