/**
 * How the four languages write an address: the street with its number, and the units that follow it (building, floor,
 * room). City and district are not part of it: the question may depend on them, and they name nobody.
 *
 * Every quantifier is bounded, so that no text makes a pattern slow.
 */
const R = String.raw;

// Part of a street's name: not the end of what stands before it, a part of the city or a word such as "live at".
const NAME_ZH = R`(?:(?![省市区縣县區镇鎮乡鄉村在住是到于於址为為的与與和及我你他从至去找给第])\p{Script=Han}){1,6}`;
const STREET_ZH =
  "大道|大街|胡同|(?<![公思套网線线电铁出销陆水]|带一)路|街|巷|弄|(?<![知报報通频渠味难赛轨管隧人国铁车街])道";
const NUMBER_ZH = R`(?:\d{1,5}|[一二三四五六七八九十百〇零]{1,6})(?:[甲乙丙]|-\d{1,4}|之\d{1,2})?`;

const NAME_JA = R`(?:(?![都道府県市区町村郡在住])[\p{Script=Han}\p{Script=Katakana}ーのヶ]){1,10}`;
// Behind the number: not a document, a counter, a date, a bridge, a topic. A space can part them but for a date:
// 10号 前台 is a reception, not "before the 10th".
const NOT_A_NUMBER_ZH = "(?![ ]?(?:文|令|公告|线|線|窗|桥|橋|隧|议|議|题|題|标|標|机|機)|之前|以前|前|起)";
// 88号, 88号甲, 88號之3, 88号楼
const HOUSE_ZH = R`[号號][甲乙丙丁]?(?:之\d{1,4}){0,2}[楼樓院]?${NOT_A_NUMBER_ZH}`;

const NUMBER_JA = R`(?:\d{1,3}|[一二三四五六七八九十]{1,3})`;

const ROAD_KO = R`[가-힣\d]{1,10}(?<!으|별|대|위|뒤|그|도|바|차)(?:대로|로|길)`;
// Ordinary words that end like the name of a district: 관리 (care), 이동 (move), 추가 (more).
const NOT_A_DISTRICT_KO =
  "(?<!관리|처리|정리|수리|심리|권리|거리|자리|분리|대리|격리|우리|활동|이동|운동|행동|노동|자동|공동|변동|국가|허가|인가|평가|추가|원가|증가|참가)";
const NOT_A_COUNT_KO = R`(?![\d%]|[ ]?(?:일|개|명|년|월|번|차|원|위안|시|달|주|건|단계|종|만|억|천|분|회|인|조|항|working|days?|months?|years?))`;

const STREET_EN = R`(?:Road|Rd|Street|St|Avenue|Ave|Lane|Ln|Boulevard|Blvd|Drive|Highway|Lu|Jie|Dajie|Dadao|Dao)\b(?:(?<=Rd|St|Ave|Ln|Blvd)\.)?`;
const CAPITALISED = R`(?:[A-Z0-9][A-Za-z0-9'-]{0,20}[ ]){1,5}`;
const LOWER_CASE = R`(?:(?!(?:of|the|for|in|to|on|at|and|or|is|by|days?|months?|years?|percent|hours?)\b)[a-z'-]{1,20}[ ]){1,4}`;
const STREET_LOWER_CASE = R`(?:road|rd|street|st|avenue|ave|lane|ln|boulevard|blvd|drive|highway|lu|jie)\b`;
const UNIT_EN = R`(?:[Rr]oom|[Rr]m|[Uu]nit|[Aa]pt|[Aa]partment|[Ff]lat|[Ss]uite|[Bb]uilding|[Bb]ldg|[Bb]lock|[Tt]ower|[Ff]loor)\.?[ ]?(?:[Nn]o\.?[ ]?)?#?(?:[A-Za-z]?\d{1,5}[A-Za-z]?(?:-\d{1,4})?|[A-Z])(?![A-Za-z0-9])`;

