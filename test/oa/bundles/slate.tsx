import { createRoot } from 'react-dom/client';
import { createEditor } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { paragraphs, run } from './page.ts';
import { slateLine } from './slate-line.ts';

run((host, lines) => {
  const editor = withHistory(withReact(createEditor()));
  const initialValue = lines.map((text) => ({ type: 'paragraph', children: [{ text }] }));
  // The rest of what Slate's own example does for undo: it leaves the keys to the page.
  const onKeyDown = (event: { key: string; ctrlKey: boolean; shiftKey: boolean; preventDefault(): void }) => {
    if (!event.ctrlKey) return;
    const command = { z: event.shiftKey ? 'redo' : 'undo', y: 'redo' }[event.key.toLowerCase()];
    if (command === undefined) return;
    event.preventDefault();
    if (command === 'undo') editor.undo();
    else editor.redo();
  };
  createRoot(host).render(
    <Slate editor={editor} initialValue={initialValue}>
      <Editable className="editor-box" placeholder="请输入正文" onKeyDown={onKeyDown} />
    </Slate>,
  );
  return { html: () => paragraphs(editor.children.map(slateLine)) };
});
