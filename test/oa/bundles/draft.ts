import { ContentState, Editor, EditorState } from 'draft-js';
import css from 'draft-js/dist/Draft.css';
import { createElement, useState } from 'react';
import { render } from 'react-dom17';
import { addStyle, paragraphs, run } from './page.ts';

addStyle(css);
run((host, lines) => {
  let current = EditorState.createWithContent(ContentState.createFromText(lines.join('\n')));
  const Body = () => {
    const [editorState, setState] = useState(current);
    const onChange = (next: EditorState) => {
      current = next;
      setState(next);
    };
    return createElement(
      'div',
      { className: 'editor-box' },
      createElement(Editor, { editorState, onChange }),
    );
  };
  render(createElement(Body), host);
  return {
    html: () =>
      paragraphs(
        current
          .getCurrentContent()
          .getBlocksAsArray()
          .map((block) => block.getText()),
      ),
  };
});
