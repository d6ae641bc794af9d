import { isElement } from './field.ts';

/**
 * What OA systems write on the buttons that send a draft on its way. A closed list of whole labels: 暂存, 保存, 预览,
 * 取消 and search buttons must never be taken for one.
 */
const SUBMIT_LABEL =
  /^(?:确[认定]|立即|直接|正式|保存[并后])?(?:提交|送[审签]|报[送批]|[上呈]报|呈批|发[送布文]|签发)(?:审[批核签]|流程|公文|文件|材料|申请|下一步)?$/;
/** What doesn't belong to a label's words: spaces, icons, and the key in brackets behind them, 提交(S). */
const AROUND_LABEL = /[（(][a-z+&]+[）)]\s*$|[^\p{L}\d]/giu;
/** Buttons, and what older systems make one by a script of its own. */
const PRESSABLE = 'a,button,[type=submit],[type=button],[type=image],[role=button],[onclick]';

/** Whether pressing this element submits a draft, by what is written on it. */
export function isSubmitButton(element: Element): boolean {
  const label = element.tagName === 'INPUT' ? (element as HTMLInputElement).value : element.textContent;
  return [label, element.getAttribute('title'), element.getAttribute('aria-label')].some(
    (words) => words !== null && SUBMIT_LABEL.test(words.replace(AROUND_LABEL, '')),
  );
}

/** What submits a draft in a document. */
export function submitButtons(doc: Document): readonly HTMLElement[] {
  return [...doc.querySelectorAll<HTMLElement>(PRESSABLE)].filter(isSubmitButton);
}

/** Hears of the writer's presses on submit buttons before the page does, in the documents it is told to watch. */
export class SubmitWatch {
  private readonly watched = new Set<Document>();

  /** `onSubmit` may stop the press by the event's own means. */
  constructor(private readonly onSubmit: (press: MouseEvent) => void) {}

  watch(documents: Iterable<Document>): void {
    for (const doc of documents) {
      doc.addEventListener('click', this.clicked, true);
      this.watched.add(doc);
    }
  }

  stop(): void {
    for (const doc of this.watched) doc.removeEventListener('click', this.clicked, true);
    this.watched.clear();
  }

  private readonly clicked = (event: MouseEvent): void => {
    const target = event.composedPath()[0];
    if (!event.isTrusted || !isElement(target)) return;
    const button = target.closest(PRESSABLE);
    if (button !== null && isSubmitButton(button)) this.onSubmit(event);
  };
}
