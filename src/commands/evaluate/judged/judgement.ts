/**
 * What a judge says of an answer. A reason before each score, scores from 1 to 5 by written criteria: Liu et al., G-Eval
 * (EMNLP 2023). Faithfulness and relevance as in Es et al., RAGAS (EACL 2024): against what was retrieved, not against what the
 * judge knows.
 */
import * as z from "zod";

export const CRITERIA = ["faithfulness", "completeness", "relevance", "language"] as const;

export type Criterion = (typeof CRITERIA)[number];

const scored = z.strictObject({ reason: z.string().min(1), score: z.int().min(1).max(5) });

export const judgementSchema = z.strictObject({
  faithfulness: scored,
  completeness: scored,
  relevance: scored,
  language: scored,
} satisfies Record<Criterion, typeof scored>);

export type Judgement = z.infer<typeof judgementSchema>;
