import type { Span, TextEdit } from '../../../lib/draft/span.ts';
import type {
  GuestMessage,
  Mark,
  SidebarCommand,
  SidebarMessage,
  WriteResult,
} from '../../../lib/message/protocol.ts';
import { type Frame, waitFor } from '../drivers/index.ts';

/** What the probe keeps in the sidebar's page. */
interface Kept {
  readonly field: string | null;
  readonly version: number;
  readonly text: string;
  readonly selection: Span;
  readonly composing: boolean;
  readonly results: Readonly<Record<number, WriteResult>>;
}

interface Port {
  postMessage(message: SidebarMessage | SidebarCommand): void;
  readonly onMessage: { addListener(listener: (message: GuestMessage) => void): void };
}

/** The sidebar page's globals, as far as the probe uses them. */
interface Page {
  readonly chrome: { readonly runtime: { connect(options: { name: string }): Port } };
  probe: { kept: Kept; post: Port['postMessage'] };
}

/**
 * Takes the sidebar's place at its own port and says to the guest what only the sidebar may say: any edit, mark or jump,
 * where the sidebar's own buttons offer but a few.
 */
export class Probe {
  private requests = 0;
  private serial = 0;

  private constructor(private readonly frame: Frame) {}

  static async in(frame: Frame): Promise<Probe> {
    await frame.evaluate(() => {
      const page = globalThis as unknown as Page;
      const port = page.chrome.runtime.connect({ name: 'sidebar' });
      const none = { from: 0, to: 0 };
      const first = { field: null, version: -1, text: '', selection: none, composing: false, results: {} };
      page.probe = { kept: first, post: (message) => port.postMessage(message) };
      const keep = (news: Partial<Kept>) => {
        page.probe.kept = { ...page.probe.kept, ...news };
      };
      port.onMessage.addListener((message) => {
        const { kept } = page.probe;
        switch (message.type) {
          case 'field': {
            const { field, version, text, selection } = message;
            return keep({ field: field.id, version, text, selection, composing: false });
          }
          case 'unbound':
            return keep({ field: null });
          case 'edit': {
            const { version, selection, edit } = message;
            const text = kept.text.slice(0, edit.from) + edit.insert + kept.text.slice(edit.to);
            return keep({ version, selection, text });
          }
          case 'selection':
            return keep({ selection: message.selection });
          case 'composing':
            return keep({ composing: message.composing });
          case 'written':
            return keep({ results: { ...kept.results, [message.request]: message.result } });
        }
      });
      page.probe.post({ type: 'hello', nonce: location.hash.slice(1) });
      page.probe.post({ type: 'resync' });
    });
    const probe = new Probe(frame);
    await waitFor('the field', async () => (await probe.kept()).field !== null);
    return probe;
  }

  kept(): Promise<Kept> {
    return this.frame.evaluate(() => (globalThis as unknown as Page).probe.kept);
  }

  async write(edits: readonly TextEdit[], select?: Span): Promise<WriteResult> {
    const { field, version } = await this.kept();
    const request = ++this.requests;
    await this.post({
      type: 'write',
      request,
      field: field ?? '',
      version,
      edits,
      ...(select && { select }),
    });
    return waitFor('the answer to a write', async () => (await this.kept()).results[request]);
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    const { field, version } = await this.kept();
    this.serial += 1;
    await this.post({ type: 'marks', field: field ?? '', version, serial: this.serial, marks });
  }

  async reveal(span: Span): Promise<void> {
    const { field, version } = await this.kept();
    await this.post({ type: 'reveal', field: field ?? '', version, span });
  }

  private async post(message: SidebarMessage): Promise<void> {
    await this.frame.evaluate(
      (asJson) => (globalThis as unknown as Page).probe.post(JSON.parse(asJson)),
      JSON.stringify(message),
    );
  }
}
