import {
  type ClipboardEvent,
  type HTMLAttributes,
  type KeyboardEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { CHIP } from '../../lib/i18n/chip.ts';
import { BlankName } from './BlankName.tsx';
import {
  chipAt,
  chipName,
  fill,
  leaveChip,
  nameChip,
  nodesOf,
  putAtSelection,
  textOf,
  typedBlank,
} from './blank-dom.ts';

interface BlankEditorProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly multiline?: boolean;
  readonly placeholder?: string;
  /** Takes the focus when it appears. */
  readonly autoFocus?: boolean;
}

/** No native control shows elements among its text. */
const TEXT_BOX = { role: 'textbox', contentEditable: true, suppressContentEditableWarning: true } as const;

/** What the form under the text is for: a new blank at the caret, or another name for one. */
type Naming = { readonly chip: HTMLElement } | { readonly at: Range };

/**
 * A text with blanks, edited in place: blanks are chips that are typed (`【＿…】`), put in by a button, named anew by a
 * click or Enter, and taken out like a character. All but naming goes through the browser's own history, for Ctrl+Z.
 */
export function BlankEditor({
  label,
  value,
  onChange,
  placeholder,
  multiline = false,
  autoFocus = false,
}: BlankEditorProps) {
  const root = useRef<HTMLDivElement>(null);
  const told = useRef<string>(undefined);
  const composing = useRef(false);
  const [naming, setNaming] = useState<Naming>();

  useLayoutEffect(() => {
    // What the writer types is in the page already; filled is what comes from elsewhere.
    if (!root.current || told.current === value) return;
    told.current = value;
    fill(root.current, value);
  }, [value]);

  useLayoutEffect(() => {
    if (!autoFocus || !root.current) return;
    root.current.focus();
    getSelection()?.selectAllChildren(root.current);
    getSelection()?.collapseToEnd();
  }, [autoFocus]);

  const tell = () => {
    if (!root.current) return;
    const text = textOf(root.current);
    if (text === told.current) return;
    told.current = text;
    onChange(text);
  };
  const insert = (text: string, at?: Range) => {
    root.current?.focus();
    const selection = getSelection();
    if (at) {
      selection?.removeAllRanges();
      selection?.addRange(at);
    }
    const holder = document.createElement('div');
    holder.append(
      ...nodesOf(multiline ? text.replace(/\r\n?/gu, '\n') : text.replace(/\s*[\r\n]+\s*/gu, '')),
    );
    // Refused within another command: what a program types is no keystroke to be undone.
    if (!document.execCommand('insertHTML', false, holder.innerHTML)) putAtSelection(holder.childNodes);
    if (root.current) leaveChip(root.current);
    tell();
  };
  const onInput = () => {
    if (composing.current || !root.current) return;
    const range = typedBlank(root.current);
    if (range) insert(range.toString(), range);
    else tell();
  };
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    insert(event.clipboardData.getData('text/plain'));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    const chip = chipAt(event.target);
    if (!chip && event.ctrlKey) return;
    event.preventDefault();
    if (chip) setNaming({ chip });
    else if (multiline) document.execCommand('insertLineBreak');
  };
  const askNew = () => {
    const selection = getSelection();
    const there = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
    if (there && root.current?.contains(there.startContainer)) {
      setNaming({ at: there.cloneRange() });
      return;
    }
    const end = document.createRange();
    if (root.current) end.selectNodeContents(root.current);
    end.collapse(false);
    setNaming({ at: end });
  };
  const name = (text: string) => {
    if (!naming) return;
    setNaming(undefined);
    if ('at' in naming) insert(`【＿${text}】`, naming.at);
    else {
      nameChip(naming.chip, text);
      root.current?.focus();
      tell();
    }
  };

  const box: HTMLAttributes<HTMLDivElement> = {
    ...TEXT_BOX,
    'aria-label': label,
    'aria-multiline': multiline,
    'aria-placeholder': placeholder,
    className: 'input report',
    onInput,
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: () => {
      composing.current = false;
      onInput();
    },
    onPaste,
    // Only plain text comes in, and that by pasting.
    onDrop: (event) => event.preventDefault(),
    onKeyDown,
    onClick: (event) => {
      const chip = chipAt(event.target);
      if (chip) setNaming({ chip });
    },
  };

  return (
    <div className="blank-editor">
      <div ref={root} data-placeholder={value === '' ? placeholder : undefined} {...box} />
      {naming ? (
        <BlankName
          initial={'chip' in naming ? chipName(naming.chip) : ''}
          onName={name}
          onCancel={() => {
            setNaming(undefined);
            root.current?.focus();
          }}
        />
      ) : (
        <button
          type="button"
          className="button button-quiet button-small blank-add"
          aria-label={CHIP.addTo(label)}
          // The caret stays where it is.
          onMouseDown={(event) => event.preventDefault()}
          onClick={askNew}
        >
          {CHIP.add}
        </button>
      )}
    </div>
  );
}
