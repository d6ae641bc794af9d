import { type Node, parse } from 'acorn';

/** A node of the syntax tree whose fields are looked up by name. */
export type Syntax = Node & Readonly<Record<string, unknown>>;

/** Parses a shipped script; throws where its syntax is newer than ES2022. `since` tells what of that is too new, too. */
export function parseScript(code: string): Syntax {
  try {
    return parse(code, { ecmaVersion: 2022, sourceType: 'script' }) as unknown as Syntax;
  } catch {
    // Chunks of pages import and export; scripts for pages, workers of old kernels and backgrounds may not.
    return parse(code, { ecmaVersion: 2022, sourceType: 'module' }) as unknown as Syntax;
  }
}

/** Shows every node, and whether it stands in a function. */
export function walk(
  node: Syntax,
  see: (node: Syntax, inFunction: boolean) => void,
  inFunction = false,
): void {
  see(node, inFunction);
  const inside = inFunction || /Function|PropertyDefinition|StaticBlock/.test(node.type);
  for (const key in node) {
    const value = node[key];
    if (Array.isArray(value)) {
      for (const child of value) if (isSyntax(child)) walk(child, see, inside);
    } else if (isSyntax(value)) walk(value, see, inside);
  }
}

function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null && typeof (value as Syntax).type === 'string';
}

/** Syntax that came behind Chromium 69: what it is called, and in which Chromium it came. */
export function newSyntax(node: Syntax, inFunction: boolean): readonly [string, number] | undefined {
  switch (node.type) {
    case 'ChainExpression':
      return spreadsEarly(node.expression as Syntax)
        ? ['a spread argument before the last one in an optional chain', 91]
        : ['optional chaining', 80];
    case 'LogicalExpression':
      return node.operator === '??' ? ['??', 80] : undefined;
    case 'AssignmentExpression':
      return /^(?:\?\?|&&|\|\|)=$/.test(String(node.operator)) ? ['logical assignment', 85] : undefined;
    case 'ExportAllDeclaration':
      return node.exported ? ['export * as', 72] : undefined;
    case 'PropertyDefinition':
      return ['class fields', 72];
    case 'PrivateIdentifier':
      return ['private names', 84];
    case 'BinaryExpression':
      return (node.left as Syntax).type === 'PrivateIdentifier' ? ['#name in', 91] : undefined;
    case 'StaticBlock':
      return ['static blocks', 94];
    case 'AwaitExpression':
      return inFunction ? undefined : ['await outside functions', 89];
    case 'Literal': {
      const { flags = '' } = (node.regex ?? {}) as { readonly flags?: string };
      if (flags.includes('d')) return ['regular expressions with d', 90];
      return typeof node.raw === 'string' && /^[\d.]+_/.test(node.raw) ? ['1_000', 75] : undefined;
    }
    default:
      return undefined;
  }
}

/** Until 91 such a call in an optional chain hands its arguments over in a muddle (V8 issue 11558). */
function spreadsEarly(chain: Syntax): boolean {
  const {
    callee,
    object,
    arguments: given = [],
  } = chain as Syntax & { readonly arguments?: readonly Syntax[] };
  const inner = (callee ?? object) as Syntax | undefined;
  return given.slice(0, -1).some(({ type }) => type === 'SpreadElement') || (!!inner && spreadsEarly(inner));
}
