/** Staff of a host, as their page would be: they know addresses and a cookie. */
import { problemSchema } from "#src/protocol/problem.ts";
import type { DeskAccount, DeskHost } from "./desk-host.ts";

export const PASSWORD = "correct horse battery";

let people = 0;

/** A name nobody had before. */
export function newName(): string {
  people += 1;
  return `helper-${people}`;
}

export interface Helper {
  readonly name: string;
  readonly displayName: string;
  readonly cookie: string;
  readonly get: (path: string) => Promise<Response>;
  readonly post: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>;
}

export interface DeskClient {
  readonly post: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>;
  readonly trySignIn: (who: string, password?: string) => Promise<Response>;
  /** One of the two people of the suite, signed in. Passwords are slow on purpose: they sign in once. */
  readonly helperNumber: (which: 0 | 1) => Promise<Helper>;
  /** Somebody new who is signed in. */
  readonly signIn: (given?: Partial<DeskAccount>) => Promise<Helper>;
}

export function createDeskClient({ request, origin, addAccount }: DeskHost): DeskClient {
  const post = (path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    request(path, {
      method: "POST",
      headers: { Origin: origin(), ...(body !== undefined && { "Content-Type": "application/json" }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const trySignIn = (who: string, password = PASSWORD): Promise<Response> =>
    post("/api/desk/session", { name: who, password });

  const signedIn: Promise<Helper>[] = [];

  function helperNumber(which: 0 | 1): Promise<Helper> {
    return (signedIn[which] ??= signIn());
  }

  async function signIn(given: Partial<DeskAccount> = {}): Promise<Helper> {
    const name = newName();
    const account = { name, displayName: `Wang ${people}`, password: PASSWORD, ...given };
    await addAccount(account);
    const signed = await trySignIn(account.name);
    const cookie = signed.headers.get("Set-Cookie")?.split(";")[0] ?? "";
    return {
      name: account.name,
      displayName: account.displayName ?? "A helper",
      cookie,
      get: (path: string) => request(path, { headers: { Cookie: cookie } }),
      post: (path: string, body?: unknown, headers: Record<string, string> = {}) =>
        post(path, body, { Cookie: cookie, ...headers }),
    };
  }

  return { post, trySignIn, helperNumber, signIn };
}

export async function problemOf(response: Response) {
  return problemSchema.parse(await response.json());
}
