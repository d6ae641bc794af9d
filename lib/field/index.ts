/**
 * The only code that touches a host page: its editables, the marks in them, its frames and the sidebar's own frame. What
 * is named here is in every enabled page; `editors/` comes where a rich-text editor gets the focus.
 */
export { Binding } from './binding.ts';
export { Dock } from './dock.ts';
export { eligibleField } from './eligible.ts';
export { Frames } from './frames.ts';
export { Presence } from './presence.ts';
export { isShown, reachableParent } from './reach.ts';
export { SubmitWatch } from './submit-watch.ts';
export { lacksToolbar, lookAround } from './surroundings.ts';
export type { GuestHandle } from './world.ts';
