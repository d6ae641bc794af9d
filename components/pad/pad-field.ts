import { Binding } from '../../lib/field/binding.ts';
import { textareaAdapter } from '../../lib/field/text-control.ts';
import { PAD } from '../../lib/i18n/pad.ts';
import { type GuestMessage, PAD_KEY, type SidebarMessage } from '../../lib/message/protocol.ts';
import type { OwnField } from '../session/switchboard.ts';

export interface PadField extends OwnField {
  readonly close: () => void;
}

/** Follows the pad's textarea by the very code that follows a field in a page, and speaks as its guest would. */
export function openPadField(element: HTMLTextAreaElement, tell: (message: GuestMessage) => void): PadField {
  const binding = new Binding(textareaAdapter.open(element), (message) => tell(named(message)));

  const write = async ({ request, version, edits, select }: Extract<SidebarMessage, { type: 'write' }>) =>
    tell({ type: 'written', request, result: await binding.write(version, edits, select) });

  const hear = (message: SidebarMessage) => {
    switch (message.type) {
      case 'resync':
        binding.announce();
        return;
      case 'keys':
        binding.setKeys(message.keys);
        return;
      case 'focus':
        binding.focus();
        return;
      case 'write':
        if (message.field === binding.id) void write(message);
        else tell({ type: 'written', request: message.request, result: { ok: false, refusal: 'detached' } });
        return;
      case 'marks':
        if (message.field === binding.id) binding.setMarks(message);
        return;
      case 'reveal':
        if (message.field === binding.id) binding.reveal(message.version, message.span);
        return;
      default:
        // What concerns a page or the sidebar's frame: the pad has neither.
        return;
    }
  };
  return { hear, close: () => binding.destroy() };
}

/** The pad has one name and one key wherever it stands; the address of its page changes with each session. */
function named(message: GuestMessage): GuestMessage {
  if (message.type !== 'field' && message.type !== 'info') return message;
  return { ...message, field: { ...message.field, label: PAD.name, key: PAD_KEY } };
}
