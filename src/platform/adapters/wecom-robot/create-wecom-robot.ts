import * as z from "zod";
import type { Robot } from "../../ports/robot.ts";
import { deliveryOf, postJson } from "../signed-http/post-json.ts";

/**
 * The robot of a WeCom group: `POST <webhook>?key=… {msgtype: "text", text: {content}}`, content of at most 2,048 bytes of
 * UTF-8, at most 20 messages a minute for each robot; `{errcode: 0}` where it was taken. From 群机器人配置说明
 * of the WeCom developer centre, https://developer.work.weixin.qq.com/document/path/91770.
 *
 * Plain text, because in Markdown a team's name could become a link. What is too many for a minute is said later, by the
 * back-off of notices.
 *
 * @param webhook as the group shows it, with its key: whoever has it can write there
 */
export function createWecomRobot(webhook: string): Robot {
  return {
    say: async (text) => {
      const reply = await postJson(webhook, JSON.stringify({ msgtype: "text", text: { content: text } }));
      const delivery = deliveryOf(reply);
      if (delivery !== "taken" || reply === undefined) return delivery;
      // What it did not take it says in the body, with the status of success: most often, too many a minute.
      return replySchema.safeParse(parse(reply.text)).success ? "taken" : "later";
    },
  };
}

const replySchema = z.object({ errcode: z.literal(0) });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
