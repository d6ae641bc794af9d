import { hanNumeral } from '../../draft/index.ts';

type Format = (value: number) => string;

/** What lies beyond a table is written in Arabic figures, as Word does. */
function fromTable(table: string): Format {
  const signs = [...table];
  return (value) => signs[value - 1] ?? String(value);
}

/** Code of ０ less the code of 0. */
const FULL_WIDTH = 0xfee0;
const LETTERS = 26;
const LARGEST_HAN = 9999;

const han: Format = (value) => (value <= LARGEST_HAN ? hanNumeral(value) : String(value));
const hanDigits: Format = (value) =>
  [...String(value)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('');
const FORMAL: Readonly<Record<string, string>> = {
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
};
const hanFormal: Format = (value) =>
  [...(value >= 10 && value < 20 ? `一${han(value)}` : han(value))]
    .map((sign) => FORMAL[sign] ?? sign)
    .join('');

/** a, b … z, aa, bb: Word doubles the letter. */
const letters: Format = (value) =>
  String.fromCharCode(0x61 + ((value - 1) % LETTERS)).repeat(Math.ceil(value / LETTERS));

const ROMAN: readonly (readonly [sign: string, value: number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];
const roman: Format = (value) => {
  let rest = value;
  let signs = '';
  for (const [sign, worth] of ROMAN) {
    for (; rest >= worth; rest -= worth) signs += sign;
  }
  return signs;
};

const circled = fromTable('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳');
const stems = fromTable('甲乙丙丁戊己庚辛壬癸');
const branches = fromTable('子丑寅卯辰巳午未申酉戌亥');
const nothing: Format = () => '';

/** Values of ST_NumberFormat (ISO/IEC 29500-1, 17.18.59) that Word and WPS offer for Chinese; others count 1, 2, 3. */
const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['chineseCounting', han],
  ['chineseCountingThousand', han],
  ['japaneseCounting', han],
  ['taiwaneseCounting', han],
  ['taiwaneseCountingThousand', han],
  ['ideographDigital', hanDigits],
  ['japaneseDigitalTenThousand', hanDigits],
  ['taiwaneseDigital', hanDigits],
  ['chineseLegalSimplified', hanFormal],
  ['ideographLegalTraditional', hanFormal],
  ['ideographTraditional', stems],
  ['ideographZodiac', branches],
  ['decimalEnclosedCircle', circled],
  ['decimalEnclosedCircleChinese', circled],
  ['decimalEnclosedParen', fromTable('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇')],
  ['decimalEnclosedFullstop', fromTable('⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛')],
  ['ideographEnclosedCircle', fromTable('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉')],
  [
    'decimalFullWidth',
    (value) =>
      String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH)),
  ],
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['lowerLetter', letters],
  ['upperLetter', (value) => letters(value).toUpperCase()],
  ['lowerRoman', roman],
  ['upperRoman', (value) => roman(value).toUpperCase()],
  ['bullet', nothing],
  ['none', nothing],
]);

/** An ordinal in one of Word's number formats; negative values, which none knows, in Arabic figures. */
export function formatOrdinal(format: string, value: number): string {
  const write = FORMATS.get(format) ?? String;
  return value < 0 || (value === 0 && write !== nothing) ? String(value) : write(value);
}
