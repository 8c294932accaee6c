/** What people say around a question, in four languages, and the small words that come with it. Data. */
export const SMALL_TALK_PHRASES = `
greeting
  hi, hello, hey, good morning, good afternoon, good evening, greetings, how are you, how do you do, nice to meet you
  你好, 您好, 早上好, 下午好, 晚上好, 在吗, 嗨, 哈喽, 大家好
  こんにちは, こんばんは, おはよう, おはようございます, はじめまして, どうも, もしもし, よろしくお願いします
  안녕, 안녕하세요, 안녕하십니까, 반갑습니다, 여보세요
thanks
  thanks, thank you, thx, thankyou, cheers
  谢谢, 多谢, 感谢, 辛苦了, 帮大忙了, 帮了大忙
  ありがとう, ありがとうございます, ありがとうございました, 助かりました, 感謝します, お世話になりました, 助かります
  감사합니다, 고맙습니다, 고마워요, 감사해요, 감사드립니다, 도움이 됐어요, 도움이 되었습니다
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
filler
  there, again, everyone, all, so, very much, many, much, a lot, ok, okay, oh, well, dear, sir, madam, friend, for your help, for the help, great, nice
  呀, 啊, 吧, 呢, 哦, 啦, 哈, 嘿, 了, 嗯, 好, 好的, 你, 您, 你们, 非常, 太, 十分, 请问, 朋友, 再次, 大家, 的, 帮忙, 帮助
  ね, よ, です, とても, 大変, 本当に, お疲れさま, では, はい, わかりました
  네, 예, 넵, 정말, 너무, 다시, 여러분, 대단히, 도와주셔서, 알겠습니다, ㅎ, ㅋ, ㅠ, 요
`;
