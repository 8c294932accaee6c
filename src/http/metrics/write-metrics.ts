/**
 * Figures in the text format of Prometheus, version 0.0.4: https://prometheus.io/docs/instrumenting/exposition_formats
 */
export interface Metric {
  /** Letters, digits and underscores; a counter's ends in `_total`. */
  readonly name: string;
  readonly help: string;
  readonly type: "counter" | "gauge" | "histogram";
  readonly samples: readonly Sample[];
}

export interface Sample {
  /** Of a histogram: what of it this is; buckets have a label `le`. */
  readonly part?: "bucket" | "sum" | "count";
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export const METRICS_MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

export function writeMetrics(metrics: readonly Metric[]): string {
  return metrics
    .flatMap(({ name, help, type, samples }) => [
      `# HELP ${name} ${help.replaceAll("\\", "\\\\").replaceAll("\n", "\\n")}`,
      `# TYPE ${name} ${type}`,
      ...samples.map(
        ({ part, labels, value }) => `${name}${part === undefined ? "" : `_${part}`}${writeLabels(labels)} ${value}`,
      ),
    ])
    .map((line) => `${line}\n`)
    .join("");
}

function writeLabels(labels: Sample["labels"]): string {
  const written = Object.entries(labels).map(([name, value]) => `${name}="${escape(value)}"`);
  return written.length === 0 ? "" : `{${written.join(",")}}`;
}

function escape(value: string): string {
  return value.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll('"', '\\"');
}
