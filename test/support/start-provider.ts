/** A real provider of OpenID Connect on this machine. Whoever comes is asked nothing, and is the person it was told. */
import { generateKeyPairSync } from "node:crypto";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import Provider, { type Adapter, type AdapterPayload } from "oidc-provider";
import type { ProviderSettings } from "#src/platform/settings/settings.ts";

export interface RunningProvider {
  readonly settings: ProviderSettings;
  /** Who the next person is there. */
  readonly become: (subject: string) => void;
  /** Goes through the provider as a browser would. @returns where it sends the browser back to */
  readonly visit: (address: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** What the provider keeps, as long as it runs. */
function createKept(): (name: string) => Adapter {
  const kept = new Map<string, AdapterPayload>();
  return (name) => ({
    upsert: async (id, payload) => void kept.set(`${name}:${id}`, payload),
    find: async (id) => kept.get(`${name}:${id}`),
    findByUid: async (uid) => [...kept.values()].find((payload) => payload.uid === uid),
    findByUserCode: async () => undefined,
    consume: async (id) => {
      const payload = kept.get(`${name}:${id}`);
      if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => void kept.delete(`${name}:${id}`),
    revokeByGrantId: async (grantId) => {
      for (const [key, payload] of kept) if (payload.grantId === grantId) kept.delete(key);
    },
  });
}

export async function startProvider(returnAddress: string): Promise<RunningProvider> {
  let handle: RequestListener = () => {};
  let subject = "";
  const server = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const settings = { issuer, clientId: "luodi", clientSecret: "a secret of the tests for the provider" };
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: settings.clientId,
        client_secret: settings.clientSecret,
        redirect_uris: [returnAddress],
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256" }] },
    cookies: { keys: ["a key of the tests for cookies"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    adapter: createKept(),
    ttl: { Interaction: 60, Grant: 60, Session: 60, AccessToken: 60, IdToken: 60, AuthorizationCode: 60 },
    pkce: { required: () => true },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: settings.clientId,
        accountId: oidc.session?.accountId ?? subject,
      });
      grant.addOIDCScope("openid");
      await grant.save();
      return grant;
    },
  });
  const serve = provider.callback();
  handle = (request, response) => {
    const isInteraction = request.url?.startsWith("/interaction/");
    if (isInteraction) void provider.interactionFinished(request, response, { login: { accountId: subject } });
    else void serve(request, response);
  };

  return {
    settings,
    become: (next) => {
      subject = next;
    },
    visit: async (address) => {
      const cookies = new Map<string, string>();
      let next = address;
      while (next.startsWith(issuer)) {
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
        const reply = await fetch(next, { redirect: "manual", headers: { Cookie: cookie } });
        for (const line of reply.headers.getSetCookie()) {
          const [name = "", value = ""] = (line.split(";")[0] ?? "").split("=");
          cookies.set(name, value);
        }
        const location = reply.headers.get("Location");
        if (location === null) throw new Error(`the provider replied ${reply.status}: ${await reply.text()}`);
        next = new URL(location, next).href;
      }
      return next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
