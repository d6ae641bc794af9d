import { createEditor, createToolbar, DomEditor, SlateRange } from '@wangeditor/editor';
import css from '@wangeditor/editor/dist/css/style.css';
import { addStyle, paragraphs, run } from './page.ts';
import { slateLine } from './slate-line.ts';

addStyle(css);
run((host, lines) => {
  const toolbar = host.appendChild(document.createElement('div'));
  const box = host.appendChild(document.createElement('div'));
  box.className = 'editor-box';
  const editor = createEditor({ selector: box, html: paragraphs(lines), mode: 'simple' });
  createToolbar({ editor, selector: toolbar, mode: 'simple' });
  // It looks where the caret has come to ten times a second only, and a composition goes to where it was seen last.
  const atRest = () => {
    const { selection } = editor;
    const shown = document.getSelection();
    if (selection === null || shown === null || !host.contains(shown.anchorNode)) return true;
    const range = DomEditor.toSlateRange(editor, shown, { exactMatch: false, suppressThrow: true });
    return range !== null && SlateRange.equals(range, selection);
  };
  return { html: () => paragraphs(editor.children.map(slateLine)), atRest };
});
