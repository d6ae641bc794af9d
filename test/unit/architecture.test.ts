/** Keeps the house as it was drawn: which room may use which, how long a file may be, where Chinese may stand. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** A file is about one thing; longer than this it surely isn't. Lines. */
const MOST_LINES = 400;

interface Room {
  /** Rooms whose code it may run, besides its own. */
  readonly uses: readonly string[];
  /** Rooms of which it may know the types, too. */
  readonly knows?: readonly string[];
  readonly packages?: readonly string[];
  /** Knows nothing of pages: runs in Node, in a worker, anywhere. */
  readonly pure?: true;
  /** Holds tables of the language it works on. Everywhere else what a clerk reads comes from `lib/i18n`. */
  readonly chinese?: true;
}

const LIBRARY = [
  'lib/check',
  'lib/draft',
  'lib/field',
  'lib/harvest',
  'lib/i18n',
  'lib/kernel',
  'lib/ledger',
  'lib/message',
  'lib/official',
  'lib/report-file',
  'lib/skeleton',
  'lib/store',
  'lib/suggest',
  'lib/table-file',
] as const;

/** From the ground up; a room that isn't listed is nobody's to use. */
const HOUSE: Readonly<Record<string, Room>> = {
  assets: { uses: [] },
  'lib/kernel': { uses: [] },
  'lib/draft': { uses: [], pure: true, chinese: true },
  'lib/ledger': { uses: ['assets', 'lib/draft'], packages: ['zod/mini'], pure: true, chinese: true },
  'lib/i18n': {
    uses: ['lib/ledger'],
    knows: [
      'lib/check',
      'lib/draft',
      'lib/harvest',
      'lib/message',
      'lib/skeleton',
      'lib/store',
      'lib/suggest',
    ],
    pure: true,
    chinese: true,
  },
  'lib/check': { uses: ['lib/draft', 'lib/i18n', 'lib/ledger'], pure: true, chinese: true },
  'lib/suggest': {
    uses: ['assets', 'lib/draft', 'lib/i18n', 'lib/ledger'],
    packages: ['pinyin-pro', 'zod/mini'],
    pure: true,
    chinese: true,
  },
  'lib/skeleton': {
    uses: ['assets', 'lib/check', 'lib/draft', 'lib/i18n', 'lib/ledger', 'lib/suggest'],
    packages: ['zod/mini'],
    pure: true,
    chinese: true,
  },
  'lib/report-file': {
    uses: ['lib/draft', 'lib/i18n'],
    packages: [
      'docx',
      'mammoth/lib/docx/body-reader.js',
      'mammoth/lib/docx/office-xml-reader.js',
      'mammoth/lib/zipfile.js',
    ],
    pure: true,
    chinese: true,
  },
  'lib/official': { uses: ['lib/draft'], pure: true, chinese: true },
  'lib/harvest': {
    uses: ['lib/draft', 'lib/ledger', 'lib/skeleton'],
    pure: true,
    chinese: true,
  },
  'lib/table-file': {
    uses: ['lib/i18n', 'lib/ledger', 'lib/report-file'],
    packages: [
      'mammoth/lib/docx/office-xml-reader.js',
      'mammoth/lib/zipfile.js',
      'read-excel-file/universal',
      'write-excel-file/universal',
    ],
    pure: true,
  },
  'lib/message': { uses: [], knows: ['lib/check', 'lib/draft'], packages: ['wxt/browser', 'zod/mini'] },
  'lib/field': { uses: ['lib/draft', 'lib/message'] },
  'lib/store': {
    uses: ['lib/i18n', 'lib/ledger', 'lib/message', 'lib/skeleton'],
    knows: ['lib/check', 'lib/draft', 'lib/suggest'],
    packages: ['dexie', 'wxt/browser', 'zod/mini'],
  },
  components: { uses: LIBRARY, packages: ['react', 'react-dom', 'virtua', 'wxt/browser', 'zod/mini'] },
  'entrypoints/background': {
    uses: ['lib/field', 'lib/i18n', 'lib/kernel', 'lib/message'],
    packages: ['wxt/browser', 'wxt/utils/define-background'],
  },
  'entrypoints/guest.ts': {
    uses: ['lib/field', 'lib/message'],
    packages: ['wxt/utils/define-unlisted-script'],
  },
  'entrypoints/editors.ts': {
    uses: ['lib/field', 'lib/kernel'],
    packages: ['wxt/utils/define-unlisted-script'],
  },
  'entrypoints/overlay.ts': {
    uses: ['lib/field'],
    packages: ['wxt/utils/define-unlisted-script'],
  },
  'entrypoints/caret-offers.ts': {
    uses: ['lib/field'],
    packages: ['wxt/utils/define-unlisted-script'],
  },
  'entrypoints/sidebar': {
    uses: ['assets', 'components', ...LIBRARY],
    packages: ['react', 'react-dom/client', 'wxt/browser', 'zod/mini'],
  },
  'entrypoints/library': {
    uses: ['assets', 'components', ...LIBRARY],
    packages: ['react', 'react-dom/client', 'wxt/browser'],
  },
};

