/** A text control whose page spoils what is written into it and takes back too much or too little. */
import type { TextEdit } from '../../../lib/draft/span.ts';
import { Binding } from '../../../lib/field/binding.ts';
import type { WriteWay } from '../../../lib/field/field.ts';
import { TextControl } from '../../../lib/field/text-control.ts';
import type { WriteResult } from '../../../lib/message/protocol.ts';

export type Fault = 'takes all' | 'takes nothing' | 'takes too much';

class Spoiled extends TextControl {
  private hasSpoiled = false;

  constructor(
    element: HTMLTextAreaElement,
    private readonly fault: Fault,
    private readonly words: string,
    private readonly always: boolean,
  ) {
    super(element, 'textarea');
  }

  override ways(edits: readonly TextEdit[]): readonly WriteWay[] {
    const good = super.ways(edits);
    const spoiled: WriteWay = () => {
      const isIts = edits.some(({ insert }) => insert === this.words);
      if (isIts && (this.always || !this.hasSpoiled)) this.element.setRangeText('〔坏〕', 0, 2);
      else for (const way of good) void way();
      this.hasSpoiled ||= isIts;
    };
    return [spoiled, spoiled];
  }

  override undo(): void {
    const { element, fault } = this;
    if (fault === 'takes all') element.value = '';
    if (fault === 'takes too much') element.value = element.value.slice(3, -4);
  }
}

/** Writes words behind a text in such a control, which spoils them once or always: how it ends, and what stands there then. */
export async function write(
  text: string,
  words: string,
  fault: Fault,
  always: boolean,
): Promise<{ readonly result: WriteResult; readonly text: string }> {
  document.body.innerHTML = '<textarea rows=6 cols=40></textarea>';
  const control = document.querySelector('textarea')!;
  control.value = text;
  control.focus();
  const binding = new Binding(new Spoiled(control, fault, words, always), () => {});
  const result = await binding.write(0, [{ from: text.length, to: text.length, insert: words }]);
  binding.destroy();
  return { result, text: control.value };
}
