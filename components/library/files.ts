/** Lets the browser save a text as a file in the user's downloads. */
export function saveFile(name: string, text: string, type: 'application/json' | 'text/csv'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the blob once it has begun, which is not told; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER);
}
/** ms */
const RELEASE_AFTER = 60_000;

/** 2026-01-15, for file names that sort. */
export function fileDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
