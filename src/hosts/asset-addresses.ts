import type { BuiltClients } from "#src/clients/built-clients.ts";

/** Where browsers find what the build's manifest names. */
export function assetAddresses(manifest: BuiltClients): BuiltClients {
  const address = (name: string): string => `/assets/${name}`;
  return {
    script: address(manifest.script),
    style: address(manifest.style),
    docsStyle: address(manifest.docsStyle),
    caseScript: address(manifest.caseScript),
    deskScript: address(manifest.deskScript),
    deskStyle: address(manifest.deskStyle),
    icon: address(manifest.icon),
  };
}
