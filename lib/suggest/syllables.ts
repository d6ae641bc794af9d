/** Code units there are. */
const CODES = 0x10000;
/** So many syllables of a word have a bit each; what stands behind them is read anyway. */
const BITS = 31;
const ONE_LETTER = 1;
const NOBODY: readonly number[] = [];

/** The syllables that the characters of a text are read as, and which of its characters a written-out word may be. */
export class Syllables {
  longest = ONE_LETTER;
  private readonly codes = new Map<string, number[]>();
  /** For each code unit a bit for each place of the word that it may stand at. */
  private readonly fits = new Uint32Array(CODES);
  private readonly marked: number[] = [];

  add(syllable: string, code: number): void {
    const codes = this.codes.get(syllable);
    if (codes === undefined) this.codes.set(syllable, [code]);
    else codes.push(code);
    this.longest = Math.max(this.longest, syllable.length);
  }

  has(syllable: string): boolean {
    return this.codes.has(syllable);
  }

  /** Those that begin with some letters. */
  beginning(letters: string): string[] {
    return [...this.codes.keys()].filter((syllable) => syllable.startsWith(letters));
  }

  /** Makes `fit` tell about a word of these syllables, of which the last may be only the beginning of one. */
  expect(word: readonly string[]): void {
    for (const code of this.marked) this.fits[code] = 0;
    this.marked.length = 0;
    word.slice(0, BITS).forEach((syllable, place) => {
      const syllables = place === word.length - 1 ? this.beginning(syllable) : [syllable];
      for (const each of syllables) for (const code of this.codes.get(each) ?? NOBODY) this.mark(code, place);
      // A Latin letter of the text stands for itself.
      if (syllable.length === ONE_LETTER) this.mark(syllable.charCodeAt(0), place);
    });
  }

  private mark(code: number, place: number): void {
    this.fits[code]! |= 1 << place;
    this.marked.push(code);
  }

  /** Whether a code unit may stand at a place of the expected word. */
  fit(code: number, place: number): boolean {
    return place >= BITS || (this.fits[code]! & (1 << place)) !== 0;
  }
}
