import { createEditor, createToolbar } from '@wangeditor/editor';
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
  return { html: () => paragraphs(editor.children.map(slateLine)) };
});
