/** The desk on the wire: where people sign in, take cases, reply and close them. */
import * as z from "zod";
import { LANGUAGES } from "#src/language/language.ts";
import { MAX_QUESTION_CODE_POINTS } from "#src/platform/shared/question-limit.ts";
import { MAX_REPLY_CODE_POINTS } from "#src/platform/shared/reply-limit.ts";
import { CASE_OUTCOMES, CASE_STATES, caseViewSchema, CONTACT_KINDS, REJECTION_CODES } from "./case.ts";
import { CLIENT_TURN_ID } from "./conversation.ts";
import { possibleActSchema } from "./desk-act.ts";
import { conversationEventSchema } from "./event.ts";
import { citationSchema } from "./turn.ts";

const language = z.enum(LANGUAGES);

/**
 * A helper answers cases, a lead looks after helpers, an editor writes guides, a publisher publishes what others wrote. An
 * analyst counts, an auditor checks, an admin looks after accounts: none of the three reads what visitors wrote.
 */
export const ROLES = ["helper", "lead", "editor", "publisher", "analyst", "auditor", "admin"] as const;

export const signInSchema = z
  .object({
    name: z.string(),
    password: z.string(),
    code: z
      .string()
      .optional()
      .meta({ description: "Where a second factor is set up: six digits of the device, or a recovery code" }),
  })
  .meta({ id: "SignIn" });

export const deskCasesQuerySchema = z.object({
  state: z.enum(CASE_STATES).optional().meta({ description: "Cases in this state alone" }),
  team: z.string().optional().meta({ description: "Id of a team" }),
});

export const deskCaseSchema = caseViewSchema
  .extend({
    id: z.string(),
    conversationId: z
      .string()
      .nullable()
      .meta({ description: "Null once the visitor has erased the conversation, and where the case is masked" }),
    language: language.meta({ description: "The visitor's" }),
    reason: z.string(),
    claimedBy: z.string().optional().meta({ description: "What the helper who has it is called" }),
    mine: z.boolean().meta({ description: "Whether that is the reader; two people can be called the same" }),
    question: z.string().meta({ description: "What it was opened for; redacted, and empty where the case is masked" }),
    masked: z
      .boolean()
      .optional()
      .meta({ description: "The reader's role does not see what the visitor wrote or left" }),
  })
  .meta({ id: "DeskCase" });

export const deskCasesSchema = z.object({ cases: z.array(deskCaseSchema) }).meta({ id: "DeskCases" });

export const openedDeskCaseSchema = deskCaseSchema
  .extend({
    contact: z
      .object({ kind: z.enum(CONTACT_KINDS) })
      .optional()
      .meta({ description: "That there is one, and of which kind; its helper opens it with `POST …/contact`" }),
    acts: z.array(possibleActSchema).meta({
      description: "What the reader may do now by `POST …/acts`, given that what it demands goes with it",
    }),
    events: z.array(conversationEventSchema),
  })
  .meta({ id: "OpenedDeskCase" });

export const deskContactSchema = z
  .object({ kind: z.enum(CONTACT_KINDS), value: z.string() })
  .meta({ id: "DeskContact" });

/** More would be a guide, not a reply: that has a page of its own. */
export const MAX_CITED_SECTIONS = 3;

const passageId = z.string().meta({ description: "`<guide id>#<section>`" });

/** In UTF-16 code units: more than a draft has. */
const MAX_DRAFT_CHARACTERS = 6000;

export const replySchema = z
  .object({
    text: z.string().meta({ description: `1 to ${MAX_REPLY_CODE_POINTS} code points after cleaning` }),
    language: language.optional().meta({ description: "Of the reply; else the visitor's" }),
    clientMessageId: z.string().regex(CLIENT_TURN_ID),
    draft: z
      .object({ text: z.string().max(MAX_DRAFT_CHARACTERS), prompt: z.string().max(200), model: z.string().max(200) })
      .optional()
      .meta({ description: "The suggestion it was written from, as `POST …/draft` gave it" }),
    sections: z
      .array(passageId)
      .max(MAX_CITED_SECTIONS)
      .optional()
      .meta({ description: "Sections it passes on: the first is `[1]` in `text`" }),
  })
  .meta({ id: "Reply" });

export const sectionSearchSchema = z
  .object({ text: z.string().meta({ description: `1 to ${MAX_QUESTION_CODE_POINTS} code points after cleaning` }) })
  .meta({ id: "SectionSearch" });

/** A section in one language, as it is said. */
const sectionText = {
  language,
  text: z.string(),
  notes: z.array(z.string()).meta({ description: "What is to be known about its source: age, certainty, trust" }),
  machineTranslated: z.boolean().meta({ description: "By a machine, and nobody has approved it yet" }),
};

export const deskSectionSchema = z.object({
  passageId,
  own: z
    .object({ ...sectionText, title: z.string(), heading: z.string() })
    .meta({ description: "In the reader's language" }),
  rendering: z
    .object(sectionText)
    .meta({ description: "In the visitor's language: the same section, not a translation" }),
  citation: citationSchema.meta({ description: "As the visitor gets it, but for its number" }),
});

