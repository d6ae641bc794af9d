import { type BodyEditor, htmlTextarea } from './body-editor.ts';

export const SUMMERNOTES = [
  {
    name: 'summernote',
    title: 'summernote 编辑器',
    seenIn: '若依后台',
    vendors: ['summernote', 'jquery'],
    scripts: ['/vendor/jquery/dist/jquery.min.js', '/vendor/summernote/dist/summernote-lite.js'],
    styles: ['/vendor/summernote/dist/summernote-lite.css'],
    markup: htmlTextarea,
    start: `jQuery('#content').summernote({ height: 380, toolbar: [['edit', ['undo', 'redo']], ['font', ['bold', 'underline']]] });`,
    editable: '.note-editable',
  },
] as const satisfies readonly BodyEditor[];
