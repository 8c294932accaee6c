import fc from "fast-check";
import { describe, it } from "vitest";
import { visitorAddress } from "#src/http/limits/visitor-address.ts";

const proxy = "10.0.0.1";

describe("visitorAddress", () => {
  it.for([
    { when: "no proxy is trusted", forwardedFor: "1.2.3.4", trustedHops: 0, expected: proxy },
    { when: "one proxy is trusted", forwardedFor: "6.6.6.6, 1.2.3.4", trustedHops: 1, expected: "1.2.3.4" },
    { when: "two proxies are trusted", forwardedFor: "6.6.6.6,1.2.3.4, 10.0.0.2", trustedHops: 2, expected: "1.2.3.4" },
    { when: "the request came round the outer proxy", forwardedFor: "1.2.3.4", trustedHops: 2, expected: proxy },
    { when: "the proxy forwards no address", forwardedFor: undefined, trustedHops: 1, expected: proxy },
    {
      when: "the proxy forwards no address but a word",
      forwardedFor: "1.2.3.4, hidden",
      trustedHops: 1,
      expected: proxy,
    },
  ])("counts $expected when $when", ({ forwardedFor, trustedHops, expected }, { expect }) => {
    expect(visitorAddress({ address: proxy, forwardedFor, trustedHops })).toBe(expected);
  });

  it.for([
    { address: "::ffff:1.2.3.4", expected: "1.2.3.4" },
    { address: "2001:db8:1:2:aaaa:bbbb:cccc:dddd", expected: "20010db800010002/64" },
    { address: "2001:db8:1:2::1", expected: "20010db800010002/64" },
    { address: "2001:db8:1:3::1", expected: "20010db800010003/64" },
    { address: "::1", expected: "0/64" },
    { address: "fe80::1%eth0", expected: "fe80000000000000/64" },
    { address: undefined, expected: "unknown" },
  ])("counts $address as $expected", ({ address, expected }, { expect }) => {
    expect(visitorAddress({ address, forwardedFor: undefined, trustedHops: 0 })).toBe(expected);
  });

  it("is never moved by what a visitor puts before the proxies' own entries", ({ expect }) => {
    fc.assert(
      fc.property(fc.string(), fc.ipV4(), fc.integer({ min: 1, max: 3 }), (forged, visitor, trustedHops) => {
        const written = [visitor, ...Array.from({ length: trustedHops - 1 }, () => "10.0.0.2")].join(", ");

        expect(visitorAddress({ address: proxy, forwardedFor: `${forged}, ${written}`, trustedHops })).toBe(visitor);
      }),
    );
  });

  it("makes something of whatever a proxy forwards", ({ expect }) => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.ipV6()), (forwardedFor) => {
        expect(visitorAddress({ address: proxy, forwardedFor, trustedHops: 1 })).not.toBe("");
      }),
    );
  });
});