export const deskSectionsSchema = z
  .object({ sections: z.array(deskSectionSchema).meta({ description: "Best first, at most five" }) })
  .meta({ id: "DeskSections" });

export const deskCannedReplySchema = z.object({
  id: z.string(),
  shortcut: z.string().meta({ description: "What a helper types after `/` to find it" }),
  title: z.string().meta({ description: "In the reader's language" }),
  own: z.object({ language, text: z.string() }).meta({ description: "In the reader's language" }),
  rendering: z
    .object({
      language,
      text: z.string(),
      reviewed: z.boolean().meta({ description: "Whether a native speaker has read it" }),
    })
    .meta({ description: "In the visitor's language" }),
});

export const deskCannedRepliesSchema = z
  .object({ replies: z.array(deskCannedReplySchema).meta({ description: "With what is known of the case filled in" }) })
  .meta({ id: "DeskCannedReplies" });

/** What every text of a model at the desk comes with. */
const written = {
  language,
  label: z.literal("ai-generated"),
  prompt: z.string().meta({ description: "Id and version of the prompt" }),
  model: z.string().meta({ description: "As its endpoint calls it" }),
};

export const deskSummarySchema = z
  .object({ text: z.string(), ...written })
  .meta({ id: "DeskSummary", description: "A case's conversation in a few lines, in the reader's language" });

export const deskDraftSchema = z
  .object({
    text: z.string().meta({ description: "As it can be put into a reply, without the numbers of its sources" }),
    ...written,
    sentences: z
      .array(
        z.object({
          text: z.string(),
          cites: z.array(z.int().min(1)).meta({ description: "Numbers of the sources it names" }),
          isFounded: z.boolean().meta({
            description:
              "False where none of the sources bears it out, as with a figure, a contact, a date or a place they do not have",
          }),
        }),
      )
      .meta({ description: "Joined they are `text`" }),
    citations: z.array(citationSchema).meta({ description: "The sources it was to be written from" }),
  })
  .meta({
    id: "DeskDraft",
    description: "A suggested reply in the visitor's language; a person sends it, or does not",
  });

/** The ends a helper can give a case; the others come about by themselves. */
export const HELPER_OUTCOMES = CASE_OUTCOMES.filter((outcome) => outcome !== "withdrawn" && outcome !== "expired");

const LONGEST_RECEIPT = 64;

export const closeSchema = z
  .object({
    outcome: z.enum(HELPER_OUTCOMES),
    rejection: z.enum(REJECTION_CODES).optional().meta({ description: "Why it is not accepted; else `other`" }),
    receipt: z
      .string()
      .trim()
      .min(1)
      .max(LONGEST_RECEIPT)
      .optional()
      .meta({ description: "What the office it is transferred to calls it; demanded with `transferred`" }),
    into: z
      .string()
      .optional()
      .meta({ description: "Number of the open case it is merged into; demanded with `merged`" }),
  })
  .meta({ id: "Close" });

const MOST_SPAM = 100;
const MOST_REASON_CHARACTERS = 300;

export const spamSchema = z
  .object({
    cases: z
      .array(z.string())
      .min(1)
      .max(MOST_SPAM)
      .meta({ description: `Ids of 1 to ${MOST_SPAM} cases` }),
    reason: z.string().trim().min(1).max(MOST_REASON_CHARACTERS).meta({ description: "For the log" }),
  })
  .meta({ id: "Spam" });

export const closedSpamSchema = z
  .object({
    closed: z.array(z.string()),
    left: z.array(
      z.object({
        id: z.string(),
        why: z.enum([
          "not-found",
          "case-taken",
          "case-not-claimed",
          "case-closed",
          "not-as-it-stands",
          "field-missing",
        ]),
      }),
    ),
  })
  .meta({ id: "ClosedSpam" });

export const casePathSchema = z.object({ id: z.string().meta({ description: "Id of the case" }) });

export const deskNoticeSchema = z
  .object({ kind: z.literal("cases.changed") })
  .meta({ id: "DeskNotice", description: "Something changed, or was said: read again what is shown" });

export type HelperOutcome = (typeof HELPER_OUTCOMES)[number];
export type Role = (typeof ROLES)[number];
export type SignIn = z.infer<typeof signInSchema>;
export type DeskCases = z.infer<typeof deskCasesSchema>;
export type ClosedSpamOnWire = z.infer<typeof closedSpamSchema>;
export type DeskNotice = z.infer<typeof deskNoticeSchema>;
export type DeskCase = z.infer<typeof deskCaseSchema>;
export type DeskSummary = z.infer<typeof deskSummarySchema>;
export type DeskDraft = z.infer<typeof deskDraftSchema>;
export type DeskSection = z.infer<typeof deskSectionSchema>;
export type DeskSections = z.infer<typeof deskSectionsSchema>;
export type DeskCannedReply = z.infer<typeof deskCannedReplySchema>;
export type DeskCannedReplies = z.infer<typeof deskCannedRepliesSchema>;
export type DeskContact = z.infer<typeof deskContactSchema>;
export type OpenedDeskCase = z.infer<typeof openedDeskCaseSchema>;
