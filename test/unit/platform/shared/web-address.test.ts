import { describe, it } from "vitest";
import { webAddress } from "#src/platform/shared/web-address.ts";

describe("webAddress", () => {
  it.for(["https://www.qingdao.gov.cn/a?b=c", "http://old.example.cn/x.htm"])("lets %s through", (url, { expect }) => {
    expect(webAddress(url)).toBe(url);
  });

  it.for([
    null,
    "",
    "not an address",
    "/relative",
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
  ])("makes no link of %s", (url, { expect }) => {
    expect(webAddress(url)).toBeUndefined();
  });
});
