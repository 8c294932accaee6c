/** When, how many, how much, how long: questions that one number or date answers, in the four languages. */
const FIGURE =
  /\bwhen\b|\bhow (?:many|much|long|old|tall|big|far|often|high|fast|large)\b|\bwhat (?:year|date|age|percent)|\bwhich year\b|多少|多[长長久大高]|第何|何[年月日人歳回度個本台名件時分つか时]|いつ|いくつ|いくら|[どの]のくらい|どれくらい|[几幾][年月日人个個次岁歲名]|哪一?[年天日]|몇|얼마|언제|년도|해는/iu;

/** Such a question has one answer, which a passage that speaks of all else it names often lacks. */
export function asksForFigure(question: string): boolean {
  return FIGURE.test(question);
}
