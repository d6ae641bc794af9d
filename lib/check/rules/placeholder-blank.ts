import { findBlanks } from '../../draft/blank.ts';
import { PLACEHOLDER } from '../../i18n/check.ts';
import { findIndicator } from '../../ledger/indicators.ts';
import type { Gap } from '../finding.ts';
import { describeGap } from '../gap/describe-gap.ts';
import type { ParagraphRule } from '../rule.ts';

export const placeholderBlank: ParagraphRule = {
  id: 'placeholder.blank',
  category: 'placeholder',
  severity: 'error',
  scope: 'paragraph',
  triggers: '＿',
  doc: 'A blank `【＿name】`, as skeletons and phrases insert it, is not filled yet.',
  valid: [
    '召开党委会12次，发展党员8名。',
    '【党建】镇党委召开专题会议。',
    '获评“先进基层党组织”【见附件】。',
    '落实【主体责任】，强化担当。',
    '见【1】和【2】。',
    '打造“＿”形格局。',
    '【_党委会】',
    '【＿没有关上的括号',
  ],
  invalid: [
    '召开党委会⟦【＿党委会】⟧次。',
    '⟦【＿年份】⟧年，全镇发展党员⟦【＿发展党员】⟧名。',
    '⟦【＿单位】⟧党委书记⟦【＿姓名】⟧。',
    '现将⟦【＿年份】⟧年工作报告如下。',
    '同比增长⟦【＿增幅】⟧%。',
    '学习《⟦【＿文件名称】⟧》⟦【＿】⟧次。',
    '投入⟦【＿投入资金】⟧万元，新建⟦【＿项目名称】⟧。',
    '⟦【＿村名】⟧村党支部书记⟦【＿姓名】⟧同志',
  ],
  check(paragraph, report) {
    for (const { from, to, name } of findBlanks(paragraph.text)) {
      const gap = gapOfBlank(paragraph.text, from, to, name);
      report({ from, to, message: PLACEHOLDER.blank(name), gap });
    }
  },
};

function gapOfBlank(text: string, from: number, to: number, name: string): Gap {
  const around = describeGap(text, from, to);
  const indicator = findIndicator(name);
  if (!indicator) return name ? { ...around, name } : around;
  return {
    ...around,
    kind: indicator.kind === 'number' && around.kind === 'date' ? 'date' : indicator.kind,
    name,
  };
}
