import type { Rule } from "./rule.ts";

/**
 * Warning: a guide whose `review_by` has passed wants to be read again. No answer changes with it; the API shows the date.
 *
 * @param today full date, in Qingdao
 */
export const reviewPassed =
  (today: string): Rule =>
  ({ guides }) =>
    guides
      .filter(({ fields }) => fields.review_by < today)
      .map(({ folder, fields }) => ({
        file: `${folder}/guide.yaml`,
        rule: "review-passed",
        message: `was to be reviewed by ${fields.review_by}`,
      }));
