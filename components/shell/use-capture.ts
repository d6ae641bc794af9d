import { useEffect } from 'react';
import { saveSnippet } from '../phrases/save-snippet.ts';
import { useServices } from '../use-services.ts';

/** Saves what the writer sent from the page's context menu. */
export function useCapture(): void {
  const services = useServices();
  useEffect(
    () =>
      services.session.onCapture((text) => {
        if (text.trim() !== '') void saveSnippet(services, text);
      }),
    [services],
  );
}
