/** Longest question, in code points after cleaning. */
export const MAX_QUESTION_CODE_POINTS = 1000;
