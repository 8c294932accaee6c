import type { FileCopy } from "#src/clients/core/conversation-client.ts";

/** Lets the browser save a file that is here already. A link to it would have to carry the token. */
export function saveFile({ bytes, contentType }: FileCopy, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: contentType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
