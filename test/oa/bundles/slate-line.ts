interface SlateNode {
  readonly text?: string;
  readonly children?: readonly SlateNode[];
}

/** The text of a node in Slate's model, which wangEditor 5 uses too. */
export function slateLine(node: SlateNode | object): string {
  const { text, children = [] } = node as SlateNode;
  return text ?? children.map(slateLine).join('');
}
