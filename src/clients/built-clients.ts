/** What browsers load, each by the name of its file or by its address: the names change with the content. */
export interface BuiltClients {
  readonly script: string;
  readonly style: string;
  readonly docsStyle: string;
  readonly caseScript: string;
  readonly deskScript: string;
  readonly deskStyle: string;
  readonly icon: string;
}
