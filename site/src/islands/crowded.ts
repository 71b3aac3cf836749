/**
 * Whether the gateway answered in our place, because too many asked at once: by such a number and not
 * as we answer, with a page or with what to do.
 */
export const isCrowded = ({ status, headers }: Response): boolean =>
  [429, 502, 503, 504].includes(status) &&
  !/html|problem\+json/.test(headers.get('content-type') ?? '')