/** What would make the guest heavy, wherever in its imports it hid. */
const NOT_IN_A_PAGE = /^(?:react|react-dom|zod|dexie)(?:\/|$)/;

/** What comes in a script of its own where it is needed. */
const ON_DEMAND = /^lib\/field\/(?:editors\/|caret-offers\/|dom-text|highlights|overlay|mark-layer)/;

/** Names by which code betrays that it needs a page. */
const PAGE_NAMES = /^(?:window|navigator|localStorage|indexedDB|(?:HTML\w*)?Element|HTMLDocument)$/;

const HAN = /\p{Script=Han}/u;

interface Import {
  /** Path from the project's root, or a package's name. */
  readonly target: string;
  readonly isPackage: boolean;
  readonly typeOnly: boolean;
}

interface Source {
  readonly file: string;
  readonly room: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** `line: text` */
  readonly chinese: readonly string[];
  readonly pageNames: readonly string[];
}

const sources = ['lib', 'components', 'entrypoints'].flatMap(sourcesBelow).map(readSource);
const byFile = new Map(sources.map((source) => [source.file, source]));

describe('the house', () => {
  it('is there to be looked at', () => {
    expect(sources.length).toBeGreaterThan(0);
  });

  it.each(sources.map((source) => [source.file, source] as const))('%s', (_file, source) => {
    const room = HOUSE[source.room];
    expect(room, `${source.room} is in no table`).toBeDefined();
    expect(source.imports.flatMap((one) => against(one, source.room, room!))).toEqual([]);
    expect(source.lines).toBeLessThan(MOST_LINES);
    if (room!.chinese !== true) expect(source.chinese, 'belongs in lib/i18n').toEqual([]);
    if (room!.pure === true) expect(source.pageNames).toEqual([]);
  });

  it('keeps the guest light', () => {
    const guest = reach('entrypoints/guest.ts');
    expect(guest.size).toBeGreaterThan(1);
    expect([...guest].filter((target) => NOT_IN_A_PAGE.test(target))).toEqual([]);
    expect([...guest].filter((target) => ON_DEMAND.test(target))).toEqual([]);
    for (const script of ['editors', 'overlay', 'caret-offers']) {
      const loaded = [...reach(`entrypoints/${script}.ts`)];
      expect(loaded.filter((target) => NOT_IN_A_PAGE.test(target))).toEqual([]);
      expect(loaded.some((target) => ON_DEMAND.test(target))).toBe(true);
    }
    // The sidebar has them all: were they not seen there, nothing would be seen in the guest either.
    const sidebar = [...reach('entrypoints/sidebar/main.tsx')].filter((target) => NOT_IN_A_PAGE.test(target));
    expect(sidebar).toEqual(expect.arrayContaining(['react', 'dexie', 'zod/mini']));
  });
});

/** What is wrong with an import, if anything. */
function against({ target, isPackage, typeOnly }: Import, own: string, room: Room): readonly string[] {
  if (isPackage) return room.packages?.includes(target) === true ? [] : [`package ${target}`];
  const other = roomOf(target);
  const allowed = [own, ...room.uses, ...(typeOnly ? (room.knows ?? []) : [])];
  return allowed.includes(other) ? [] : [`${typeOnly ? 'type of ' : ''}${target}`];
}

/** All files and packages that a file pulls into its bundle. */
function reach(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const { target, typeOnly } of byFile.get(file)?.imports ?? []) {
    if (!typeOnly) reach(target, found);
  }
  return found;
}

/** The longest name in the table that a path lies in; else its first two folders. */
function roomOf(file: string): string {
  const listed = Object.keys(HOUSE).find((room) => file === room || file.startsWith(`${room}/`));
  return listed ?? file.split('/').slice(0, 2).join('/');
}

function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/testing\.ts$/.test(file));
}

function readSource(file: string): Source {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const chinese: string[] = [];
  const pageNames: string[] = [];

  const add = (specifier: ts.Expression | undefined, typeOnly: boolean) => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
    const isPackage = !specifier.text.startsWith('.');
    const target = isPackage ? specifier.text : path.posix.join(path.posix.dirname(file), specifier.text);
    imports.push({ target, isPackage, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    } else if (isWritten(node) && HAN.test(node.text)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      chinese.push(`${line + 1}: ${node.text.trim()}`);
    } else if (ts.isIdentifier(node) && needsPage(node)) pageNames.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const lines = text.trimEnd().split('\n').length;
  return { file, room: roomOf(file), lines, imports, chinese, pageNames };
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const { name, namedBindings } = clause;
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every((element) => element.isTypeOnly);
}

function isWritten(node: ts.Node): node is ts.StringLiteralLike | ts.TemplateLiteralLikeNode | ts.JsxText {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node) ||
    ts.isJsxText(node)
  );
}

/** A page's global, not a member or a property that happens to be called so. */
function needsPage(node: ts.Identifier): boolean {
  const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
  if (isMember || ts.isPropertyAssignment(node.parent)) return false;
  return PAGE_NAMES.test(node.text);
}