/** From the name of the street to the number of the house. */
export const STREETS: readonly RegExp[] = [
  // 香港中路88号
  R`${NAME_ZH}(?:${STREET_ZH})(?:[一二三四五六七八九十\d]{1,2}段)?(?:[ ]?\d{1,4}[ ]?[巷弄]){0,2}[ ]?${NUMBER_ZH}[ ]?${HOUSE_ZH}`,
  // 海尔路65弄; 张家村88号, 九龙工业园12号
  R`${NAME_ZH}(?:${STREET_ZH})[ ]?\d{1,4}[ ]?[弄巷]`,
  R`${NAME_ZH}(?:村|屯|庄|工业园区?|工業園區?|产业园区?|科技园区?|创业园|小区|社区)[ ]?${NUMBER_ZH}[ ]?${HOUSE_ZH}`,
  // 芝公園4丁目2番8号; behind a ward or town: 芝公園4-2-8
  R`(?:${NAME_JA})?(?:\d{1,2}条[東西南北])?${NUMBER_JA}[ ]?丁目(?:[ ]?の?\d{1,4}[ ]?(?:番地|番|-|の|号)?(?:[ ]?\d{1,4}(?:-\d{1,4}|[ ]?号)?)?)?`,
  R`(?<=[都道府県市区町村郡][ ]?)${NAME_JA}[ ]?(?!(?:19|20)\d\d-\d)\d{1,4}[-ー]\d{1,4}(?:[-ー]\d{1,4}){0,2}(?![\d-])`,
  // with hiragana in the name, which could also be a particle: みなとみらい2-2-1
  R`(?<=[都道府県市区町村郡][ ]?)(?![はがをにでもとへのかや])[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]{2,12}\d{1,3}-\d{1,3}-\d{1,4}(?![\d-])`,
  R`(?:${NAME_JA})?\d{1,5}[ ]?番(?:地(?:の?\d{1,4})?|[ ]?\d{1,4}[ ]?号)`,
  R`〒[ ]?\d{3}-?\d{4}`,
  // 테헤란로 12길 34; behind a district: 테헤란로 152; 홍콩중로 88호; 역삼동 123-45
  R`${ROAD_KO}[ ]?\d{1,4}(?:-\d{1,4})?(?:번?길|번지)(?:[ ]?\d{1,4}(?:-\d{1,4})?${NOT_A_COUNT_KO})?`,
  R`(?<=[가-힣][시군구읍면도][ ])${ROAD_KO}[ ]?\d{1,5}(?:-\d{1,4})?호?${NOT_A_COUNT_KO}`,
  R`[가-힣]{2,10}(?<!으|그대|도)로[ ]?\d{1,5}호(?!선|차|봇)`,
  // with building, floor or room behind: 판교역로 235 에이치스퀘어 N동 6층
  R`${ROAD_KO}[ ]\d{1,5}(?:-\d{1,4})?(?=(?:[ ,]{1,2}[가-힣A-Za-z0-9]{1,14}){0,2}[ ,]{1,2}(?:\d{1,4}|[A-Z])(?:동|층|호))`,
  R`[가-힣\d]{1,8}[동리가][ ]?\d{1,4}(?:-\d{1,4})?번지`,
  R`(?<=[가-힣][시군구읍면][ ])[가-힣\d]{1,8}[동리가]${NOT_A_DISTRICT_KO}[ ]?\d{1,4}(?:-\d{1,4})?${NOT_A_COUNT_KO}`,
  // 12 Hong Kong Middle Road; lower case only with "no." or a unit beside it
  R`(?:${UNIT_EN}(?:,[ ]?|[ ])){0,4}(?:[Nn]o\.?[ ]?)?(?<!\d)\d{1,5}[A-Z]?,?[ ]${CAPITALISED}${STREET_EN}`,
  R`(?:(?:${UNIT_EN}(?:,[ ]?|[ ])){1,4}(?:[Nn]o\.?[ ]?)?|[Nn]o\.?[ ]?)\d{1,5},?[ ]${LOWER_CASE}${STREET_LOWER_CASE}`,
  R`(?<=\b(?:[Ll]iv(?:e|es|ing)|[Ss]tay(?:s|ing)?|[Rr]esid(?:e|es|ing)|[Ll]ocated|[Aa]ddress(?: is|:))(?: (?:at|on|in))?[ ])\d{1,5},?[ ]${LOWER_CASE}${STREET_LOWER_CASE}`,
  R`(?<!\d)\d{1,5},?[ ]${LOWER_CASE}${STREET_LOWER_CASE}(?=(?:,[ ]?|[ ])${UNIT_EN})`,
  // Hong Kong Middle Road No. 12; Xianggang Lu 12 hao
  R`${CAPITALISED}${STREET_EN}(?:,[ ]?|[ ])(?:[Nn]o\.?[ ]?\d{1,5}|\d{1,5}[ ]?[Hh]ao|\d{1,5}(?=,[ ]?${UNIT_EN}))`,
  // 4-2-8 Shibakoen, Minato-ku; 34 Teheran-ro 12-gil
  R`\d{1,4}-\d{1,4}(?:-\d{1,4})?,?[ ][A-Z][a-z-]{1,20},?[ ][A-Z][a-z]{1,20}-(?:ku|shi|cho|machi)`,
  R`\d{1,4}(?:-\d{1,4})?,?[ ][A-Z][a-z]{1,20}-(?:daero|ro|gil)(?:[ ]?\d{1,3}(?:beon)?-?gil)?`,
].map((source) => new RegExp(source, "gu"));

