/**
 * A site, as switches and layout are kept for it: `https://oa.example.gov.cn`, protocol and host without port, because
 * the browsers' match patterns and permissions know no ports in common.
 */
export function siteOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}` : undefined;
}

/** The match pattern, for permissions and content scripts, of all pages of a site. */
export function patternOf(site: string): string {
  return `${site}/*`;
}
