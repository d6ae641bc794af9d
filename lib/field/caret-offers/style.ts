/** Report text in the faces that documents are set in; the colours are those of the sidebar. */
export const POPUP_CSS = `
.list{box-sizing:border-box;max-width:420px;padding:4px;border:1px solid #c9cdd4;border-radius:6px;
background:#fff;color:#1d2129;box-shadow:0 4px 14px rgba(0,0,0,.16);font:14px/1.5 system-ui,"Microsoft YaHei",sans-serif;
cursor:default;user-select:none;-moz-user-select:none;color-scheme:light dark}
.row{display:flex;align-items:baseline;justify-content:space-between;padding:3px 8px;border-radius:4px}
.row:hover{background:#f2f3f5}
.row.chosen{background:#e8eff8;box-shadow:inset 3px 0 #1f4e8c}
.words{overflow:hidden;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;
font-family:FangSong,"FangSong_GB2312",STFangsong,"Noto Serif CJK SC",serif;font-size:15px}
.gap{margin:0 1px;padding:0 3px;border-radius:3px;border-bottom:2px solid #c83c23;background:rgba(200,60,35,.12)}
kbd{flex:none;margin-left:12px;font:12px/1.5 system-ui,sans-serif;color:#4e5969}
@media(prefers-color-scheme:dark){
.list{background:#23262b;color:#e6e8eb;border-color:#4b5058}
.row:hover{background:#2e3238}
.row.chosen{background:#2b3a4f;box-shadow:inset 3px 0 #7fa8e0}
kbd{color:#aab1bb}
}
@media print{.list{display:none}}
`;
