/** What people say around a question, in four languages, and the small words that come with it. Data. */
export const SMALL_TALK_PHRASES = `
nothing-said
  yes, yeah, yep, yup, sure, right, correct, exactly, no, nope, nah, i see, i understand, understood, got it, alright, all right, fine, noted, never mind, nevermind, nothing, not now, what else, anything else, something else, else, more, tell me more, go on, continue, really, is that so, hm, hmm, um, test, testing, nothing wrong, not wrong
  是, 是的, 是啊, 对, 对的, 没错, 不, 不是, 没有, 没关系, 知道了, 明白, 明白了, 清楚了, 了解, 了解了, 收到, 嗯嗯, 可能吧, 真的吗, 是吗, 还有吗, 还有呢, 还有别的吗, 还有什么, 其他呢, 别的呢, 继续, 接着说, 测试, 对不对, 是不是, 没有错误, 好吧
  いいえ, いえ, いや, うん, ううん, ええ, そう, そうです, そうですね, そうですか, そうなんですか, なるほど, 了解, 了解です, 了解しました, 承知しました, 承知です, 分かりました, 分かった, わかった, ありません, 本当, 本当ですか, 他に, 他には, 他にありますか, 他にもありますか, 他には何かありますか, ほかに, ほかには, ほかにありますか, ほかには何かありますか, もっと, もっと教えて, 続けて, 続けてください, テスト
  아니, 아니요, 아니오, 아뇨, 응, 맞아, 맞아요, 맞습니다, 그래, 그래요, 그렇습니다, 그렇군요, 그렇구나, 그런가요, 진짜요, 정말요, 알았어요, 알겠어요, 이해했어요, 이해했습니다, 글쎄, 글쎄요, 또요, 또 있어요, 또 있나요, 또 뭐가 있나요, 또 뭐 있어요, 더 있나요, 더 알려 주세요, 더 말해 주세요, 다른 건요, 다른 것은요, 다른 건 없나요, 계속, 계속하세요, 계속해 주세요, 테스트, 아니에요, 아닙니다
greeting
  hi, hello, hey, good morning, good afternoon, good evening, greetings, how are you, how do you do, nice to meet you
  你好, 您好, 早上好, 下午好, 晚上好, 在吗, 嗨, 哈喽, 大家好
  こんにちは, こんばんは, おはよう, おはようございます, はじめまして, どうも, もしもし, よろしくお願いします
  안녕, 안녕하세요, 안녕하십니까, 반갑습니다, 여보세요
thanks
  thanks, thank you, thx, thankyou, cheers, that's all, that is all, that's it, nothing else, no more questions, good, very good, not bad, perfect
  谢谢, 多谢, 感谢, 辛苦了, 帮大忙了, 帮了大忙, 没有了, 没了, 不用, 不用了, 不需要, 不必, 算了, 没事, 没事了, 没什么, 就这些, 不错, 很好, 挺好, 太好了
  ありがとう, ありがとうございます, ありがとうございました, 助かりました, 感謝します, お世話になりました, 助かります, 大丈夫, 大丈夫です, 結構です, いりません, 要りません, 必要ありません, 特にない, 特にありません, 特にないです, 何もない, 何でもない, 何でもありません, 以上です, いいですね, よかったです
  감사합니다, 고맙습니다, 고마워요, 감사해요, 감사드립니다, 도움이 됐어요, 도움이 되었습니다, 괜찮아, 괜찮아요, 괜찮습니다, 됐어요, 됐습니다, 필요 없어요, 필요 없습니다, 없어요, 없습니다, 좋아요, 좋습니다, 좋네요
goodbye
  bye, goodbye, see you, good night
  再见, 拜拜, 回头见, 晚安
  さようなら, 失礼します, ではまた, バイバイ, またね
  안녕히 계세요, 안녕히 가세요, 잘 있어요, 수고하세요
who-are-you
  who are you, what are you, are you a robot, are you human, are you a bot, are you an ai, what can you do, what can you help with, what can you help me with
  你是谁, 您是谁, 你是机器人吗, 你是真人吗, 你能做什么, 你会什么, 你是人工智能吗
  あなたは誰, あなたは誰ですか, ロボットですか, aiですか, 何ができますか, 人間ですか
  누구세요, 당신은 누구입니까, 로봇인가요, 뭘 할 수 있나요, 무엇을 할 수 있나요, 사람인가요, ai인가요
disagreement
  wrong, wrong answer, that's wrong, that is wrong, this is wrong, it's wrong, you are wrong, you're wrong, incorrect, not correct, that's incorrect, that is incorrect, that's not correct, that is not correct, not right, that's not right, that is not right, not true, that's not true, that is not true, not that, that's not it, that is not it, not what i asked, that's not what i asked, that is not what i asked, not what i meant, that's not what i meant, that is not what i meant, not my question, that's not my question, that is not my question, i did not ask that, i didn't ask that, you misunderstood, you misunderstood me, you did not answer my question, you didn't answer my question, not helpful, that's not helpful, that is not helpful, this does not help, this doesn't help, that does not help, that doesn't help, it does not help, it doesn't help, does not help me, this does not help me, this doesn't help me, that does not help me, that doesn't help me, useless
  不对, 错了, 答错了, 回答错了, 回答不对, 说错了, 你说错了, 你错了, 弄错了, 搞错了, 你搞错了, 不正确, 不准确, 不是这个, 不是这个意思, 我不是这个意思, 我不是问这个, 我没问这个, 我问的不是这个, 我问的不是这个问题, 不是我要的, 不是我想问的, 这不是我要的答案, 答非所问, 所答非所问, 没有帮助, 没帮助, 没用, 没什么用, 你没有回答我的问题, 没有回答我的问题, 你没听懂, 你没明白
  違います, 違いますよ, 違う, 違うよ, 違うんです, ちがいます, ちがう, それは違います, それは違う, そうではありません, そうではなくて, そうじゃない, そうじゃなくて, そうじゃないです, 間違い, 間違いです, 間違っています, 間違ってます, 間違ってる, それは間違いです, それは間違っています, 誤りです, 正しくありません, そういう意味ではありません, そういう意味じゃない, 聞いたのはそれではありません, 聞きたいのはそれではありません, 質問と違います, 質問の答えになっていません, 答えになっていません, 答えになってない, 役に立ちません, 役に立たない
  틀렸어, 틀렸어요, 틀렸습니다, 틀린 답이에요, 틀린 답변이에요, 틀린 답변입니다, 잘못됐어요, 잘못되었어요, 잘못된 답변이에요, 잘못된 답변입니다, 그게 아니에요, 그게 아니라, 그게 아니고요, 그게 아닙니다, 그거 아니에요, 그거 말고요, 그런 뜻이 아니에요, 그런 뜻이 아닙니다, 제 질문은 그게 아니에요, 제가 물어본 건 그게 아니에요, 제가 물은 건 그게 아니에요, 그걸 물어본 게 아니에요, 질문에 대한 답이 아니에요, 엉뚱한 답이에요, 엉뚱한 대답이에요, 도움이 안 돼요, 도움이 안 됩니다, 도움이 되지 않아요, 쓸모없어요
filler
  there, again, everyone, all, so, very much, many, much, a lot, ok, okay, oh, well, dear, sir, madam, friend, for your help, for the help, great, nice
  呀, 啊, 吧, 呢, 哦, 啦, 哈, 嘿, 了, 嗯, 好, 好的, 你, 您, 你们, 非常, 太, 十分, 请问, 朋友, 再次, 大家, 的, 帮忙, 帮助
  ね, よ, です, とても, 大変, 本当に, お疲れさま, では, はい, わかりました
  네, 예, 넵, 정말, 너무, 다시, 여러분, 대단히, 도와주셔서, 알겠습니다, ㅎ, ㅋ, ㅠ, 요
`;
