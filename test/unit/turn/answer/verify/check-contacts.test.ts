import { describe, it } from "vitest";
import { faultOf } from "#test/support/verification.ts";

const SOURCE = "Hall\nCall 0532-8090-0001 or 12345, see www.qd.gov.cn, use form QD-12, come by 7 November 2023.";

describe("checkContacts", () => {
  it.for([
    "Call 12345. [1]",
    "Call (0532) 8090 0001. [1]",
    "See www.qd.gov.cn. [1]",
    "Use form QD-12. [1]",
    "Come by 7 November 2023. [1]",
  ])("lets through what the source has: %s", (sentence, { expect }) => {
    expect(faultOf(sentence, [SOURCE])).not.toBe("contact");
  });

  it.for([
    "Call 12346. [1]",
    "Call 0532-8090-0002. [1]",
    "Call 400-123-4567. [1]",
    "Call 13805327788. [1]",
    "See www.qd.gov.cn/apply. [1]",
    "Pay at qd-permits.top. [1]",
    "Write to hall@qd.gov.cn. [1]",
    "Use form QD-13. [1]",
    "Visit 59 Hong Kong Middle Road. [1]",
    "See qd-hall.top. [1]",
    "See the hall at qingdao.services/apply. [1]",
  ])("keeps back what it does not have: %s", (sentence, { expect }) => {
    expect(faultOf(sentence, [SOURCE])).toBe("contact");
  });

  it("takes sizes and times for figures, not for codes", ({ expect }) => {
    expect(faultOf("The hall is 5km away. [1]", [SOURCE])).toBe("figure");
  });
});
