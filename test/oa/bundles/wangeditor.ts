import { paragraphs, run } from './page.ts';

/** What versions 3 and 4 have in common, as far as the form needs it. */
interface WangEditor {
  create(): void;
  /** Of version 4. */
  readonly config?: { height?: number; zIndex?: number; focus?: boolean; onchange?: () => void };
  /** Of version 3, which takes its height from the style sheet. */
  customConfig?: { zIndex?: number };
  readonly txt: { html(html: string): unknown; html(): string | undefined };
}

/** Their model is their DOM. */
export function startWangEditor(create: (host: HTMLElement) => unknown): void {
  run((host, lines) => {
    const editor = create(host) as WangEditor;
    const hasHistory = editor.config !== undefined;
    let atRest = true;
    const changes = new MutationObserver(() => {
      atRest = false;
    });
    const onchange = () => {
      changes.takeRecords();
      atRest = true;
    };
    if (editor.config === undefined) editor.customConfig = { zIndex: 1 };
    else Object.assign(editor.config, { height: 340, zIndex: 1, focus: false, onchange });
    editor.create();
    if (lines.length > 1 || lines[0] !== '') editor.txt.html(paragraphs(lines));
    const html = () => editor.txt.html() ?? '';
    if (!hasHistory) return { html };
    // Version 4 makes a step of undo of what has changed a while after; until then Ctrl+Z takes back the one before.
    const body = host.querySelector('.w-e-text')!;
    changes.observe(body, { childList: true, characterData: true, subtree: true });
    return { html, atRest: () => atRest };
  });
}