const PLACE_ZH = "大厦|大廈|大楼|大樓|广场|廣場|花园|花園|公寓|小区|小區|家园|家園|苑|写字楼|寫字樓|中心";
const PART_ZH = "#[楼樓]?|号楼|號樓|号院|號院|栋|棟|幢|座|单元|單元|层|層|楼|樓|室|户|戶|房|号|號";
const PLACE_KO = "아파트|빌라|오피스텔|타워|빌딩|맨션|스퀘어|센터|플라자|상가";
const UNIT_ZH = R`(?:(?:(?!\d)[\p{Script=Han}A-Z]){1,10}?(?:${PLACE_ZH})[ ]?)?(?:[A-Za-z0-9]{1,5}|[一二三四五六七八九十]{1,4}|(?:[A-Z]?\d{1,5}|[A-Z]|[一二三四五六七八九十]{1,4})[ ])(?:${PART_ZH})`;
// メゾン梅田, 梅田ビル, 田中荘
const BUILDING_JA = R`(?:(?:\p{Script=Han}{1,6}|[A-Z]{1,6})?[\p{Script=Katakana}ー・]{2,14}\p{Script=Han}{0,6}|\p{Script=Han}{1,6}(?:荘|寮|会館))`;
const UNIT_JA = R`(?:[\p{Script=Han}\p{Script=Katakana}ー・A-Z]{1,16}[ ]?)?[A-Z]?\d{1,4}[ ]?(?:号室|号(?![楼樓院])|F|階)|${BUILDING_JA}[ ]?\d{3,4}(?![\d号人円万年日件名社㎡%平])`;
const UNIT_KO = R`(?:[가-힣A-Z]{1,12}(?:${PLACE_KO})[ ]?)?(?:\d{1,4}|[A-Z])(?:동|층|단원|호실|호)|\d{1,4}[ ](?:동|층|단원|호실|호)(?=$|[^가-힣]|[에은는이가])|[가-힣A-Z]{1,12}(?:${PLACE_KO})[ ]?\d{1,4}-\d{3,4}(?![\d-])`;
const BARE_ROOM = R`[A-Z]?\d{1,3}[ ]?-[ ]?\d{1,4}(?:[ ]?-[ ]?\d{1,4})?(?![\d-])(?:[ ]?(?:室|户|戶|房|호))?|(?!(?:19|20)\d\d-\d)\d{3,4}(?!\d|[ ]?(?:[平米㎡元人年天个月%]|${PART_ZH}|[A-Za-z일개명원년월시분건만]))`;
const NAMED_BUILDING = R`(?:(?!\d)\p{Script=Han}){1,10}?(?:${PLACE_ZH})|[가-힣A-Z]{1,12}(?:${PLACE_KO})`;

/** What can follow the street number: any number of building, floor and room. Sticky: set `lastIndex` to where to look. */
export const UNITS_BEHIND = new RegExp(
  R`(?:[ ,、-]{0,3}(?:${UNIT_ZH}|${UNIT_JA}|${UNIT_KO}|${UNIT_EN}|\d{1,3}(?:st|nd|rd|th)?[ ]?(?:[Ff]loor|\/?F)\b)){0,6}(?:[ ,、#-]{0,3}(?:(?:${NAMED_BUILDING})[ ]?)?(?:${BARE_ROOM}))?`,
  "yu",
);

/** Addresses within a compound, without a street. */
export const COMPOUNDS: readonly RegExp[] = [
  // 3号楼2单元502室, A座1203
  R`(?:[A-Za-z0-9]{1,4}|[一二三四五六七八九十]{1,3})[ ]?(?:号楼|號樓|栋|棟|幢|座|单元|單元)[ -]?(?:[A-Z0-9一二三四五六七八九十]{1,4}(?:[ ]?(?:单元|單元|门|層|层|楼|樓)|-))?[ ]?[A-Z]?\d{2,5}(?:[ ]?室|户|戶|房|号|號|(?![\d平米㎡元人年天个号]))`,
  // 国际大厦12层1203室
  R`(?:(?!\d)\p{Script=Han}){1,8}?(?:${PLACE_ZH})[ ]?[A-Z]?(?:\d{1,3}(?:层|層|楼|樓|座))?[ ]?[A-Z]?\d{2,5}(?:室|房|户|戶)`,
  // 101동 1202호, 자이아파트 1202호
  R`(?:[가-힣A-Z]{1,12}(?:${PLACE_KO})[ ]?)?\d{1,4}[ ]?동[ ]?\d{1,4}[ ]?호`,
  R`[가-힣A-Z]{1,12}(?:${PLACE_KO})[ ]?\d{1,4}호`,
  // Room 502, Unit 3, Building 12
  R`${UNIT_EN}(?:,?[ ]${UNIT_EN}){1,4}`,
].map((source) => new RegExp(source, "gu"));
