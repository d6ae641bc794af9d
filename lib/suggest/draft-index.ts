import { MAX_AGREE } from './context-index.ts';
import type { Matches } from './matches.ts';

/** A context of so many codes leads to earlier places in the draft; one code alone leads nowhere in particular. */
const KEY_LENGTH = 2;

/**
 * The draft's own places by their left context, kept up as the draft grows: chains of places with the same two codes
 * before them, newest first. Adding and taking back one code cost the same whatever the draft's length.
 */
export class DraftIndex {
  private codes = new Uint16Array(1024);
  private size = 0;
  /** For each place the earlier place of its chain, or -1. */
  private earlier = new Int32Array(1024);
  private readonly heads = new Map<number, number>();

  /**
   * Makes the draft read `codes[0, length)`; what it shares with the last one from the start is kept. Tells how much
   * that is.
   */
  update(codes: Uint16Array, length: number): number {
    let same = 0;
    const most = Math.min(this.size, length);
    while (same < most && this.codes[same] === codes[same]) same++;
    while (this.size > same) this.take();
    if (this.codes.length < length) this.grow(length);
    while (this.size < length) this.add(codes[this.size]!);
    return same;
  }

  /** The draft's codes, with room behind them. */
  get text(): Uint16Array {
    return this.codes;
  }

  get length(): number {
    return this.size;
  }

  private key(place: number): number {
    return this.codes[place - 1]! * 0x10000 + this.codes[place - 2]!;
  }

  private add(code: number): void {
    this.codes[this.size++] = code;
    if (this.size < KEY_LENGTH) return;
    const key = this.key(this.size);
    this.earlier[this.size] = this.heads.get(key) ?? -1;
    this.heads.set(key, this.size);
  }

  private take(): void {
    if (this.size >= KEY_LENGTH) {
      const key = this.key(this.size);
      const earlier = this.earlier[this.size]!;
      if (earlier < 0) this.heads.delete(key);
      else this.heads.set(key, earlier);
    }
    this.size--;
  }

  private grow(length: number): void {
    const size = Math.max(length, this.codes.length * 2) + 1;
    const codes = new Uint16Array(size);
    codes.set(this.codes);
    this.codes = codes;
    const earlier = new Int32Array(size);
    earlier.set(this.earlier);
    this.earlier = earlier;
  }

  /** Fills `found` with earlier places whose left context agrees with the draft's end, newest first. */
  nearest(found: Matches): void {
    found.clear();
    const end = this.size;
    if (end < KEY_LENGTH) return;
    let place = this.earlier[end]!;
    while (place >= 0 && !found.isFull) {
      const most = Math.min(MAX_AGREE, place);
      let agree = KEY_LENGTH;
      while (agree < most && this.codes[place - 1 - agree] === this.codes[end - 1 - agree]) agree++;
      found.add(place, agree);
      place = this.earlier[place]!;
    }
  }
}
