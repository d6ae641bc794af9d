/** What is said of a file that can't be taken in as a report; each says what to do instead. */
export const REPORT_FILE = {
  faults: {
    empty: '文件里没有文字。',
    large: '文件太大（文本超过 20 MB，或 Word 文件超过 100 MB），不像是报告，没有读。',
    oldWord: '这是旧格式的 Word 或 WPS 文件（.doc、.wps），请用 Word 或 WPS 另存为“.docx”再放入。',
    protectedWord: '这个 Word 文件设了打开密码，请在 Word 或 WPS 里取消密码、保存，再放入。',
    notWord:
      '这不是 Word 文件，可能是别的文件改了名，没有读。如果能用 Word 或 WPS 打开，请另存为“.docx”再放入。',
    damaged: '这个 Word 文件已损坏，读不出来。请用 Word 或 WPS 打开后另存一份，再放入。',
    pdf: '这是 PDF 文件，请把其中的文字复制出来，用“粘贴一篇”放入。',
    binary: '这不是文本文件，或者文字编码认不出来，没有读。',
  },
  /** The browser itself can't open it. */
  unreadable: '文件打不开，可能已被移动、改名或正被别的程序使用。',
} as const;
