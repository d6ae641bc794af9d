import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  Binding,
  Dock,
  eligibleField,
  Frames,
  type GuestHandle,
  isShown,
  lacksToolbar,
  lookAround,
  Presence,
  reachableParent,
  SubmitWatch,
} from '../lib/field/index.ts';
import { browser } from '../lib/message/page-api.ts';
import {
  DEFAULT_KEYS,
  DEFAULT_LAYOUT,
  GUEST_PORT,
  type GuestCommand,
  type GuestMessage,
  type GuestNotice,
  type Keys,
  type Layout,
  type ScriptName,
  type SidebarMessage,
  type SubmitGuard,
  type TabMessage,
} from '../lib/message/protocol.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

/**
 * Our script in the pages of an enabled site. It lies still until a report's field gets the focus; then it calls the
 * background, puts the sidebar beside the page and follows that one field.
 *
 * Of the frames that may touch each other only the outermost works and watches the others from there: editors'
 * iframes rewrite themselves and lose what is injected into them.
 */
class Guest implements GuestHandle {
  private readonly nonce = crypto.getRandomValues(new Uint32Array(4)).join('-');
  private readonly frames = new Frames(
    (target) => this.focused(target),
    () => this.revive(),
  );
  private readonly submits = new SubmitWatch((press) => this.submitting(press));
  private guard: SubmitGuard = 'off';
  /** The last press on a submit button was held; the next one goes through, whatever is open. */
  private held = false;
  private port: Port | undefined;
  private binding: Binding | undefined;
  private presence: Presence | undefined;
  /** Got the focus and can be bound once the editors' script is there. */
  private awaiting: Element | undefined;
  private dock: Dock | undefined;
  private layout: Layout = DEFAULT_LAYOUT;
  private keys: Keys = DEFAULT_KEYS;
  private welcome: 'waiting' | 'on' | 'off' = 'waiting';
  private isHost = false;
  private stopped = false;
  /** The toolbar asked for the sidebar before any field had the focus. */
  private summoned = false;
  /** The browser's own side panel serves this tab. */
  private hasPanel = false;
  /** In a window without a tool bar: only the handle stands there until a field has the focus. */
  private handleOnly = false;
  /** As told last. */
  private around = '';
  /** To be shown beside the caret. */
  private offers: Extract<SidebarMessage, { type: 'offers' }> | undefined;

  get alive(): boolean {
    // One that was told to keep still in this tab doesn't learn that it no longer has to.
    return !this.stopped && this.welcome !== 'off' && browser.runtime?.id !== undefined;
  }

  start(): void {
    browser.runtime.onMessage.addListener(this.onTabMessage);
    this.frames.attach(document);
    if (this.binding === undefined && lacksToolbar(window)) {
      this.handleOnly = true;
      this.show();
    }
  }

  stop(): void {
    this.stopped = true;
    // After an update of the extension its API is dead in this page.
    if (browser.runtime?.id !== undefined) browser.runtime.onMessage.removeListener(this.onTabMessage);
    this.frames.destroy();
    this.submits.stop();
    this.awaiting = undefined;
    this.release();
    this.dock?.destroy();
    this.dock = undefined;
    this.port?.disconnect();
    this.port = undefined;
  }

  private focused(target: Element): void {
    if (this.stopped || this.welcome === 'off' || this.binding?.busy) return;
    if (this.binding?.attached && this.binding.field.element.contains(target)) return;
    const found = eligibleField(target);
    if (found === undefined) return;
    if (found === 'awaits-editors') {
      // Asked at each focus: a background that dies over it says nothing, and a second answer changes nothing.
      this.awaiting = target;
      this.load('editors');
      return;
    }
    this.awaiting = undefined;
    if (found.editable === this.binding?.field.element) return;
    this.release();
    this.binding = new Binding(found.adapter.open(found.editable), (message) => this.post(message));
    this.presence = new Presence(found.editable, () => this.revive());
    this.binding.setKeys(this.keys);
    this.post({ type: 'active' });
    this.binding.announce();
    this.unfold();
    this.dock?.attend();
    this.settle();
    this.tellAround();
  }

  came(): void {
    const target = this.awaiting;
    if (target !== undefined && globalThis.gaobianEditors !== undefined) {
      this.awaiting = undefined;
      if (isShown(target)) this.focused(target);
    }
    this.binding?.showMarks();
    this.showOffers();
  }

