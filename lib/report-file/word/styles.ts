import type { XmlElement } from 'mammoth/lib/docx/office-xml-reader.js';

/** The list that a style puts its paragraphs in. */
export interface StyleNumbering {
  readonly numId: string;
  /** Holds where no level of the list names one of the styles. */
  readonly level: number;
  /** The style and those it is based on, as far as the one that has the numbering. */
  readonly styles: readonly string[];
}

export interface ParagraphStyles {
  /** Word's own English name of a built-in style, whatever the interface shows: heading 1, toc 1. */
  nameOf(styleId: string): string | undefined;
  numberingOf(styleId: string): StyleNumbering | undefined;
  /** The list that a list style stands for. */
  listOfStyle(styleId: string): string | undefined;
}

/** Reads styles.xml; without one there are no styles. */
export function readStyles(root: XmlElement | undefined): ParagraphStyles {
  const styles = new Map(
    (root?.getElementsByTagName('w:style') ?? []).map((style) => [style.attributes['w:styleId'], style]),
  );
  const property = (styleId: string, child: string) =>
    styles.get(styleId)?.firstOrEmpty(child).attributes['w:val'];
  const listProperty = (styleId: string, child: string) =>
    styles.get(styleId)?.firstOrEmpty('w:pPr').firstOrEmpty('w:numPr').firstOrEmpty(child).attributes[
      'w:val'
    ];

  return {
    nameOf: (styleId) => property(styleId, 'w:name'),
    listOfStyle: (styleId) => listProperty(styleId, 'w:numId'),
    numberingOf: (styleId) => {
      const chain: string[] = [];
      // A damaged file may base styles on each other in a circle.
      for (let at: string | undefined = styleId; at !== undefined && !chain.includes(at); ) {
        chain.push(at);
        const numId = listProperty(at, 'w:numId');
        if (numId !== undefined) {
          return { numId, level: Number(listProperty(at, 'w:ilvl') ?? 0), styles: chain };
        }
        at = property(at, 'w:basedOn');
      }
      return undefined;
    },
  };
}
