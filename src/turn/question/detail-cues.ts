/** Wordings that ask for a detail, in four languages. Data; `createCueRecogniser` says how it is written. */
export const DETAIL_CUES = `
address
  address, addresses, which street, which floor
  地址, 在哪条路, 几楼, 门牌, 住所
  所在地, 何階
  주소, 몇 층, 소재지
phone
  phone, phones, telephone, fax, call number
  电话, 传真
  電話, ファックス
  전화, 팩스
hours
  opening hours, office hours, opening time*, open on, closing time*
  上班时间, 几点开门, 营业时间, 办公时间, 周末开
  営業時間, 受付時間, 開庁, 何時まで, 何時から
  운영시간, 업무시간, 몇 시, 영업시간
money
  how much money, how much does it cost, fee, fees, cost, costs, price, prices
  多少钱, 费用, 收费
  いくらです, いくらかか, 費用, 手数料
  비용, 수수료
subsidy
  subsid*, bonus, cash grant*
  补贴, 补助, 奖金, 奖励金, 现金奖, 一次性奖, 多少奖, 奖多少, 奖励多少, 奖几
  助成金, 報奨金
  보조금, 지원금, 장려금, 보상금, 월세 지원, 임대료 지원
tariff
  tariff on, tariffs on, tariff rate*, duty on, duty rate*, duties on, import duty, import duties, customs duty, customs duties
  关税率, 关税是多少, 关税多少, 关税怎么
  関税率, 関税は, 関税がい
  관세율, 관세가, 관세는
rate
  tax rate, tax rates, what rate, which rate, what percent*, how many percent
  税率, 百分之几, 几个点, 几%, 多少%
  何%, 何パーセント, 何割
  세율, 몇 %, 몇%, 몇 퍼센트, 몇 프로
count
  how many people, how many staff, how many officials, how many advisers, how many teams, how many items, how many sectors
  how many projects, how many key, how many countries, how many bodies, number of
  几个, 几家, 几支, 几项, 几人, 多少人, 多少个, 多少项, 多少家, 多少名, 多少条
  何人, 何名, 何件, いくつ, 何項目, 何か国, 何業種, 何社
  몇 명, 몇명, 몇 개, 몇개, 몇 건, 몇 곳, 몇 팀, 몇 가지
`;
