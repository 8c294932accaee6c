/** Longest reply of a helper, in code points after cleaning: three of the longest sections, and words of one's own. */
export const MAX_REPLY_CODE_POINTS = 4000;
