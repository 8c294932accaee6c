import { describe } from "vitest";
import { replaceIn, withoutFile } from "../valid-tree.ts";
import { itReports } from "./broken-rules.ts";

const FILE = "canned-replies.yaml";

describe("the knowledge check, on canned replies,", () => {
  itReports([
    { rule: "file-missing", fault: "no canned replies", tree: withoutFile(FILE) },
    { rule: "shape", fault: "a reply without a language", tree: replaceIn(FILE, ", ko: 감사합니다.", "") },
    {
      rule: "placeholder-unknown",
      fault: "a variable nobody fills in",
      tree: replaceIn(FILE, "zh: 办结", 'zh: "{{who}}"'),
    },
    {
      rule: "canned-reply-differs",
      fault: "a variable that one language has alone",
      tree: replaceIn(FILE, "Thank you for writing.", '"Thank you for {{number}}."'),
    },
    {
      rule: "canned-reply-differs",
      fault: "a figure that one language has otherwise",
      tree: replaceIn(FILE, "Call 12345.", "Call 12344."),
    },
    {
      rule: "shortcut-repeated",
      fault: "a shortcut of two replies",
      tree: replaceIn(FILE, "shortcut: closing", "shortcut: received"),
    },
    {
      rule: "term-banned",
      fault: "a banned term",
      tree: replaceIn(FILE, "Thank you for", "Thank you for a working licence and"),
    },
    { rule: "unfinished", fault: "a reply to be written", tree: replaceIn(FILE, "Thank you for writing.", "TODO") },
  ]);
});
