import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import css from 'prosemirror-view/style/prosemirror.css';
import { addStyle, paragraphs, run } from './page.ts';
import { proseMirrorLines } from './prosemirror-lines.ts';

addStyle(css);
run((host, lines) => {
  const doc = schema.node(
    'doc',
    null,
    lines.map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)])),
  );
  const keys = keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo });
  const state = EditorState.create({ doc, plugins: [history(), keys, keymap(baseKeymap)] });
  const view = new EditorView(host, { state });
  view.dom.classList.add('editor-box');
  return { html: () => paragraphs(proseMirrorLines(view.state.doc)) };
});
