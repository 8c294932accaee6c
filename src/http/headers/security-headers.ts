/**
 * What a browser may do with a reply. One strict policy for everything: pages take scripts, styles and images from here
 * alone, nobody frames them, and no text ever becomes markup or script.
 */
import { secureHeaders } from "hono/secure-headers";
import type { AppMiddleware } from "../app-env.ts";

const YEAR_SECONDS = 31_536_000;

/** @param publicUrl where it begins with https, browsers are told to use nothing else for this host */
export function securityHeaders(publicUrl: string | undefined): AppMiddleware {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ["'none'"],
    },
    permissionsPolicy: { camera: false, geolocation: false, microphone: false, payment: false, usb: false },
    strictTransportSecurity: publicUrl?.startsWith("https:") === true ? `max-age=${YEAR_SECONDS}` : false,
    xFrameOptions: "DENY",
    xDownloadOptions: false,
  });
}
