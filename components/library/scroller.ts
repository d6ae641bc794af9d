import { createContext, type RefObject } from 'react';

/** The element that scrolls the view in front; long lists need it. */
export const ScrollerContext = createContext<RefObject<HTMLElement | null>>({ current: null });
