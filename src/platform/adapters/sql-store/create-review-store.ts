import type { Review } from "#src/people/review/review.ts";
import type { ReviewStore } from "../../ports/review-store.ts";
import { queries } from "./queries.ts";
import { type NewReviewRow, reviewOfRow, rowOfReview } from "./review-rows.ts";
import type { SqlDatabase } from "./sql-database.ts";

export function createReviewStore(database: SqlDatabase): ReviewStore {
  return {
    add: async (review) => {
      const written = await database.batch([insertIfThere(review)]);
      return written.ok && written.value[0].length === 1;
    },

    readLatest: async (conversationId) => {
      const last = queries
        .selectFrom("reviews as any")
        .groupBy("any.turn_id")
        .select((build) => build.fn.max("any.place").as("place"));
      const latest = queries
        .selectFrom("reviews")
        .where("place", "in", last)
        .where("conversation_id", "is not", null)
        .selectAll()
        .orderBy("place");
      const asked = conversationId === undefined ? latest : latest.where("conversation_id", "=", conversationId);
      const rows = await database.read(asked.compile());
      return rows.flatMap(({ conversation_id: id, ...row }) => (id === null ? [] : [reviewOfRow(row, id)]));
    },
  };
}

/** Writes nothing where the conversation is gone. */
function insertIfThere(review: Review) {
  const row = rowOfReview(review);
  const columns = Object.keys(row) as (keyof NewReviewRow)[];
  return queries
    .insertInto("reviews")
    .columns(columns)
    .expression(
      queries
        .selectFrom("conversations")
        .where("conversations.id", "=", review.conversationId)
        .select((build) => columns.map((column) => build.val(row[column]).as(column))),
    )
    .returning("place")
    .compile();
}
