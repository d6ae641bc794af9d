/**
 * The parts of mammoth 1.13.0 that are used. Its public interface has no way to the numbering of paragraphs (it keeps
 * whether a list is ordered, and forgets in which figures), so its reader of document bodies is given ours.
 */
declare module 'mammoth/lib/zipfile.js' {
  export interface ZipFile {
    exists(path: string): boolean;
    read(path: string, encoding: 'utf-8'): Promise<string>;
  }
  const zipfile: {
    /** Rejects with an Error where the bytes can't be unpacked. */
    openArrayBuffer(bytes: Uint8Array): Promise<ZipFile>;
    joinPath(...parts: readonly string[]): string;
    splitPath(path: string): { readonly dirname: string; readonly basename: string };
  };
  export default zipfile;
}

declare module 'mammoth/lib/docx/office-xml-reader.js' {
  import type { ZipFile } from 'mammoth/lib/zipfile.js';

  export interface XmlText {
    readonly type: 'text';
    readonly value: string;
  }
  /** Names and attributes have the usual prefixes (w:p), whichever the file chose. */
  export interface XmlElement {
    readonly type: 'element';
    readonly name: string;
    readonly attributes: Readonly<Record<string, string | undefined>>;
    readonly children: readonly (XmlElement | XmlText)[];
    first(name: string): XmlElement | null | undefined;
    /** An element without attributes and children where there is none. */
    firstOrEmpty(name: string): Pick<XmlElement, 'attributes' | 'children' | 'first' | 'firstOrEmpty'>;
    /** Children only, in spite of its name. */
    getElementsByTagName(name: string): readonly XmlElement[];
  }
  const reader: {
    /** Null where there is no such part; rejects with an Error where it is no XML. */
    readXmlFromZipFile(file: ZipFile, path: string): Promise<XmlElement | null>;
  };
  export default reader;
}

declare module 'mammoth/lib/docx/body-reader.js' {
  import type { XmlElement } from 'mammoth/lib/docx/office-xml-reader.js';
  import type { ZipFile } from 'mammoth/lib/zipfile.js';

  /** Paragraphs, runs, tables … as in mammoth's `documents.js`; `Place` is what the given numbering finds. */
  export interface BodyNode<Place> {
    readonly type: string;
    readonly children?: readonly BodyNode<Place>[];
    /** Of a text. */
    readonly value?: string;
    /** Of a checkbox. */
    readonly checked?: boolean;
    /** Of a paragraph. */
    readonly styleName?: string | null;
    readonly numbering?: Place | null;
  }
  export interface BodyReaderOptions<Place> {
    readonly numbering: {
      findLevel(numId: string, level: string): Place | null;
      findLevelByParagraphStyleId(styleId: string): Place | null;
    };
    readonly styles: Readonly<
      Record<
        'findParagraphStyleById' | 'findCharacterStyleById' | 'findTableStyleById',
        (id: string) => { readonly name: string } | undefined
      >
    >;
    readonly relationships: { findTargetByRelationshipId(id: string): string };
    readonly contentTypes: { findContentType(path: string): string | null };
    readonly docxFile: ZipFile;
    /** Reads linked pictures. */
    readonly files: Pick<ZipFile, 'read'>;
  }
  const reader: {
    createBodyReader<Place>(options: BodyReaderOptions<Place>): {
      readXmlElements(elements: XmlElement['children']): { readonly value: readonly BodyNode<Place>[] };
    };
  };
  export default reader;
}
