import { expect, it } from 'vitest';
import { isSubmitButton } from './submit-watch.ts';

/** As much of an element as the question needs. */
function button(label: string, { tag = 'BUTTON', title = null as string | null } = {}): Element {
  const attributes: Readonly<Record<string, string | null>> = { title };
  return {
    tagName: tag,
    value: tag === 'INPUT' ? label : undefined,
    textContent: tag === 'INPUT' ? '' : label,
    getAttribute: (name: string) => attributes[name] ?? null,
  } as unknown as Element;
}

it.each([
  '提交',
  ' 提 交 ',
  '提交审批',
  '确认提交',
  '送审',
  '上报',
  '报送材料',
  '发布',
  '签发',
  '立即发送',
  '提交流程',
  '保存并提交',
  '提交下一步',
  '提交(S)',
  '提交（Ctrl+Enter）',
  '✔ 提交',
  '提交 »',
])('“%s” submits', (label) => {
  expect(isSubmitButton(button(label))).toBe(true);
});

it.each([
  '暂存',
  '保存',
  '保存草稿',
  '取消',
  '预览',
  '搜索',
  '查询',
  '关闭',
  '提交记录',
  '未提交',
  '撤回提交',
  '提交人',
  '提交(3)',
  '保存并预览',
  '下一步',
  '提交并打印记录',
  '上报时间',
  '发送短信提醒设置',
  '打印',
  '',
])('“%s” does not', (label) => {
  expect(isSubmitButton(button(label))).toBe(false);
});

it('reads the value of an input and the title of an icon', () => {
  expect(isSubmitButton(button('提交', { tag: 'INPUT' }))).toBe(true);
  expect(isSubmitButton(button('', { title: '提交' }))).toBe(true);
});
