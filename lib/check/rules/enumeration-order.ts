import { STRUCTURE } from '../../i18n/check.ts';
import { ordinalsOf } from '../ordinals.ts';
import type { DraftRule } from '../rule.ts';

export const enumerationOrder: DraftRule = {
  id: 'structure.enumeration-order',
  category: 'structure',
  severity: 'warning',
  scope: 'draft',
  doc: 'An enumeration 一是…二是… skips or repeats a number.',
  valid: [
    '【存在问题】一是大项目偏少。二是履约率不高。',
    '一是抓学习。二是抓队伍。三是抓作风。',
    '在谈项目8个,一是新能源项目,二是文旅项目。',
    '一是抓学习。\n二是抓队伍。\n三是抓作风。',
    '一是抓学习。二是抓队伍。\n一是找问题；二是抓整改。',
    '一是抓学习：一是读原文，二是悟原理。二是抓队伍。',
    '做到一是一，二是二。',
    '坚持“三是”理念，凝聚共识。',
    '一、学习\n一是读。二是写。\n二、队伍\n一是选。二是用。',
    '统一是前提，唯一是关键。',
  ],
  invalid: [
    '一是抓学习。⟦三是⟧抓作风。',
    '一是抓学习。二是抓队伍。⟦二是⟧抓作风。',
    '主要做法：⟦二是⟧抓队伍。',
    '一是抓学习。\n二是抓队伍。\n⟦四是⟧抓作风。',
    '一是抓学习；二是抓队伍；⟦五是⟧抓作风；六是抓项目。',
    '一是读，二是写。三是讲。⟦三是⟧做。四是评。',
    '一、学习\n一是读。二是写。\n二、队伍\n⟦三是⟧选。',
    '一是抓学习。二是抓队伍。三是抓作风。⟦五是⟧抓项目。',
  ],
  check({ paragraphs }, report) {
    // Last number of each open enumeration, the outer ones first: 一是…：一是…二是…。二是…
    let open: number[] = [];
    for (const { from, paragraph } of paragraphs) {
      const heading = paragraph.heading;
      if (heading && heading.style !== 'yishi') open = [];
      for (const ordinal of ordinalsOf(paragraph)) {
        if (ordinal.value === 1) {
          open.push(1);
          continue;
        }
        const level = open.lastIndexOf(ordinal.value - 1);
        if (level !== -1) {
          open = [...open.slice(0, level), ordinal.value];
          continue;
        }
        const last = open[open.length - 1];
        report({
          from: from + ordinal.from,
          to: from + ordinal.to,
          message:
            last === ordinal.value
              ? STRUCTURE.repeatedOrdinal(paragraph.text.slice(ordinal.from, ordinal.to))
              : STRUCTURE.skippedOrdinal(paragraph.text.slice(ordinal.from, ordinal.to)),
        });
        open = [...open.slice(0, -1), ordinal.value];
      }
    }
  },
};
