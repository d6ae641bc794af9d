import { CharClass, classAt, isHanAt, skipSpacesBack } from '../../draft/char-class.ts';
import { MISSING } from '../../i18n/check.ts';
import type { Gap } from '../finding.ts';
import { indicatorAround } from '../gap/describe-gap.ts';
import type { ParagraphRule } from '../rule.ts';

const PERCENT = /[%％‰]|个百分点/g;
/** Han characters that stand for a number before a percent sign or 个百分点. */
const NUMBER_LIKE = '几数多余半来廿些每';
/** Marks between two figures or before one: 分别达%、%. */
const JOINT = '、，,；和至到—–-～~';

export const missingPercent: ParagraphRule = {
  id: 'missing-number.percent',
  category: 'missing-number',
  severity: 'error',
  scope: 'paragraph',
  triggers: '%％‰百',
  doc: 'A percent sign or 个百分点 without its number: 参保率达%, 提高个百分点.',
  valid: [
    '参保率达98%。',
    '占全镇党员的百分之九十八。',
    '单位以“%”表示。',
    '提高两个百分点。',
    '回落几个百分点。',
    '提高零点五个百分点。',
    '增幅为15%～20%，占比（%）见附表。',
    '满意度达１００％。',
    '提高近 3 个百分点。',
  ],
  invalid: [
    '参保率达⟦%⟧。',
    '完成全年目标数⟦%⟧，占贫困户数⟦%⟧。',
    '同比增长⟦%⟧，列全县前列。',
    '占全镇党员的⟦%⟧。',
    '化解率、满意率分别达⟦%⟧、⟦%⟧。',
    '提高⟦个百分点⟧。',
    '下降了⟦个百分点⟧。',
    '增⟦个百分点⟧。',
    '完成率为⟦％⟧。',
  ],
  check({ text }, report) {
    PERCENT.lastIndex = 0;
    for (let match = PERCENT.exec(text); match; match = PERCENT.exec(text)) {
      const from = match.index;
      const unit = match[0];
      const to = from + unit.length;
      if (!lacksNumber(text, from, to)) continue;
      const name = indicatorAround(text, from, to);
      const gap: Gap = { kind: 'percent', unit, fillAt: 0, ...(name !== undefined && { name }) };
      report({ from, to, message: MISSING.number(gap), gap });
    }
  },
};

function lacksNumber(text: string, from: number, to: number): boolean {
  const before = skipSpacesBack(text, from) - 1;
  const char = text.charAt(before);
  // 完成全年目标数%
  if (char === '数' && /[户标人总口员]/.test(text.charAt(before - 1))) return true;
  if (isHanAt(text, before)) return classAt(text, before) === CharClass.han && !NUMBER_LIKE.includes(char);
  return char !== '' && JOINT.includes(char) && !/[A-Za-z0-9）)”]/.test(text.charAt(to));
}
