import type { Condition } from "./insert-events.ts";

/** A helper has a case of the conversation. */
export const hasOwner: Condition = (build) =>
  build.exists(
    build
      .selectFrom("cases")
      .whereRef("cases.conversation_id", "=", "conversations.id")
      .where("cases.state", "=", "with-person")
      .select("cases.id"),
  );

export const hasNoOwner: Condition = (build) => build.not(hasOwner(build));
