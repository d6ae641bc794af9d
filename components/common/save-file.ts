const TYPES = {
  json: 'application/json;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Lets the browser save a text or bytes as a file in the user's downloads. */
export function saveFile(name: string, content: string | Uint8Array, type: keyof typeof TYPES): void {
  // A view on shared memory is no part of a blob; none of ours is one.
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type: TYPES[type] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the blob once it has begun, which is not told; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER);
}
/** ms */
const RELEASE_AFTER = 60_000;
