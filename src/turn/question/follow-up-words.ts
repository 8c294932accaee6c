/**
 * The small words of a follow-up, in four languages: what opens one, what points back, and what never names a matter by
 * itself. Data, each word as people type it; a message made of nothing else leans on what was asked before. Latin words
 * stand for themselves, others also as parts of a run of letters.
 */
export const FOLLOW_UP_WORDS = `
opening
  and, so, then, but, also, ok, okay, well, what about, how about, what if, and then, after that, next
  那么, 那, 还有, 另外, 如果, 要是, 假如, 换成, 好的, 嗯, 然后, 然后呢, 接下来, 之后, 下一步
  では, じゃあ, じゃ, それでは, それなら, ちなみに, あと, そして, また, もし, それから, その後, 次に
  그럼, 그러면, 그렇다면, 그리고, 그런데, 근데, 혹시, 만약, 그다음은요, 그다음, 그 다음, 그 후, 다음으로
pronoun
  it, its, this, that, these, those
  它, 它们, 这个, 那个, 这种, 那种, 这项, 那项, 这件事, 上述
  それ, その, これ, この, あれ, その場合
  그거, 그것, 그건, 그게, 그걸, 이거, 이것, 이건, 이게, 이걸, 그
before
  的, 了, は, が, を, に, へ, と, で, も, の
after
  的, 了, 吗, 么, 呢, 吧, 啊, 呀, 是, 要, 要在, 得在, 应在, 需要, 可以, 哪些, 什么, 多少, 多长, 多大, 提交, 提供, 准备
  は, が, を, に, へ, と, で, も, の, か, ね, よ, です, ですか, ます, ますか, したい, する, します, しますか, には, では, に必要な, に必要
plain
  a, an, the, is, are, was, be, been, am, do, does, did, done, can, could, may, must, should, will, would, shall, have, has, had, need, needed, needs, get, go
  what, which, when, where, who, why, how, i, we, you, my, our, your, me, us, people, there, here, any, some, too, either, same, as, at, in, on, of, for, to, from, by, with, or, if, please
  just, now, only, about, more, long, much, many, valid, apply, applies, applied, submit, file, take, takes, make, happen, happens, happened, citizens, citizen, nationals, national, passport, passports, holders, district, city, one, they, them
  located, based, s, not, don't, isn't, yes, no, sure, each, working, day, days, week, weeks, month, months, year, years
  handle, handles, handled, require, required, requires, bring, prepare, pay, proceed, continue, use, used, available
  number, maximum, minimum, max, most, least, total, altogether, exactly, roughly, usually, normally, fast, quick, soon, early, late
  i'm, i've, we're, they're, he's, she's, it's, what's, who's
  issue, issued, approve, approved, finish, finished, done, again, still, later, next, then, ones, would, there's, districts
  请问, 我们, 我, 你们, 你, 您, 需要, 要, 需, 是, 的, 了, 在, 有, 有没有, 没有, 吗, 么, 呢, 吧, 啊, 呀, 也, 也是, 还, 都, 就, 才, 能, 能够, 可以, 会, 可, 得, 该, 应该, 怎么, 怎样, 如何, 什么, 哪些, 哪个, 哪里, 哪儿, 哪, 几, 多少, 多, 一样, 同样, 行, 行吗, 适用, 是否, 这边, 那边, 情况, 话, 的话, 提交, 申请, 办理, 办, 办好, 准备, 提供, 交, 去, 到, 给, 被, 把, 不, 没, 按时, 受理, 办结, 审批, 结果, 出结果, 负责, 谁, 谁出, 晚了, 东西, 样, 具体, 大概, 一般, 通常, 一共, 只, 和, 跟, 与, 或, 对, 向, 让, 用, 带, 收, 花, 钱, 交钱, 收钱, 号码, 最长, 最短, 最多, 最少, 最, 更, 大约, 左右, 天, 年, 月, 批, 批下来, 下来, 拿到, 办完, 做完, 办事, 必须, 一定, 告诉, 说, 完成, 人, 籍, 公民, 国籍, 护照, 持有者, 区, 市, 现在, 又, 及时, 款, 里
  は, が, を, に, へ, と, で, も, の, や, か, な, ね, よ, から, まで, より, です, ます, ました, ません, でしょう, でしょうか, ですか, ますか, ください, する, し, して, した, したい, しますか, しました, したら, すれば, ば, たら, れば, できる, できます, できますか, できない, なる, なり, なりますか, なりますか, どう, どうなる, どの, どのように, どんな, どれ, どこ, どちら, いつ, いくら, 何, ある, あり, あります, ありますか, ない, いい, 良い, 必要, 必要な, 要り, いり, かかり, かかる, かかりますか, 場合, くらい, ぐらい, ほど, 同じ, いう, という, って, さん, 人, 国籍, 籍, 者, 旅券, パスポート, 保持者, 市民, 申請, 提出, 手続, き, 出し, 出す, 受け, 私, 私たち, 弊社, うち, 区, 市, それぞれ, 教えて, ほしい, お願いします, りますか, る, り, い, 番号, 最長, 最短, 最大, 最も, 一番, もっと, 用意, 準備, もらえ, もらえます, もらえますか, 使え, 使えます, 受けられ, れ, られ, ます, すみ, でき, 払, 払う, 払い, 要ります, 要りますか, いります, 出ます, 出ますか, 出る, だと, なら, 担当, 有効, 切れ, 始まり, だいたい, 普通, 一般に, 具体的, 日, 月, 年
  은, 는, 이, 가, 을, 를, 의, 에, 도, 로, 으로, 에서, 에서는, 에는, 과, 와, 만, 요, 은요, 는요, 도요, 이요, 까지, 부터, 인, 인은, 인도, 사람, 국적, 국적자, 시민, 여권, 소지자, 우리, 저희, 저, 제, 필요, 필요한, 필요해요, 필요한가요, 필요합니까, 필요하나요, 무엇, 뭐, 뭔, 뭘, 무슨, 어떤, 어디, 어느, 언제, 누가, 왜, 하나요, 하죠, 해요, 합니까, 하면, 하고, 해야, 할, 수, 있나요, 있어요, 있습니까, 있는, 없나요, 없어요, 되나요, 돼요, 됩니까, 될까요, 인가요, 인지, 예요, 이에요, 입니다, 입니까, 죠, 나요, 가요, 은가요, 까요, 그런가요, 마찬가지, 마찬가지인가요, 같나요, 같은가요, 같아요, 유효해요, 가야, 신청되나요, 똑같나요, 이면, 이면요, 라면, 면요, 리나요, 려요, 립니까, 나, 안, 못, 신청, 신청하나요, 신청해요, 제출, 처리, 받나요, 받을, 내나요, 걸, 좀, 번호, 최장, 최대, 최소, 최단, 보통, 대략, 정도, 대충, 몇, 년, 달, 날, 더, 가장, 제일, 빨라요, 빠른가요, 른가요, 른, 시행, 시행됐어요, 시행되나요, 문의, 심사, 내야, 내요, 내면, 내야하나요, 드나요, 들어요, 듭니까, 들까요, 나와요, 나오나요, 나옵니까, 받아요, 받습니까, 돼요, 되죠, 되는, 있죠, 있어야, 알려, 주세요, 알려주세요, 준비, 준비하나요, 해당, 가능, 가능해요, 가능한가요, 곳, 모두, 다, 완료, 끝나나요, 끝나요, 걸려요, 걸리나요, 구, 시, 쪽, 경우, 경우는, 경우에는
`;
