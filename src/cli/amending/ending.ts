/** What of an organisation comes to an end: `ita amend office ID`, `ita amend officer ID`. */
export const ENDING = ['office', 'officer'] as const;
/** An office, or an officer's post. */
export type EndingKind = (typeof ENDING)[number];