  private showOffers(): void {
    const { offers, binding } = this;
    if (offers === undefined || binding === undefined || this.stopped) return;
    const isDue = offers.texts.length > 0 && binding.isAt(offers);
    if (!isDue) globalThis.gaobianOffers?.hide();
    else if (globalThis.gaobianOffers === undefined) this.load('caret-offers');
    else globalThis.gaobianOffers.show(binding.field, offers, this.keys.accept);
  }

  picked(text: string): void {
    this.post({ type: 'pick', text });
  }

  load(script: ScriptName): void {
    this.post({ type: 'load', script });
  }

  /** An editor wrote its frame anew: what was bound is gone, its successor has the focus or will get it. */
  private revive(): void {
    if (this.binding === undefined || this.binding.attached) return;
    this.release();
    this.post({ type: 'unbound' });
  }

  private release(): void {
    globalThis.gaobianOffers?.hide();
    this.presence?.destroy();
    this.presence = undefined;
    this.binding?.destroy();
    this.binding = undefined;
  }

  /** Speaks to the background, connecting first if it has gone to sleep meanwhile. */
  private post(message: GuestMessage | GuestCommand): void {
    if (this.stopped) return;
    if (this.port === undefined && !this.connect()) return;
    this.port?.postMessage(message);
  }

  /** False if this script has outlived its extension (an update, a reload): then it leaves the page for good. */
  private connect(): boolean {
    if (browser.runtime?.id === undefined) {
      this.stop();
      return false;
    }
    const port = browser.runtime.connect({ name: GUEST_PORT });
    this.port = port;
    port.onMessage.addListener((message) => this.receive(message as SidebarMessage | GuestNotice));
    port.onDisconnect.addListener(() => {
      if (this.port === port) this.port = undefined;
    });
    port.postMessage({ type: 'guest-hello', nonce: this.nonce } satisfies GuestCommand);
    return true;
  }

  private receive(message: SidebarMessage | GuestNotice): void {
    if (this.stopped) return;
    // A write is answered for the field that it was meant for, before that one is let go.
    if (message.type !== 'write') this.revive();
    const { binding } = this;
    switch (message.type) {
      case 'guest-welcome':
        this.welcome = message.state;
        if (message.state === 'off') this.release();
        if (this.dock === undefined) this.layout = message.layout;
        if (this.binding !== undefined) this.handleOnly = false;
        this.isHost = message.host;
        this.settle();
        return;
      case 'resync':
        if (this.binding === undefined) this.post({ type: 'unbound' });
        else this.binding.announce();
        return;
      case 'look-around':
        // The sidebar has just come: what the site's layout is it knows, not that only the handle stands here.
        if (this.handleOnly) this.post({ type: 'layout', layout: this.shownLayout });
        this.around = '';
        this.tellAround();
        return;
      case 'layout':
        this.setLayout(message.layout);
        return;
      case 'keys':
        this.keys = message.keys;
        binding?.setKeys(message.keys);
        return;
      case 'guard':
        this.guard = message.guard;
        if (message.guard === 'off' || message.open === 0) this.submits.stop();
        else this.submits.watch(this.frames.documents());
        return;
      case 'focus':
        binding?.focus();
        return;
      case 'look':
        binding?.changed();
        return;
      case 'write':
        void this.write(message);
        return;
      case 'marks':
        if (binding?.id === message.field) binding.setMarks(message);
        return;
      case 'offers':
        this.offers = message;
        this.showOffers();
        return;
      case 'reveal':
        if (binding?.id === message.field) binding.reveal(message.version, message.span);
        return;
    }
  }

  private async write(message: Extract<SidebarMessage, { type: 'write' }>): Promise<void> {
    const { binding } = this;
    const result =
      binding === undefined || binding.id !== message.field
        ? ({ ok: false, refusal: 'detached' } as const)
        : await binding.write(message.version, message.edits, message.select);
    this.post({ type: 'written', request: message.request, result });
    this.revive();
    // What was taken back meanwhile is no change that the sidebar would hear of.
    this.showOffers();
  }

