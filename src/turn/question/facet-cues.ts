/**
 * Wordings that show which kind of answer is asked for, in four languages. Data: add a wording where a question was
 * misread; `createCueRecogniser` says how it is written.
 */
export const FACET_CUES = `
duration
  how long, how many days, how many working days, how many months, how many years, how many hours, processing time, turnaround, time limit, how quickly, how fast, fastest, faster, quickest, quicker, same day, timeframe, take to, when will i get, when will it be ready
  多久, 多长时间, 几天, 几个工作日, 多少天, 多少个工作日, 几个月, 多少个月, 几年, 多少年, 几小时, 多少小时, 时限, 办理时间, 当天, 多快, 最快, 更快, 几日, 要等, 什么时候能拿, 什么时候能办好, 什么时候办好, 什么时候下来, 何日, 何年, 何時間, 最长
  どのくらいの期間, どれくらいかか, どのくらいかか, 日数, 所要, 何営業日, 処理期間, 期間は, いつ終わ, 何か月かか, いつ受け取, いつもらえ, いつでき, 一番早, 一番速, 最長, 最も早, 最も速, どちらが早, どちらが速
  며칠, 몇 개월, 몇개월, 몇 년, 몇년, 몇 시간, 얼마나 걸, 기간이, 기간은, 처리기간, 소요, 최장, 몇 영업일, 몇 일, 얼마나 오래, 언제 받, 언제 나오, 당일, 가장 빠, 제일 빠, 더 빠
deadline
  deadline, deadlines, by when, until when, how long is it valid, validity, expire*, expiry, effective date, since when, when did, when does, when do, when is, take effect, takes effect, enter into force, enters into force, in force, what date, cut-off, valid until
  截止, 什么时候, 何时, 哪天, 哪一年, 哪年, 期限, 生效, 到期, 有效期, 几月几日, 多少年内, 几年内, 之前
  いつまで, いつから, 締切, 締め切り, 発効, 施行日, 有効期間, 何年以内, いつ発効
  언제까지, 언제부터, 언제, 마감, 기한, 발효, 시행일, 유효기간, 몇 년 이내, 몇년 안
documents
  document, documents, paperwork, papers, what do i need to submit, what should i bring, forms do i, certificate do i need, certificates do i need, required files, forms to fill
  材料, 文件, 证件, 提交什么, 带什么, 准备什么, 准备哪些, 需要什么资料, 资料, 清单, 書類, 必要書類, 提出物
  何を用意, 何を準備, 持ち物, 添付
  서류, 구비서류, 무엇을 제출, 뭘 준비, 제출해야, 준비물, 첨부
penalty
  penalty, penalties, fine, fines, fined, punish*, what happens if, late, miss the, forget to, fail to, violat*, consequence*
  罚款, 处罚, 后果, 逾期, 超期, 不报会怎样, 没报, 违规, 忘记, 罚多少, 会被罚, 会怎么样, 会怎样, 罰則, 罰金, 過料, 違反
  遅れ, 忘れ, しなかった場合, 怠る, ペナルティ
  벌금, 과태료, 처벌, 위반, 늦으면, 안 하면, 놓치면, 불이익, 어기면
cost
  cost, costs, fee, fees, how much, price*, charge, charges, charged, free of charge, is it free, expensive
  费用, 多少钱, 收费, 花费, 免费, 价格, 費用
  いくら, 手数料, 料金, 無料, お金
  비용, 수수료, 얼마, 요금, 무료, 돈이
eligibility
  who can, who may, eligible, eligibility, qualif*, requirement*, condition, conditions, criteria, am i allowed, can i, do i need a, can my
  谁可以, 条件, 资格, 要求, 符合, 能不能, 可不可以, 可以申请, 什么人, 哪些人, 哪些项目, 資格, 要件, 対象者
  誰が, できますか, 該当, どんな人, どんな事業
  조건, 자격, 요건, 누가, 대상, 해당, 가능한가요, 할 수 있나요, 될까요
steps
  how do i, how to, how can i, steps, procedure*, process, processes, apply for, where do i start, what do i do, first step, get started, register a
  怎么办理, 怎么办, 如何办理, 如何办, 怎么申请, 如何申请, 流程, 步骤, 程序, 手续, 怎样, 怎么开, 怎么设立, 如何, 怎么, 第一步, 先做什么, 手順
  手続き, 流れ, どうやって, どうすれば, 申請方法, やり方, 方法, どのように, まず何
  절차, 방법, 어떻게, 신청하려면, 순서, 과정, 하려면, 먼저 뭘, 뭐부터
where
  where, which office, which offices, which authority, which authorities, which department, which departments, website*, online, address, addresses, location*, in charge
  哪里, 在哪, 哪个部门, 什么部门, 网站, 网上, 窗口, 地点, 地址, 哪儿
  どこ, 窓口, どの部署, ウェブサイト, オンライン, ネットで, 住所, 場所, どの機関
  어디, 어디서, 어디로, 어느 기관, 담당 부서, 어느 부서, 홈페이지, 온라인, 인터넷으로, 주소, 장소, 창구
contact
  who helps, who can help, who will help, help me, assist*, support team*, contact*, phone number*, hotline*, helper*
  谁帮, 谁来帮, 找谁, 帮办, 代办, 联系, 联系方式, 电话, 热线, 专员, 管家, 团队
  誰に相談, 誰が手伝, 相談, サポート, 連絡先, 連絡すれば, 電話, 担当者, 支援チーム, 代行
  누가 도와, 도움, 연락처, 누구한테 연락, 전화, 상담, 담당자, 지원팀, 도와주, 대행
changes
  change*, new rule*, new policy, new policies, latest, update*, still, any more, amended, revised
  变化, 新规, 最新, 更新, 还能, 修订, 调整, 取消了, 変更, 改正
  新しい, まだ, 変わり
  변경, 개정, 최신, 바뀌, 새로운, 아직, 달라
scope
  which countries, what countries, which sectors, which industries, which goods, list of, how many countries, which members, member, members, covered, what services, what items, which areas, included
  哪些国家, 哪些行业, 哪些领域, 哪些商品, 包括, 范围, 成员, 多少个国家, 哪些服务, 哪些事项, 几个国家
  どの国, どの業種, 対象国, 加盟国, 範囲, 含まれ, どんなサービス, 何か国, 品目, どの分野
  어느 나라, 어떤 나라, 어떤 업종, 회원국, 범위, 포함, 어떤 서비스, 몇 개국, 품목, 어떤 분야
exceptions
  exception*, exempt*, except, without, special case*
  例外, 豁免, 除外, 不用, 免除, 容缺
  除く, 不要
  예외, 면제, 제외, 없이
overview
  what is, what are, what's, what does, explain*, tell me about, meaning of, overview, introduce
  什么是, 是什么, 介绍, 什么意思, 概况, 做什么, 有什么, 干什么
  とは, 何ですか, について教え, 意味, の概要, 概要を, 概要は, 概要に, どんな制度, 紹介
  무엇, 뭐예요, 뭔가요, 이란, 란 무엇, 소개, 개요, 의미, 어떤 제도
`;
