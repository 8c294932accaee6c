import { describe, it } from "vitest";
import { faultOf, verified } from "#test/support/verification.ts";

const LICENCE =
  "Company set-up in Jimo\nA company must file its name first. The licence is issued within 3 working days.";
const SEALS = "Seals\nFour seals are engraved free of charge.";

describe("createVerifier", () => {
  it("lets a sentence through that its source supports, and says what it cites", ({ expect }) => {
    expect(verified("The licence is issued within three working days. [1]", [LICENCE, SEALS])).toEqual({
      kind: "supported",
      cited: [1],
    });
  });

  it("takes support only from the sources that are cited", ({ expect }) => {
    expect(faultOf("Four seals are engraved free of charge. [2]", [LICENCE, SEALS])).toBe("none");
    expect(faultOf("Four seals are engraved free of charge. [1][2]", [LICENCE, SEALS])).toBe("none");
    expect(faultOf("Four seals are engraved free of charge. [1]", [LICENCE, SEALS])).toBe("figure");
  });

  it.for<{ sentence: string; fault: string; detail: string }>([
    { sentence: "The licence is issued quickly.", fault: "no-source", detail: "The licence is issue" },
    { sentence: "The licence is issued. [7]", fault: "unknown-source", detail: "[7]" },
    { sentence: "营业执照已签发。[1]", fault: "language", detail: "营业执照已签发" },
    { sentence: "**The licence** is issued. [1]", fault: "markup", detail: "**" },
    { sentence: "The licence is issued ![x]( [1]", fault: "markup", detail: "![x](" },
    { sentence: "The licence is issued at www.licence.cn. [1]", fault: "contact", detail: "www.licence.cn." },
    { sentence: "The licence is issued within 5 working days. [1]", fault: "figure", detail: "5 working days" },
    { sentence: "In Laoshan the licence is issued first. [1]", fault: "place", detail: "Laoshan" },
    { sentence: "We will contact you about the licence. [1]", fault: "promise", detail: "we will contact" },
    { sentence: "We have submitted the company name. [1]", fault: "contacted", detail: "we have submitted" },
    {
      sentence: "A company need not file its name first. [1]",
      fault: "negation",
      detail: "A company need not file its name first.",
    },
    { sentence: "The licence is certainly issued. [1]", fault: "certainty", detail: "certainly" },
    {
      sentence: "Bring a bank deposit slip and a medical certificate. [1]",
      fault: "unfounded",
      detail: "Bring a bank deposit slip and a medical ",
    },
  ])("does not let through: $sentence", ({ sentence, fault, detail }, { expect }) => {
    expect(verified(sentence, [LICENCE, SEALS])).toEqual({ kind: "unsupported", fault, detail });
  });
});
