/** Only Firefox shows content scripts the page's side of an object under this name. */
export const IS_FIREFOX = 'wrappedJSObject' in globalThis;
