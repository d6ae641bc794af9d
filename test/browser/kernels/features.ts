/**
 * In which Chromium came what our bundles might use, written down from the browsers' release notes. A name that isn't
 * here isn't looked for: whoever uses something new adds its line.
 */
/** Methods of prototypes, by name alone: whose they are can't be told from a bundle. */
export const METHODS: Readonly<Record<string, number>> = {
  allSettled: 76,
  at: 92,
  checkVisibility: 105,
  fromEntries: 73,
  findLast: 97,
  findLastIndex: 97,
  groupBy: 117,
  hasOwn: 93,
  hidePopover: 114,
  isWellFormed: 111,
  matchAll: 73,
  randomUUID: 92,
  replaceAll: 85,
  replaceChildren: 86,
  showOpenFilePicker: 86,
  showPicker: 99,
  showPopover: 114,
  startViewTransition: 111,
  toReversed: 110,
  toSorted: 110,
  toSpliced: 110,
  toWellFormed: 111,
  togglePopover: 114,
  withResolvers: 119,
};

export const GLOBALS: Readonly<Record<string, number>> = {
  AggregateError: 85,
  ClipboardItem: 76,
  CloseWatcher: 126,
  CompressionStream: 80,
  DecompressionStream: 80,
  FinalizationRegistry: 84,
  WeakRef: 84,
  globalThis: 71,
  queueMicrotask: 71,
  reportError: 95,
  structuredClone: 98,
};

/** Filled in by lib/kernel/fill-in.ts, which every script but the guest loads. */
export const FILLED_IN = [
  'allSettled',
  'at',
  'findLastIndex',
  'fromEntries',
  'matchAll',
  'queueMicrotask',
  'replaceAll',
  'replaceChildren',
];

/** Used only where they are there: what asks for them, in the same file. */
export const ASKED_FOR: Readonly<Record<string, RegExp>> = {
  AggregateError: /typeof AggregateError/,
  ClipboardItem: /typeof ClipboardItem|ClipboardItem===void 0|`ClipboardItem`in/,
  FinalizationRegistry: /typeof FinalizationRegistry/,
  WeakRef: /typeof WeakRef/,
  allSettled: /\.allSettled&&/,
  hidePopover: /`popover`in/,
  reportError: /typeof reportError/,
  showPopover: /`popover`in/,
  // React calls it in a `try` that goes on without.
  startViewTransition: /try\{\w+\s*\w*=?\w*\.startViewTransition/,
  withResolvers: /\.withResolvers&&/,
};

/** In style sheets, by what betrays it. `loss`: what a kernel without it does instead, where that will do. */
export const STYLES: readonly {
  readonly name: string;
  readonly since: number;
  readonly pattern: RegExp;
  readonly loss?: string;
}[] = [
  { name: ':has()', since: 105, pattern: /:has\(/ },
  { name: ':is(), :where()', since: 88, pattern: /:(?:is|where)\(/ },
  { name: ':not() of several', since: 88, pattern: /:not\([^()]*,/ },
  { name: ':focus-visible', since: 86, pattern: /:focus-visible/, loss: 'the browser’s own focus ring' },
  { name: ':popover-open', since: 114, pattern: /:popover-open/ },
  { name: 'nesting', since: 120, pattern: /[;{]\s*&/ },
  { name: '@layer', since: 99, pattern: /@layer/ },
  { name: '@container', since: 105, pattern: /@container/ },
  { name: '@property', since: 85, pattern: /@property/ },
  { name: 'ranges in media queries', since: 104, pattern: /@media[^{]*[<>]/ },
  { name: 'prefers-color-scheme', since: 76, pattern: /prefers-color-scheme/, loss: 'light colours' },
  { name: 'prefers-reduced-motion', since: 74, pattern: /prefers-reduced-motion/, loss: 'motion' },
  { name: 'prefers-contrast', since: 96, pattern: /prefers-contrast/, loss: 'usual contrast' },
  { name: 'forced-colors', since: 89, pattern: /forced-colors/, loss: 'usual colours' },
  { name: 'color-mix()', since: 111, pattern: /color-mix\(/ },
  { name: 'light-dark()', since: 123, pattern: /light-dark\(/ },
  { name: 'min(), max(), clamp()', since: 79, pattern: /[:\s(,](?:min|max|clamp)\(/ },
  { name: 'dynamic viewport units', since: 108, pattern: /\d[dsl]v[hwib]\b/ },
  { name: 'inset', since: 87, pattern: /[{;\s]inset(?:-(?:inline|block))?:/ },
  {
    name: 'logical edges in one',
    since: 87,
    pattern: /[{;\s](?:padding|margin|border)-(?:inline|block):/,
  },
  { name: 'aspect-ratio', since: 88, pattern: /aspect-ratio:/ },
  { name: 'accent-color', since: 93, pattern: /accent-color:/, loss: 'the browser’s own colour of ticks' },
  { name: 'color-scheme', since: 81, pattern: /color-scheme:/, loss: 'light scroll bars' },
  { name: 'content-visibility', since: 85, pattern: /[{;]content-visibility:/ },
  { name: 'scrollbar-gutter', since: 94, pattern: /scrollbar-gutter:/, loss: 'text that moves with the bar' },
  { name: 'overflow: clip', since: 90, pattern: /overflow(?:-[xy])?:\s*clip/ },
  {
    name: 'overflow-wrap: anywhere',
    since: 80,
    pattern: /overflow-wrap:\s*anywhere/,
    loss: 'long Latin words stick out; Chinese wraps everywhere',
  },
  { name: 'appearance', since: 84, pattern: /[{;\s]appearance:/ },
  { name: 'backdrop-filter', since: 76, pattern: /backdrop-filter:/ },
  { name: 'revert', since: 84, pattern: /:\s*revert\b/ },
  { name: '::marker', since: 86, pattern: /::marker/ },
  { name: 'white-space: break-spaces', since: 76, pattern: /break-spaces/ },
  {
    name: 'place and thickness of underlines',
    since: 89,
    pattern: /text-(?:underline-offset|decoration-thickness):/,
  },
  { name: 'text-wrap', since: 114, pattern: /text-wrap(?:-\w+)?:/, loss: 'plain wrapping' },
  { name: 'own translate, rotate, scale', since: 104, pattern: /[{;\s](?:translate|rotate|scale):/ },
  { name: 'field-sizing', since: 123, pattern: /field-sizing:/ },
  { name: 'subgrid', since: 117, pattern: /subgrid/ },
  {
    name: 'gaps in flex boxes',
    since: 84,
    pattern: /display:(?:inline-)?flex[^}]*[{;]gap:|[{;]gap:[^}]*display:(?:inline-)?flex/,
    loss: 'margins, which the build puts in for them',
  },
];
