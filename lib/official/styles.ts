/** Layout of official documents by GB/T 9704-2012, 7.2 and 7.3: which type, size and place each kind of paragraph has. */

/** What a paragraph is in an official document. `salutation`: 主送机关; `unit` and `date`: the signature. */
export type ParagraphKind =
  | 'title'
  | 'salutation'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'body'
  | 'unit'
  | 'date';

export interface OfficialStyle {
  /** The standard's own type first, then what stands in for it where it isn't installed. */
  readonly fonts: readonly string[];
  /** Points. */
  readonly size: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** Characters by which the first line is set in. */
  readonly indent: number;
  /** Characters between the line's end and the right margin. */
  readonly right: number;
}

/** 2号 and 3号 in points. */
const SIZE_2 = 22;
const SIZE_3 = 16;
/** Fixed line height, points: 22 lines fill the standard's type area of 225 mm. */
export const LINE_HEIGHT = 28;
/** Long titles take two lines, which stand wider apart. */
export const TITLE_LINE_HEIGHT = 32;

const TITLE = ['方正小标宋简体', '方正小标宋_GBK', '小标宋', '华文中宋', '宋体', 'SimSun'];
const BLACK = ['黑体', 'SimHei'];
const REGULAR = ['楷体_GB2312', '楷体', 'KaiTi'];
const SONG = ['仿宋_GB2312', '仿宋', 'FangSong'];

const text = (fonts: readonly string[]): OfficialStyle => ({
  fonts,
  size: SIZE_3,
  align: 'justify',
  indent: 2,
  right: 0,
});

export const OFFICIAL_STYLES: Readonly<Record<ParagraphKind, OfficialStyle>> = {
  title: { fonts: TITLE, size: SIZE_2, align: 'center', indent: 0, right: 0 },
  salutation: { ...text(SONG), align: 'left', indent: 0 },
  heading1: text(BLACK),
  heading2: text(REGULAR),
  heading3: text(SONG),
  heading4: text(SONG),
  body: text(SONG),
  unit: { ...text(SONG), align: 'right', indent: 0, right: 4 },
  date: { ...text(SONG), align: 'right', indent: 0, right: 4 },
};
