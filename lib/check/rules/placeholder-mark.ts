import { PLACEHOLDER } from '../../i18n/check.ts';
import { describeGap } from '../gap/describe-gap.ts';
import { marksOf } from '../gap/marks.ts';
import type { ParagraphRule } from '../rule.ts';

export const placeholderMark: ParagraphRule = {
  id: 'placeholder.mark',
  category: 'placeholder',
  severity: 'error',
  scope: 'paragraph',
  doc: 'A mark that stands for a figure or a name (`*`, `XX`, `○○`, `□□`, `__`, `20XX`, `1XX2` …) is not filled yet.',
  valid: [
    '推行“支部+X+农户”模式。',
    '推行“1+N”帮带制度。',
    '创建4A级景区，检出H1N1病例。',
    '落实7×24小时值班制度。',
    '深入实施“数据要素×”行动。',
    '推广国家反诈APP，通过QQ联系。',
    '拍摄X光片，购置N95口罩。',
    '邮箱：zhen_dangwei@example.cn，附件见a_b.xlsx。',
    '**重点任务：**抓好春耕。',
    '* 抓好春耕备耕',
    '长宽为3*4米，共12平方米。',
    '二〇〇八年至二〇一八年。',
    '注：*号为必填项，带*的指标为约束性指标。',
    '* * *',
    '查获鄂X·56789货车1辆，沿x、y、z三轴布设。',
    '●重点工作：抓好春耕。有没有问题？年底前要见分晓。',
    '——经济运行稳中有进。',
    '培育N个千亿元级产业，提供XO酱。',
    '谋划N个项目，走好N年的路。',
    '建成X波段天气雷达。',
    '某镇某年开展某项工作，某村某户群众反映某处问题，在某次会议上提出。',
    '村民王某家中失火，某人报警，某日办结。',
    '均价为4.2元/斤，时速60公里/小时，日均3班次/条。',
    '能耗为5.17千克标准煤/平方米，浓度为29微克/立方米。',
    '关爱一线职工--人人参与，抓好春耕--个个争先，村/社区/家庭联动。',
    '成效如何？年终见分晓。谁来办？日前已有答案。有没有？人人心中有数。',
    '王五\t√\t×',
    '■秒杀活动已下架，●点到为止。',
  ],
  invalid: [
    '发展党员⟦*⟧名。',
    '⟦**⟧镇召开会议⟦**⟧次。',
    '⟦20XX⟧年，⟦XX⟧村收入⟦X⟧万元。',
    '参保率达⟦x.x⟧%。',
    '慰问⟦8*0⟧户，发放⟦1XX2⟧元。',
    '发放⟦《*》⟧⟦○○⟧册。',
    '选派⟦__⟧名干部到⟦□□⟧村。',
    '同比增长⟦××⟧%。',
    '⟦*****⟧年，召开会议⟦▲▲⟧次，慰问⟦？？⟧户。',
    '发展党员⟦N⟧名，⟦●●⟧镇投入⟦＃⟧万元。',
    '走访⟦N⟧户，解决问题⟦N⟧个。',
    '⟦×⟧—10月，平均接通时间⟦×⟧秒，每晚⟦×⟧点到⟦×⟧点授课。',
    '签发总林长令⟦■■⟧号、⟦■■⟧号，整治国道⟦○⟧线，对⟦×⟧所学校开展检查。',
    '完成率⟦×⟧%，目标⟦×⟧　完成⟦×⟧　累计发电⟦○⟧万千瓦时，今年⟦×⟧—9月能耗始终低于⟦□⟧，快慢充比例为⟦×⟧：7。',
    '召开会议⟦某⟧次，培训⟦某⟧人，投入⟦某⟧万元，辖⟦某⟧个村。',
    '⟦--⟧年，召开会议⟦--⟧次，培训⟦--⟧人次，增长⟦--⟧%，投入⟦--⟧万元。',
    '召开会议⟦/⟧次，培训⟦/⟧人次，增长⟦/⟧%，转移群众⟦/⟧户⟦/⟧人。',
    '双桥镇⟦？⟧年工作总结',
    '⟦…⟧年，各村成立⟦…⟧至⟦…⟧人的小分队。⟦？⟧月⟦？⟧日至⟦？⟧日降雨。',
    '双桥镇\t⟦×⟧\t⟦×⟧',
    '获得⟦×⟧金⟦×⟧银⟦×⟧铜，发放拐杖⟦×⟧副，每月精读⟦×⟧本书，签发河长令⟦×⟧道。',
    '指数由⟦××⟧提升到⟦××⟧，差错率降至⟦□⟧。',
  ],
  check(paragraph, report) {
    const { text } = paragraph;
    for (const mark of marksOf(paragraph)) {
      let { from, to } = mark;
      const gap = describeGap(text, from, to);
      if (gap.kind === 'title') {
        from -= 1;
        to += 1;
      }
      report({
        from,
        to,
        message: PLACEHOLDER.unfilled(gap),
        gap,
        ...(gap.suggested !== undefined && {
          actions: [{ label: PLACEHOLDER.fill(gap.suggested), edits: [{ from, to, insert: gap.suggested }] }],
        }),
      });
    }
  },
};
