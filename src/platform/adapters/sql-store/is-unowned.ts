import type { Condition } from "./insert-events.ts";

/** No helper has a case of the conversation. */
export const isUnowned: Condition = (build) =>
  build.not(
    build.exists(
      build
        .selectFrom("cases")
        .whereRef("cases.conversation_id", "=", "conversations.id")
        .where("cases.state", "=", "with-person")
        .select("cases.id"),
    ),
  );
