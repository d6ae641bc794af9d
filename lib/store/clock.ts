/** Tells the time, ms since 1970; tests bring their own. */
export type Clock = () => number;

export const DAY = 24 * 60 * 60 * 1000;
/** How long removed rows and safety copies are kept, ms. */
export const KEPT_FOR = 30 * DAY;
