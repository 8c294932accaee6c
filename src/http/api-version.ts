/** Version of the contract with other programs; its removals are announced by date. */
export const API_VERSION = "1";