  /** The OA's own button was pressed while errors are open. Held once at most, and only where the sidebar says why. */
  private submitting(press: MouseEvent): void {
    const hold = this.guard === 'ask' && !this.held && this.dock !== undefined;
    this.held = hold;
    if (hold) {
      press.preventDefault();
      press.stopImmediatePropagation();
      if (this.layout.collapsed) this.toolbar(true);
    }
    this.post({ type: 'submitting', held: hold });
  }

  /** Docks the sidebar once it is known that this window is to hold it and that there is something to serve. */
  private settle(): void {
    if (!this.isHost || this.hasPanel || this.welcome !== 'on' || this.dock !== undefined) return;
    if (this.binding === undefined && !this.summoned) return;
    const address = `${browser.runtime.getURL('/sidebar.html')}#${this.nonce}`;
    this.dock = new Dock(document, {
      address,
      title: browser.runtime.getManifest().name,
      layout: this.shownLayout,
      documents: () => this.frames.documents(),
    });
    this.dock.attend();
  }

  private get shownLayout(): Layout {
    return this.handleOnly ? { ...this.layout, collapsed: true } : this.layout;
  }

  /** A field has the focus: the handle alone becomes the sidebar as it is in all windows of the site. */
  private unfold(): void {
    if (!this.handleOnly) return;
    this.handleOnly = false;
    this.dock?.place(this.layout);
    this.post({ type: 'layout', layout: this.layout });
  }

  /** Tells what there is around the field, where that is news. */
  private tellAround(): void {
    if (this.dock === undefined && !this.hasPanel) return;
    const around = lookAround([...this.frames.documents()], this.dock);
    const asTold = JSON.stringify(around);
    if (asTold === this.around) return;
    this.around = asTold;
    this.post({ type: 'around', around });
  }

  /** Makes way for the side panel; when that goes, asks anew whether the sidebar is to stand here. */
  private setPanel(open: boolean): void {
    this.hasPanel = open;
    if (open) {
      this.dock?.destroy();
      this.dock = undefined;
      this.binding?.announce();
    } else if (this.binding !== undefined || this.summoned) {
      this.port?.disconnect();
      this.port = undefined;
      this.connect();
      this.binding?.announce();
    }
  }

  private show(): void {
    this.summoned = true;
    this.dock?.attend();
    if (this.port === undefined) this.connect();
    else this.settle();
  }

  private toolbar(showOnly: boolean): void {
    this.hasPanel = false;
    if (this.dock === undefined) {
      this.show();
      return;
    }
    const { collapsed } = this.shownLayout;
    this.setLayout({ ...this.layout, collapsed: !showOnly && !collapsed });
    this.post({ type: 'layout', layout: this.layout });
  }

  private setLayout(layout: Layout): void {
    this.handleOnly = false;
    this.layout = layout;
    this.dock?.attend();
    this.dock?.place(layout);
    this.post({ type: 'save-layout', layout });
    this.tellAround();
  }

  private readonly onTabMessage = (
    message: TabMessage,
    _sender: unknown,
    respond: (answer: true) => void,
  ): void => {
    respond(true);
    switch (message.type) {
      case 'wake':
        if ((this.binding !== undefined || this.dock !== undefined) && this.port === undefined) {
          this.connect();
          this.binding?.announce();
        }
        return;
      case 'toolbar':
        this.toolbar(message.show);
        return;
      case 'panel':
        this.setPanel(message.open);
        return;
      case 'dock':
        this.show();
        this.unfold();
        return;
      case 'switch-off':
        this.stop();
        return;
      case 'capture-selection': {
        const text = this.binding?.selectedText() ?? '';
        if (text !== '') this.post({ type: 'capture', text });
        return;
      }
    }
  };
}

/**
 * Registered at run time for the sites that the writer enables; nothing runs anywhere else. It is no content script of
 * WXT's: those bring listeners and timers of their own into every frame.
 */
export default defineUnlistedScript(() => {
  // Where the browser keeps no scripts for sites, this one comes again with every frame that loads.
  if (globalThis.gaobianGuest?.alive) return;
  globalThis.gaobianGuest?.stop();
  if (reachableParent(window) !== undefined) return;
  // Left by an earlier version of the extension they would not fit this one.
  globalThis.gaobianEditors = globalThis.gaobianOverlay = globalThis.gaobianOffers = undefined;
  const guest = new Guest();
  globalThis.gaobianGuest = guest;
  guest.start();
});
