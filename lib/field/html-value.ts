const OPENING = /^\s*<(?:p|div|br|span|font|center|table|h[1-6]|ul|ol|b|strong)\b[^<>]*>/i;

/** Whether a text field holds HTML that an editor was to show: what FCKeditor 2.4 leaves in a browser it doesn't know. */
export function holdsHtml(field: HTMLTextAreaElement): boolean {
  return OPENING.test(field.value);
}
