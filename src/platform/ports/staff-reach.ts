/** Where and when staff want to be told of new cases outside the desk; whoever is not in here is not. */
export interface StaffReach {
  set(reach: Reach): Promise<void>;
  list(): Promise<readonly Reach[]>;
}

export interface Reach {
  readonly accountId: string;
  /** An e-mail address. */
  readonly mail: string;
  /** As `NOTICE_QUIET_HOURS` has them; undefined: those of the team. */
  readonly quiet: string | undefined;
}
