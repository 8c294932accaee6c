/**
 * Countries whose nationals ask, in four languages with the words for their people. Data, one country a line: a rule for
 * British passports does not answer for Japanese ones.
 */
export const NATIONS = `
Japan,Japanese,日本,일본
Korea,Korean,Koreans,韩国,韓国,한국
United Kingdom,UK,British,Britain,英国,イギリス,영국
Canada,Canadian,Canadians,加拿大,カナダ,캐나다
United States,USA,American,Americans,美国,アメリカ,米国,미국
Germany,German,Germans,德国,ドイツ,독일
France,French,法国,フランス,프랑스
Italy,Italian,Italians,意大利,イタリア,이탈리아
Sweden,Swedish,瑞典,スウェーデン,스웨덴
Russia,Russian,Russians,俄罗斯,ロシア,러시아
India,Indian,Indians,印度,インド,인도인
Australia,Australian,Australians,澳大利亚,オーストラリア,호주
New Zealand,New Zealanders,新西兰,ニュージーランド,뉴질랜드
Brazil,Brazilian,Brazilians,巴西,ブラジル,브라질
Thailand,Thai,泰国,タイ,태국
Vietnam,Vietnamese,越南,ベトナム,베트남
Malaysia,Malaysian,Malaysians,马来西亚,マレーシア,말레이시아
Indonesia,Indonesian,Indonesians,印度尼西亚,印尼,インドネシア,인도네시아
Philippines,Filipino,Filipinos,菲律宾,フィリピン,필리핀
Myanmar,缅甸,ミャンマー,미얀마
Cambodia,柬埔寨,カンボジア,캄보디아
Laos,老挝,ラオス,라오스
Brunei,文莱,ブルネイ,브루나이
`;
