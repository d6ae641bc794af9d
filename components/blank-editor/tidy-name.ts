/** A blank's name as it may stand between the brackets. */
export function tidyBlankName(name: string): string {
  return name.replace(/[【】\r\n\u2028\u2029]/gu, '').trim();
}
