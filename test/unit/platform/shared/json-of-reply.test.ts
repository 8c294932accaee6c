import { describe, it } from "vitest";
import { jsonOfReply } from "#src/platform/shared/json-of-reply.ts";

describe("jsonOfReply", () => {
  it.for(['{"a": 1}', ' {"a": 1}\n', '```json\n{"a": 1}\n```', '```\n{"a": 1}\n```'])(
    "reads %j",
    (reply, { expect }) => {
      expect(jsonOfReply(reply)).toEqual({ a: 1 });
    },
  );

  it.for(["", "{", 'Here it is: {"a": 1}'])("takes for none %j", (reply, { expect }) => {
    expect(jsonOfReply(reply)).toBeUndefined();
  });
});
