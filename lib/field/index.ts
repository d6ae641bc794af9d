/** The only code that touches a host page: its editables, the marks in them, its frames and the sidebar's own frame. */
export { Binding } from './binding.ts';
export { Dock } from './dock.ts';
export { eligibleField } from './eligible.ts';
export { Frames } from './frames.ts';
export { reachableParent } from './reach.ts';
export { SubmitWatch } from './submit-watch.ts';
