/**
 * Places that are not Qingdao, in four languages: a rule of Qingdao does not answer a question about Yantai. Data: cities
 * and provinces of China that investors compare Qingdao with. Cities abroad are no such places: who names Osaka or Seoul
 * mostly says where they come from. Each line is one place; its names are separated by commas.
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
`;
