import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { paragraphs, run } from './page.ts';
import { proseMirrorLines } from './prosemirror-lines.ts';

run((host, lines) => {
  const editor = new Editor({
    element: host,
    extensions: [StarterKit],
    content: paragraphs(lines),
    editorProps: { attributes: { class: 'editor-box' } },
  });
  return { html: () => paragraphs(proseMirrorLines(editor.state.doc)) };
});
