const DARK =
  'color-scheme:dark;--paper:#23262b;--ink:#e6e8eb;--line:#4b5058;--over:#2e3238;--chosen:#2b3a4f;--accent:#7fa8e0;' +
  '--soft:#aab1bb;--gap:#f08a76;--gap-paper:rgba(240,138,118,.16)';

/** Report text in the faces that documents are set in; the colours are those of the sidebar. */
export const POPUP_CSS = `
.list{color-scheme:light;--paper:#fff;--ink:#1d2129;--line:#c9cdd4;--over:#f2f3f5;--chosen:#e8eff8;--accent:#1f4e8c;
--soft:#4e5969;--gap:#c83c23;--gap-paper:rgba(200,60,35,.12);
box-sizing:border-box;max-width:420px;padding:4px;border:1px solid var(--line);border-radius:6px;
background:var(--paper);color:var(--ink);box-shadow:0 4px 14px rgba(0,0,0,.16);
font:14px/1.5 system-ui,"Microsoft YaHei",sans-serif;cursor:default;user-select:none;-moz-user-select:none}
.list.dark{${DARK}}
@media(prefers-color-scheme:dark){.list.system{${DARK}}}
.row{display:flex;align-items:baseline;justify-content:space-between;padding:3px 8px;border-radius:4px}
.row:hover{background:var(--over)}
.row.chosen{background:var(--chosen);box-shadow:inset 3px 0 var(--accent)}
.words{overflow:hidden;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;
font-family:FangSong,"FangSong_GB2312",STFangsong,"Noto Serif CJK SC",serif;font-size:15px}
.gap{margin:0 1px;padding:0 3px;border-radius:3px;border-bottom:2px solid var(--gap);background:var(--gap-paper)}
kbd{flex:none;margin-left:12px;font:12px/1.5 system-ui,sans-serif;color:var(--soft)}
@media print{.list{display:none}}
`;
