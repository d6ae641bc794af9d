import { PLACEHOLDER } from '../../i18n/check.ts';
import type { Gap } from '../finding.ts';
import { indicatorAround } from '../gap/describe-gap.ts';
import type { ParagraphRule } from '../rule.ts';

/** A percentage that is a year: replacing years all over a text has hit a figure. */
const YEAR_PERCENT = /(?:19|20)\d\d(?=[%％]|个百分点)(?<![\d.]\d{4})/g;
/** 党 taken for a word to hide: 镇X委, X员, X建. */
const HIDDEN_WORD =
  /[xX×*＊](?:(?<=[镇乡县市省区村设].)(?=委(?:书记|会|政府|副|委员|[，。、；]|$))|(?<![A-Za-z0-9].|[*＊].)(?<=[xX×])(?=员干部|建工作|建引领|风廉政|支部|课))/g;

export const placeholderDamage: ParagraphRule = {
  id: 'placeholder.damage',
  category: 'placeholder',
  severity: 'error',
  scope: 'paragraph',
  triggers: '%％xX×*＊百',
  doc: 'What replacing all over the text has damaged: a year in place of a percentage (比重达2023%).',
  valid: [
    '比重达23%。',
    '2023年增长8%。',
    '到2025年，覆盖率达100%。',
    '完成投资2023万元。',
    '支部+X+农户模式带动党员增收。',
    '12023%的写法不规范。',
    '产量增长120%。',
    '提高2.3个百分点。',
  ],
  invalid: [
    '比重达⟦2023⟧%。',
    '同比增长⟦2022⟧%，其中工业增长5%。',
    '参保率⟦2024⟧％。',
    '提高⟦2021⟧个百分点。',
    '镇⟦X⟧委书记主抓。',
    '镇⟦X⟧委、政府。',
    '加强⟦X⟧员干部教育。',
    '抓实⟦X⟧建引领。',
  ],
  check({ text }, report) {
    YEAR_PERCENT.lastIndex = 0;
    for (let match = YEAR_PERCENT.exec(text); match; match = YEAR_PERCENT.exec(text)) {
      const from = match.index;
      const to = from + match[0].length;
      const name = indicatorAround(text, from, to + 1);
      const gap: Gap = { kind: 'percent', unit: '%', ...(name !== undefined && { name }) };
      report({ from, to, message: PLACEHOLDER.yearForPercent, gap });
    }
    HIDDEN_WORD.lastIndex = 0;
    for (let match = HIDDEN_WORD.exec(text); match; match = HIDDEN_WORD.exec(text)) {
      const from = match.index;
      const to = from + 1;
      const actions = [{ label: PLACEHOLDER.fill('党'), edits: [{ from, to, insert: '党' }] }];
      report({ from, to, message: PLACEHOLDER.hiddenWord, gap: { kind: 'name', suggested: '党' }, actions });
    }
  },
};
