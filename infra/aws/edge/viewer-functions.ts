import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { contentPolicy } from '../../../functions/http/security-headers.ts'

// What CloudFront runs at the edge, in its own small JavaScript: no module, no network, 10 kB at most.

/** What CloudFront takes of a function. */
export const edgeBytesMax = 10 * 1024

/** What the site's storage says of the page for what is not there, so that it is answered as such. */
export const missingMark = { name: 'status', value: '404' } as const

/** Files of the site that have an address; what lies under /assets is named by what links to it. */
export const addressedFiles = (folder: string): readonly string[] =>
  globSync('**/*', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/^(assets|frames)\//.test(path))
    .toSorted()

/** By folder, for most names of files share one: `{ "program": "a/index.html b/index.html" }`. */
function byFolder(files: readonly string[]): Readonly<Record<string, string>> {
  const folders: Record<string, string[]> = {}
  for (const file of files) {
    const page = file.replace(/(^|\/)index\.html$/, '$1')
    const at = page.replace(/\/$/, '').lastIndexOf('/') + 1
    const folder = page.slice(0, at)
    folders[folder] = [...(folders[folder] ?? []), page.slice(at)]
  }
  return Object.fromEntries(Object.entries(folders).map(([name, all]) => [name, all.join(' ')]))
}

/**
 * Turns the address somebody asked for into the file that is meant: itself, its index, its page; else
 * the page that says there is none, in the language of the address.
 */
export const addressing = (files: readonly string[]): string => `
var names = {};
var folders = ${JSON.stringify(byFolder(files))};
Object.keys(folders).forEach(function (folder) {
  folders[folder].split(' ').forEach(function (name) { names['/' + folder + name] = 1; });
});
function fileOf(path) {
  var bare = path.slice(-1) === '/' ? path.slice(0, -1) : path;
  if (names[path] && path.slice(-1) !== '/') return path;
  if (path.slice(-11) === '/index.html' && names[path.slice(0, -10)]) return path;
  if (names[bare + '/']) return bare + '/index.html';
  if (names[bare + '.html']) return bare + '.html';
}
function plain(path) {
  try {
    var text = decodeURIComponent(path);
    return text.indexOf('\\0') >= 0 || text.split('/').indexOf('..') >= 0 ? undefined : text;
  } catch (_) { return undefined; }
}
function handler(event) {
  var request = event.request;
  var path = plain(request.uri);
  var found = path === undefined ? undefined : fileOf(path);
  var english = path === '/en' || (path || '').slice(0, 4) === '/en/';
  request.uri = found || (english && fileOf('/en/404')) || '/404.html';
  return request;
}
`
const policies = {
  html: contentPolicy('text/html'),
  script: contentPolicy('text/javascript'),
  nothing: contentPolicy('application/json'),
}

/**
 * Says of an answer of the site's storage what storage cannot: what may frame it and what it may load,
 * by its kind; and that a page which says there is none is one. An answer of a function says so itself;
 * who holds the page already is told that it stands (304), and shows it as what it was.
 */
export const answering = (): string => `
var policies = ${JSON.stringify(policies)};
function handler(event) {
  var response = event.response;
  var headers = response.headers;
  var mark = headers['x-amz-meta-${missingMark.name}'];
  var missing = mark && mark.value === '${missingMark.value}';
  if (missing && response.statusCode === 200) response.statusCode = ${missingMark.value};
  if (headers['content-security-policy']) return response;
  var type = headers['content-type'] ? headers['content-type'].value : '';
  var kind = type.indexOf('text/html') === 0 ? 'html' : type.indexOf('javascript') > 0 ? 'script' : 'nothing';
  headers['content-security-policy'] = { value: policies[kind] };
  return response;
}
`
