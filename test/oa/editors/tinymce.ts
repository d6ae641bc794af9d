import { type BodyEditor, htmlTextarea } from './body-editor.ts';

const start = (options: object) =>
  `tinymce.init(${JSON.stringify({ selector: '#content', menubar: false, branding: false, height: 420, entity_encoding: 'raw', ...options })});`;

const COMMON = {
  markup: htmlTextarea,
  frames: ['iframe#content_ifr'],
  editable: 'body#tinymce',
} as const;

export const TINYMCES = [
  {
    ...COMMON,
    name: 'tinymce4',
    title: 'TinyMCE 4 编辑器',
    seenIn: '早期的管理后台',
    vendors: ['tinymce4'],
    scripts: ['/vendor/tinymce4/tinymce.min.js'],
    start: start({}),
  },
  {
    ...COMMON,
    name: 'tinymce5',
    title: 'TinyMCE 5 编辑器',
    seenIn: '勾股 OA 公告与公文、云网 OA',
    vendors: ['tinymce5'],
    scripts: ['/vendor/tinymce5/tinymce.min.js'],
    // With the plugin that 勾股 loads too.
    start: start({ plugins: 'paste' }),
  },
  {
    ...COMMON,
    name: 'tinymce6',
    title: 'TinyMCE 6 编辑器',
    seenIn: 'JeecgBoot',
    vendors: ['tinymce6'],
    scripts: ['/vendor/tinymce6/tinymce.min.js'],
    start: start({ promotion: false }),
  },
  {
    ...COMMON,
    name: 'tinymce7',
    title: 'TinyMCE 7 编辑器',
    seenIn: '新建的自研系统',
    vendors: ['tinymce7'],
    scripts: ['/vendor/tinymce7/tinymce.min.js'],
    start: start({ promotion: false, license_key: 'gpl' }),
  },
] as const satisfies readonly BodyEditor[];
