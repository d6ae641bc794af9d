import type { Span, TextEdit } from '../../draft/span.ts';
import { escapeHtml } from './rich-text.ts';

/** Where a character of the text stands in the source. */
interface Place {
  readonly start: number;
  readonly end: number;
}

const BLOCK =
  /^(?:address|blockquote|center|dd|div|dl|dt|form|h[1-6]|hr|li|ol|p|pre|table|tbody|td|th|thead|tr|ul)$/;
/** Elements that a paragraph is: these are closed and opened again where a line is broken. */
const PARAGRAPH = /^(?:div|h[1-6]|li|p)$/;
const VOID = /^(?:br|hr|img|input|col|embed|param)$/;
/** What may go with the words in it; a picture or a table's cell may not. */
const MERE_FORMAT = /^(?:b|br|div|em|font|h[1-6]|i|p|span|strong|u)$/;
const TOKEN =
  /<!--[\s\S]*?-->|<(?:script|style)\b[\s\S]*?<\/(?:script|style)\s*>|<(\/?)([a-z][a-z0-9]*)\b[^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);|[\s\S]/gi;
const TAG = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gi;

/**
 * HTML that stands in a text field as source: its text, a paragraph a line as `DomText` reads it, and edits of the text
 * as edits of the source, which leave every tag that they don't concern as it is.
 */
export class HtmlSource {
  readonly text: string;
  /** One for each character of the text; a line break's reaches from the one line's last place to the next one's first. */
  private readonly places: readonly Place[];
  /** What holds an empty line open, by the line's offset in the text. */
  private readonly holders: ReadonlyMap<number, Place>;

  constructor(
    readonly source: string,
    /** The character that an entity stands for; itself where it is none. */
    decode: (entity: string) => string,
  ) {
    const reader = new SourceReader(source, decode);
    this.text = reader.text;
    this.places = reader.places;
    this.holders = reader.holders;
  }

  toSource({ from, to }: Span): Place {
    if (from === to) return this.caretAt(from);
    // A line break begins where its line ends, and ends where the next one begins, what holds that open included.
    const start = this.text[from] === '\n' ? this.caretAt(from) : this.places[from]!;
    const end = this.text[to - 1] === '\n' ? this.caretAt(to) : this.places[to - 1]!;
    return { start: start.start, end: end.end };
  }

