import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { paragraphs, run } from './page.ts';

/** Lexical's own playground waits as long before it begins a new step of undo, ms. */
const HISTORY_DELAY = 1000;

run((host, lines) => {
  const box = host.appendChild(document.createElement('div'));
  box.className = 'editor-box';
  box.contentEditable = 'true';
  const editor = createEditor({ namespace: 'oa', onError: console.error });
  editor.setRootElement(box);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), HISTORY_DELAY);
  const fill = () => {
    const root = $getRoot().clear();
    for (const line of lines) {
      const paragraph = $createParagraphNode();
      root.append(line === '' ? paragraph : paragraph.append($createTextNode(line)));
    }
  };
  editor.update(fill, { tag: 'history-merge', discrete: true });
  const read = () =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent());
  return { html: () => paragraphs(editor.getEditorState().read(read)) };
});
