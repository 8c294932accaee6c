/**
 * Places that are not Qingdao, in four languages: a rule of Qingdao does not answer a question about Yantai. Data: cities
 * and provinces of China that investors compare Qingdao with, and capitals and ports of the countries they come from.
 * Each line is one place; its names are separated by commas.
 */
export const PLACES_ELSEWHERE = `
Yantai,烟台,煙台,옌타이,연태
Weihai,威海,웨이하이,위해
Jinan,济南,済南,지난시,제남
Weifang,潍坊,濰坊,웨이팡
Rizhao,日照市,르자오
Linyi,临沂,臨沂,린이시
Zibo,淄博,쯔보
Dongying,东营,東営,둥잉
Beijing,北京,베이징,북경
Shanghai,上海,상하이,상해
Tianjin,天津,톈진,천진
Chongqing,重庆,重慶,충칭,중경
Guangzhou,广州,広州,광저우,광주시
Shenzhen,深圳,선전시,심천
Guangdong,广东,広東,광둥
Dalian,大连,大連,다롄,대련
Shenyang,沈阳,瀋陽,선양,심양
Harbin,哈尔滨,ハルビン,하얼빈
Changchun,长春,長春,창춘,장춘
Suzhou,苏州,蘇州,쑤저우,소주시
Nanjing,南京,난징,남경
Wuxi,无锡,無錫,우시시,무석
Hangzhou,杭州,항저우,항주
Ningbo,宁波,寧波,닝보,영파
Xiamen,厦门,廈門,アモイ,샤먼
Fuzhou,福州市,푸저우
Wuhan,武汉,武漢,우한,무한
Chengdu,成都,청두,성도시
Xi'an,Xian city,西安,시안시,서안
Zhengzhou,郑州,鄭州,정저우
Changsha,长沙,長沙,창사
Hefei,合肥,허페이
Shijiazhuang,石家庄,石家荘,스자좡
Hainan,海南,하이난,해남
Hong Kong,香港,홍콩
Macau,Macao,澳门,マカオ,마카오
Taiwan,台湾,臺灣,타이완,대만
Taipei,台北,타이베이
Tokyo,东京,東京,도쿄,동경
Osaka,大阪,오사카
Nagoya,名古屋,나고야
Fukuoka,福冈,福岡,후쿠오카
Yokohama,横滨,横浜,요코하마
Kobe,神户,神戸,고베
Seoul,首尔,首爾,ソウル,서울
Busan,Pusan,釜山,プサン,부산
Incheon,仁川,インチョン,인천
Daegu,大邱,テグ,대구
Singapore,新加坡,シンガポール,싱가포르
Hanoi,河内市,ハノイ,하노이
Ho Chi Minh,胡志明市,ホーチミン,호찌민
Bangkok,曼谷,バンコク,방콕
Jakarta,雅加达,ジャカルタ,자카르타
Kuala Lumpur,吉隆坡,クアラルンプール,쿠알라룸푸르
`;
