import officeXml, { type XmlElement } from 'mammoth/lib/docx/office-xml-reader.js';
import zipfile, { type ZipFile } from 'mammoth/lib/zipfile.js';

/** What of a .docx is read. A workbook, which is packed the same way, has no such body. */
export interface WordParts {
  readonly file: ZipFile;
  readonly body: XmlElement | undefined;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
}

/** Rejects with an Error where the bytes can't be unpacked or a part is no XML. */
export async function openWordParts(bytes: Uint8Array): Promise<WordParts> {
  const file = await zipfile.openArrayBuffer(bytes);
  const main = (await relatedPart(file, '', 'officeDocument')) ?? 'word/document.xml';
  const root = await officeXml.readXmlFromZipFile(file, main);
  const part = async (kind: string) => {
    const path = await relatedPart(file, main, kind);
    return path === undefined ? undefined : ((await officeXml.readXmlFromZipFile(file, path)) ?? undefined);
  };
  return {
    file,
    body: root?.first('w:body') ?? undefined,
    styles: await part('styles'),
    numbering: await part('numbering'),
  };
}

/**
 * Path of the part that another one names as its styles, numbering … (ISO/IEC 29500-2, 8.3).
 * @param source path of the part that names it; '' is the file as a whole
 * @param kind last step of the relationship's type, which is the same in the strict and the transitional format
 */
async function relatedPart(file: ZipFile, source: string, kind: string): Promise<string | undefined> {
  const { dirname, basename } = zipfile.splitPath(source);
  const path = zipfile.joinPath(dirname, '_rels', `${basename}.rels`);
  const relationships = await officeXml.readXmlFromZipFile(file, path);
  const targets = (relationships?.getElementsByTagName('relationships:Relationship') ?? [])
    .filter(({ attributes }) => attributes.Type?.endsWith(`/${kind}`))
    .map(({ attributes }) => zipfile.joinPath(dirname, attributes.Target ?? '').replace(/^\//u, ''));
  return targets.find((target) => file.exists(target));
}
