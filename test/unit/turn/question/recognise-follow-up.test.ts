import fc from "fast-check";
import { describe, it } from "vitest";
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { recogniseContinuation, recogniseFollowUp, type FollowUp } from "#src/turn/question/recognise-follow-up.ts";
import { recogniseDistricts } from "#test/support/districts.ts";

function read(text: string): FollowUp | undefined {
  return recogniseFollowUp(text, recogniseDistricts);
}

describe("recogniseFollowUp", () => {
  it.for([
    { text: "那即墨呢？", places: ["即墨"] },
    { text: "平度也有吗", places: ["平度"] },
    { text: "我们在嶗山", places: ["崂山"] },
    { text: "And in Jimo?", places: ["jimo"] },
    { text: "Does Pingdu as well?", places: ["pingdu"] },
    { text: "Jimo please", places: ["jimo"] },
    { text: "平度はどうですか？", places: ["平度"] },
    { text: "即墨区です", places: ["即墨区"] },
    { text: "핑두시는요?", places: ["핑두시"] },
    { text: "핑두도 그런가요?", places: ["핑두"] },
    { text: "What about Yantai?", places: ["yantai"] },
    { text: "那烟台呢", places: ["烟台"] },
  ])("hears that the same is asked of another place: $text", ({ text, places }, { expect }) => {
    expect(read(text)).toEqual({ places, nations: [], asks: undefined });
  });

  it.for([
    { text: "那英國人呢？", nations: ["英国"] },
    { text: "What about British citizens?", nations: ["british"] },
    { text: "日本人もですか", nations: ["日本"] },
    { text: "한국인도요?", nations: ["한국"] },
  ])("hears that the same is asked of another country: $text", ({ text, nations }, { expect }) => {
    expect(read(text)).toEqual({ places: [], nations, asks: undefined });
  });

  it.for([
    { text: "那需要什么材料？", asks: "需要什么材料" },
    { text: "那麼費用呢", asks: "费用" },
    { text: "在哪里办？", asks: "在哪里办" },
    { text: "它在哪里申请？", asks: "在哪里申请" },
    { text: "How long does it take?", asks: "how long does take" },
    { text: "And what are the conditions?", asks: "what are the conditions" },
    { text: "Where do I apply for it?", asks: "where do i apply for" },
    { text: "Can it be renewed?", asks: "can be renewed" },
    { text: "では期間はどのくらいですか？", asks: "期间はどのくらい" },
    { text: "それはどこで申請できますか？", asks: "どこで申请でき" },
    { text: "그럼 비용은요?", asks: "비용은요" },
    { text: "그건 어디서 신청하나요?", asks: "어디서 신청하나요" },
    { text: "几天受理？", asks: "几天受理" },
    { text: "逾期了会怎么样？", asks: "逾期了会怎么样" },
    { text: "需要准备什么", asks: "需要准备什么" },
    { text: "Validity?", asks: "validity" },
    { text: "When will I get it?", asks: "when will i get" },
    { text: "いつ受け取れますか", asks: "いつ受け取れ" },
    { text: "まず何をすればいいですか", asks: "まず何をすればいい" },
    { text: "언제부터 시행됐어요?", asks: "언제부터 시행됐어요" },
    { text: "문의 전화는요?", asks: "문의 전화는요" },
    { text: "最长可以免几年", asks: "最长可以免几年" },
    { text: "忘れた場合の罰金は？", asks: "忘れた场合の罚金" },
  ])("hears what else is asked of the matter: $text", ({ text, asks }, { expect }) => {
    expect(read(text)).toEqual({ places: [], nations: [], asks });
  });

  it.for([
    { text: "股份公司呢？", another: "股份公司" },
    { text: "And for small-scale taxpayers?", another: "small-scale taxpayers" },
    { text: "What about companies set up earlier?", another: "companies set up earlier" },
    { text: "特許は？", another: "特许" },
    { text: "小規模納税者の場合は？", another: "小规模纳税者" },
    { text: "주식회사는요?", another: "주식회사" },
    { text: "소형 저이윤 기업은?", another: "소형 저이윤 기업" },
  ])("hears that the same is asked of another thing: $text", ({ text, another }, { expect }) => {
    expect(read(text)).toEqual({ places: [], nations: [], asks: undefined, another });
  });

  it.for(["然后？", "And then?", "What next?", "それから？", "그다음은요?"])(
    "hears that the next step is asked for: %s",
    (text, { expect }) => {
      expect(read(text)).toEqual({ places: [], nations: [], asks: foldForSearch(text).replace("?", "") });
    },
  );

  it.for([
    { text: "Is it the same for Korea?", nations: ["korea"] },
    { text: "韩国的文件也一样吗？", nations: ["韩国"] },
    { text: "韓国の書類も同じですか", nations: ["韩国"] },
    { text: "한국 서류도 마찬가지예요?", nations: ["한국"] },
  ])("hears that the same is asked, whatever it repeats of the matter: $text", ({ text, nations }, { expect }) => {
    expect(read(text)).toEqual({ places: [], nations, asks: undefined });
  });

  it.for(["B类要什么条件", "What are the requirements for category B?", "B類の条件は何ですか", "B급 조건은 뭐예요?"])(
    "hears what is asked of a kind that was just told: %s",
    (text, { expect }) => {
      expect(read(text)?.asks).toMatch(/b/);
    },
  );

  it("hears both at once", ({ expect }) => {
    expect(read("And how long does it take in Jimo?")).toEqual({
      places: ["jimo"],
      nations: [],
      asks: "how long does take in",
    });
  });

  it.for([
    "即墨联合验收要多久？",
    "那外国人工作许可怎么办？",
    "这个城市有什么好吃的",
    "Which categories of work permit are there?",
    "And how do I get a work permit?",
    "How long does it take to open a bank account?",
    "What is the deadline of the annual report this year?",
    "What is RCEP and who belongs to it?",
    "就労許可にはどんな種類がありますか？",
    "即墨区の外資の手続きはそれぞれどのくらいかかりますか",
    "지모구 합동준공검사는 며칠 걸리나요?",
    "胶州帮办收费吗？",
    "Subsidies in Jimo?",
  ])("leaves a question that names a matter of its own alone: %s", (text, { expect }) => {
    expect(read(text)).toBeUndefined();
  });

  it.for(["", "?", "什么？", "and?", "はい", "네", "it", "这个"])(
    "hears no question in what brings nothing new: %s",
    (text, { expect }) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it("takes no message with three words of a matter for a follow-up, whatever stands around them", ({ expect }) => {
    const matter = fc.constantFrom("warehouse", "licence", "factory", "visa", "invoice", "customs", "trademark");
    const around = fc.constantFrom("and", "in Jimo", "it", "how long", "which documents", "what about", "Japanese");
    fc.assert(
      fc.property(fc.uniqueArray(matter, { minLength: 3 }), fc.array(around), (words, small) => {
        expect(read([...small, ...words, ...small].join(" "))).toBeUndefined();
      }),
    );
  });

  it.for(["可以保留多久？", "Can I print it myself?", "学歴の条件はありますか", "안 쓰면 어떻게 돼요?"])(
    "takes for a message that may leave out its matter: %s",
    (text, { expect }) => {
      expect(read(text)).toBeUndefined();
      expect(recogniseContinuation(text, recogniseDistricts)).toBeDefined();
    },
  );

  it("takes the names of countries apart from what such a message asks", ({ expect }) => {
    expect(recogniseContinuation("Can Koreans print it themselves?", recogniseDistricts)).toEqual({
      places: [],
      nations: ["koreans"],
      asks: "can print it themselves",
    });
  });

  it.for([
    "即墨的地址在哪",
    "外国人来华工作许可怎么办理",
    "How do I register a trademark for my new restaurant?",
    "外資企業の年度報告はいつまでに提出しますか",
    "외국인 투자기업 연간보고는 어떻게 하나요?",
  ])("takes for a message that names its matter: %s", (text, { expect }) => {
    expect(recogniseContinuation(text, recogniseDistricts)).toBeUndefined();
  });

  it("says the same of a text every time, and never fails", ({ expect }) => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(read(text)).toEqual(read(text));
      }),
    );
  });
});
