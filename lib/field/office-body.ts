import type { OfficeBody } from '../message/protocol.ts';

/**
 * How a page declares what shows a document that can't be typed into: class ids (their first group, any case), types,
 * programme names and downloads of plug-ins, the frames of office suites. Asked in this order; the last line takes what
 * is left of its kind.
 */
export const OFFICE_BODIES: readonly (readonly [OfficeBody, string])[] = [
  [
    'ntko',
    '[classid*="C9BC4DFF" i],[clsid*="A64E3073" i],[type="application/ntko-plug" i],[codebase*="ofctnewclsid" i],[codebase*="OfficeControl" i]',
  ],
  [
    'iweboffice',
    '[classid*="8B23EA28" i],[classid*="23739A7E" i],[classid*="D89F482C" i],[clsid*="D89F482C" i],[progid*="iWebOffice" i],[type="application/kg-plugin" i],[codebase*="iWebOffice" i]',
  ],
  ['dianju', '[classid*="FF3FE7A0" i],[classid*="FF1FE7A0" i],[codebase*="HWPostil" i]'],
  [
    'wps',
    '[type="application/x-wps" i],iframe.web-office-iframe,iframe[id^="office-iframe"],iframe[src*="wps.cn/office" i]',
  ],
  ['onlyoffice', 'iframe[name="frameEditor"]'],
  ['pdf', '[type="application/pdf" i]:not(a),iframe[src$=".pdf" i],iframe[src*=".pdf?" i]'],
  ['office', '[classid^="clsid:" i][id*="office" i],[classid^="clsid:" i][id*="ocx" i]'],
];

const ANY = OFFICE_BODIES.map(([, selector]) => selector).join(',');
/** Signature pads and file helpers are declared with no size, or hidden. */
const NO_SIZE = /^0(?:px|%)?$/i;

/** What shows a document in these pages, if anything does. One look at each; nothing is watched. */
export function officeBodyIn(documents: Iterable<Document>): OfficeBody | undefined {
  for (const doc of documents)
    for (const element of doc.querySelectorAll<HTMLElement>(ANY)) if (isSeen(element)) return kindOf(element);
  return undefined;
}

export function kindOf(element: Element): OfficeBody | undefined {
  return OFFICE_BODIES.find(([, selector]) => element.matches(selector))?.[0];
}

/** By its declaration and what is around it: without its plug-in the element itself is drawn as nothing. */
function isSeen(element: HTMLElement): boolean {
  const { style } = element;
  const sizes = [element.getAttribute('width'), element.getAttribute('height'), style.width, style.height];
  if (style.display === 'none' || sizes.some((size) => size !== null && NO_SIZE.test(size))) return false;
  return (element.parentElement?.getClientRects().length ?? 0) > 0;
}
