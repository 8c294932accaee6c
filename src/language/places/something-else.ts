const STREETS = [
  "[东南西北中]?[一二三四五六七八九十]*(?:路(?![演线程径])|街|大街|大道)",
  "[동서남북중]로",
  " (?:(?:east|west|north|south|middle|central) )?(?:road|rd|street)(?![a-z])",
];
const ORGANISATIONS = ["合作组织", "协力机构", " ?협력 ?기구", " cooperation organi[sz]ation"];
const LANGUAGES = ["语", "어(?!디|떤|떻|느)", "[ -](?:language|speak)"];

/**
 * What follows the name of a place and makes it the name of something else: a street (香港中路 and 即墨路 are in the
 * middle of Qingdao), an organisation (上海合作组织), a language (日本語, 한국어). The source of a pattern to meet folded text.
 */
export const SOMETHING_ELSE = `(?:${[...STREETS, ...ORGANISATIONS, ...LANGUAGES].join("|")})`;
