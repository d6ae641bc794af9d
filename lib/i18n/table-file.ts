/** What is said of a file that can't be taken in as a table; each says what to do instead. */
export const TABLE_FILE = {
  faults: {
    empty: '文件里没有表格内容。',
    large: '文件太大（超过 20 MB），不像是统计表，没有读。',
    oldWorkbook: '这是旧格式的 Excel 或 WPS 表格（.xls、.et），请用 Excel 或 WPS 另存为“.xlsx”再放入。',
    protectedWorkbook: '这个表格文件设了打开密码，请在 Excel 或 WPS 里取消密码、保存，再放入。',
    notWorkbook: '这不是表格文件，没有读。请选 .xlsx 或 .csv 文件。',
    damaged: '这个表格文件已损坏，读不出来。请用 Excel 或 WPS 打开后另存一份，再放入。',
    binary: '这不是表格文件，或者文字编码认不出来，没有读。请用 Excel 或 WPS 另存为“.xlsx”再放入。',
  },
  /** The browser itself can't open it. */
  unreadable: '文件打不开，可能已被移动、改名或正被别的程序使用。',
} as const;
