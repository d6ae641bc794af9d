/** As much of the packages without types as the demo's forms use. */
declare module '*.css' {
  const css: string;
  export default css;
}
declare module 'quill1' {
  const Quill: new (host: HTMLElement, options: object) => unknown;
  export default Quill;
}
declare module 'wangeditor3' {
  const WangEditor: new (host: HTMLElement) => unknown;
  export default WangEditor;
}
declare module 'react-dom17' {
  export function render(element: unknown, host: HTMLElement): void;
}
declare module 'draft-js' {
  import type { FunctionComponent } from 'react';

  export class ContentState {
    static createFromText(text: string): ContentState;
    getBlocksAsArray(): readonly { getText(): string }[];
  }
  export class EditorState {
    static createWithContent(content: ContentState): EditorState;
    getCurrentContent(): ContentState;
  }
  export const Editor: FunctionComponent<{
    readonly editorState: EditorState;
    readonly onChange: (next: EditorState) => void;
  }>;
}
