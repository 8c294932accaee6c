/** Writes what staff reviewed in a store among the labelled questions. The store is only read. */
import { readWhole } from "#src/conversation/read-whole.ts";
import type { Stores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { labelReview, type NoLabel, type ReviewedKnowledge } from "../questions/label-review.ts";
import type { LabelledQuestion } from "../questions/labelled-question.ts";
import { addReviewed, type ReviewedQuestion } from "../questions/reviewed-questions.ts";

export interface TakenIn {
  readonly added: number;
  readonly changed: number;
  readonly known: number;
  /** Reviews that give no label. */
  readonly left: Readonly<Record<NoLabel, number>>;
}

/** @param known the labelled questions of our own, which keep their labels */
export async function takeInReviews(
  { reviews, conversations }: Pick<Stores, "reviews" | "conversations">,
  { knowledgeFolder, ...reviewed }: ReviewedKnowledge & { readonly knowledgeFolder: string },
  known: readonly Pick<LabelledQuestion, "text">[],
): Promise<TakenIn> {
  const left = { "leans-on-more": 0, "no-answer-named": 0, "not-recorded": 0 };
  const questions: ReviewedQuestion[] = [];
  for (const review of await reviews.readLatest(undefined)) {
    const conversation = await conversations.find(review.conversationId);
    if (conversation === undefined) continue;
    const events = await readWhole(conversations, conversation.id);
    const labelled = labelReview(review, { conversation, events }, reviewed);
    if (labelled.kind === "labelled") questions.push(labelled.question);
    else left[labelled.kind] += 1;
  }
  return { ...(await addReviewed(knowledgeFolder, questions, known)), left };
}
