/** Who somebody is at a provider, as their account keeps it: a subject is unique within its issuer alone. */
export function identityOf(issuer: string, subject: string): string {
  return `${issuer.replace(/\/$/u, "")} ${subject}`;
}