  toText(offset: number): number {
    // The first character that ends behind the place.
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.places[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The source with the edits in it; undefined where more would go with them than words and their format. */
  edited(edits: readonly TextEdit[]): string | undefined {
    let { source } = this;
    for (const edit of [...edits].reverse()) {
      const { start, end } = this.toSource(edit);
      const kept = this.keptTags(edit, start, end);
      if (kept === undefined) return undefined;
      source = source.slice(0, start) + this.markup(edit, start) + kept + source.slice(end);
    }
    return source;
  }

  private caretAt(offset: number): Place {
    const holder = this.holders.get(offset);
    if (holder !== undefined) return holder;
    const before = offset > 0 && this.text[offset - 1] !== '\n' ? this.places[offset - 1] : undefined;
    const at =
      before?.end ?? this.places[offset]?.start ?? this.places[offset - 1]?.end ?? this.source.length;
    return { start: at, end: at };
  }

  private keptTags({ from, to }: Span, start: number, end: number): string | undefined {
    if (from === to) return '';
    const tags = [...this.source.slice(start, end).matchAll(TAG)];
    if (!this.text.slice(from, to).includes('\n')) return tags.map(([tag]) => tag).join('');
    // Lines are joined: their tags go, if what is closed in between is opened again as well.
    const closed: string[] = [];
    let opened = 0;
    for (const [, slash, name = ''] of tags) {
      if (!MERE_FORMAT.test(name.toLowerCase())) return undefined;
      if (VOID.test(name.toLowerCase())) continue;
      if (slash === '') opened++;
      else if (opened > 0) opened--;
      else closed.push(name);
    }
    return opened === closed.length ? '' : undefined;
  }

  private markup({ from, to, insert }: TextEdit, at: number): string {
    const lines = insert.split('\n');
    const lineBreak = lines.length === 1 ? '' : this.lineBreakAt(at);
    if (lineBreak === undefined) return lines.map(words).join('<br />');
    const follows = from > 0 && this.text[from - 1] !== '\n';
    const goesOn = to < this.text.length && this.text[to] !== '\n';
    return lines
      .map((line, index) => {
        const hasMore = (index === 0 && follows) || (index === lines.length - 1 && goesOn);
        return line === '' && !hasMore ? '&nbsp;' : words(line);
      })
      .join(lineBreak);
  }

  /** Ends the paragraph at a place and begins another of the same kind; undefined where there is none. */
  private lineBreakAt(at: number): string | undefined {
    const open: { readonly name: string; readonly tag: string }[] = [];
    for (const [tag, slash, name = ''] of this.source.slice(0, at).matchAll(TAG)) {
      const known = name.toLowerCase();
      if (VOID.test(known) || tag.endsWith('/>')) continue;
      if (slash === '') open.push({ name: known, tag });
      else if (open[open.length - 1]?.name === known) open.pop();
    }
    const paragraph = open.findLastIndex(({ name }) => BLOCK.test(name));
    if (paragraph < 0 || !PARAGRAPH.test(open[paragraph]!.name)) return undefined;
    const inner = open.slice(paragraph);
    const closing = [...inner].reverse().map(({ name }) => `</${name}>`);
    return `${closing.join('')}${inner.map(({ tag }) => tag).join('')}`;
  }
}

/** Text as source; spaces that HTML would swallow are made to stay. */
function words(text: string): string {
  return escapeHtml(text).replace(/^ | (?= |$)/g, '&nbsp;');
}

class SourceReader {
  readonly places: Place[] = [];
  readonly holders = new Map<number, Place>();
  private readonly characters: string[] = [];
  private lineOpen = false;
  private breakDue = false;
  /** The last character is a space that is not shown at a line's end. */
  private spaceEnds = false;
  /** Offset of the line at hand. */
  private lineFrom = 0;

  constructor(source: string, decode: (entity: string) => string) {
    for (const match of source.matchAll(TOKEN)) {
      const [token, , name] = match;
      const place = { start: match.index, end: match.index + token.length };
      if (name !== undefined) this.tag(name.toLowerCase(), place);
      else if (token.length === 1) this.character(token, place);
      else if (token.startsWith('&')) this.entity(decode(token), place);
    }
    this.endLine();
  }

  get text(): string {
    return this.characters.join('');
  }

  private tag(name: string, place: Place): void {
    if (name === 'br') {
      this.openLine(place.start);
      if (this.characters.length === this.lineFrom)
        this.holders.set(this.lineFrom, { start: place.start, end: place.start });
      this.breakDue = true;
    } else if (BLOCK.test(name) && this.lineOpen) this.breakDue = true;
  }

  private character(character: string, place: Place): void {
    if (character === '\u200b' || character === '\ufeff') return;
    if (!/[ \t\r\n\f]/.test(character)) this.push(character, place, false);
    else if (this.lineOpen && !this.breakDue && !this.spaceEnds && this.characters.length > this.lineFrom)
      this.push(' ', place, true);
  }

  private entity(characters: string, place: Place): void {
    for (const character of characters) {
      if (character === '\u200b' || character === '\ufeff') continue;
      this.push(character === '\u00a0' ? ' ' : character, place, false);
    }
  }

  private push(character: string, place: Place, collapses: boolean): void {
    this.openLine(place.start);
    this.characters.push(...character);
    for (let unit = 0; unit < character.length; unit++) this.places.push(place);
    this.spaceEnds = collapses;
  }

  private openLine(at: number): void {
    if (this.breakDue) {
      this.endLine();
      const start = this.places[this.places.length - 1]?.end ?? at;
      this.characters.push('\n');
      this.places.push({ start: Math.min(start, at), end: at });
      this.lineFrom = this.characters.length;
      this.breakDue = false;
    }
    this.lineOpen = true;
  }

  private endLine(): void {
    if (this.spaceEnds) {
      this.characters.pop();
      this.places.pop();
      this.spaceEnds = false;
    }
    // A lone &nbsp; only holds an empty paragraph open.
    if (this.characters.length === this.lineFrom + 1 && this.characters[this.lineFrom] === ' ') {
      this.characters.pop();
      this.holders.set(this.lineFrom, this.places.pop()!);
    }
  }
}
