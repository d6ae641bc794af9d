interface Kept {
  readonly element: HTMLElement;
  readonly property: string;
  readonly value: string;
  readonly priority: string;
}

/** Inline styles of the page's own elements while ours stand in their place; given back as they were. */
export class BorrowedStyles {
  private kept: Kept[] = [];

  set(element: HTMLElement, property: string, value: string): void {
    const { style } = element;
    this.kept.push({
      element,
      property,
      value: style.getPropertyValue(property),
      priority: style.getPropertyPriority(property),
    });
    style.setProperty(property, value, 'important');
  }

  /** Gives back those of one element, or all. */
  giveBack(of?: HTMLElement): void {
    const back = this.kept.filter(({ element }) => of === undefined || element === of);
    this.kept = this.kept.filter((one) => !back.includes(one));
    for (const { element, property, value, priority } of back.reverse()) {
      element.style.setProperty(property, value, priority);
      // Read first: Chromium writes the attribute when it is asked for, and until then has none to remove.
      if (element.getAttribute('style') === '') element.removeAttribute('style');
    }
  }
}
