import { DurableObject } from "cloudflare:workers";

/**
 * The object of one channel: everyone who listens holds a WebSocket to it, and an announcement sends each an empty
 * message. It keeps nothing, and sleeps while nobody speaks (hibernation): the sockets stay open meanwhile.
 */
export class LiveChannel extends DurableObject {
  /** Lets one more listen: the reply to a WebSocket upgrade. */
  override fetch(): Response {
    const { 0: listener, 1: own } = new WebSocketPair();
    this.ctx.acceptWebSocket(own);
    return new Response(null, { status: 101, webSocket: listener });
  }

  /** Wakes everyone who listens. */
  announce(): void {
    for (const socket of this.ctx.getWebSockets()) socket.send("");
  }
}
