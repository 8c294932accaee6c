import type { CompiledQuery } from "kysely";
import type { Review } from "#src/people/review/review.ts";
import type { ReviewStore } from "../../ports/review-store.ts";
import { queries } from "./queries.ts";
import { type NewReviewRow, reviewOfRow, rowOfReview } from "./review-rows.ts";
import type { SqlDatabase } from "./sql-database.ts";
import { writeLogged } from "./write-logged.ts";

export function createReviewStore(database: SqlDatabase): ReviewStore {
  return {
    add: async (review, log) => {
      const batch = (...insertion: readonly CompiledQuery[]) => [insertReview(review), ...insertion];
      const written =
        log === undefined
          ? await database.batch(batch())
          : await writeLogged(database, log, batch, there(review.conversationId));
      return written.ok && written.value[0]?.length === 1;
    },

    find: async (reviewId) => {
      const [row] = await database.read(queries.selectFrom("reviews").where("id", "=", reviewId).selectAll().compile());
      return row && reviewOfRow(row);
    },

    readLatest: async (conversationId) => {
      const last = queries
        .selectFrom("reviews")
        .where((build) =>
          conversationId === undefined
            ? build("conversation_id", "is not", null)
            : build("conversation_id", "=", conversationId),
        )
        .groupBy(["conversation_id", "turn_id"])
        .select((build) => build.fn.max("place").as("place"));
      const latest = queries.selectFrom("reviews").where("place", "in", last).selectAll().orderBy("place");
      const rows = await database.read(latest.compile());
      return rows.flatMap((row) => reviewOfRow(row) ?? []);
    },
  };
}

/** Writes nothing where the conversation is gone. */
function insertReview(review: Review) {
  const row = rowOfReview(review);
  const columns = Object.keys(row) as (keyof NewReviewRow)[];
  return queries
    .insertInto("reviews")
    .columns(columns)
    .expression(
      there(review.conversationId).select((build) => columns.map((column) => build.val(row[column]).as(column))),
    )
    .returning("place")
    .compile();
}

/** One row, or none where the conversation is gone. */
function there(conversationId: string) {
  return queries.selectFrom("conversations").where("conversations.id", "=", conversationId);
}
