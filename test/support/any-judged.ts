import fc from "fast-check";

/** Questions with one of a few confidences, so that many are tied, far enough apart to stay so under any smooth change. */
export const anyJudged = fc.array(
  fc.record({ confidence: fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8), right: fc.boolean() }),
  { minLength: 1, maxLength: 40 },
);
