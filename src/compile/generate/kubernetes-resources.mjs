/**
 * Writes content/kubernetes-resources.json: what the API of Kubernetes serves, read from the official JavaScript client.
 * The client is packed, read as text and thrown away: it is no dependency, and Node 20 cannot load it.
 *
 *     npm run generate:kubernetes
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = '@kubernetes/client-node';
const VERSION = '2.0.1';
const OUTPUT = join(import.meta.dirname, '../../../content/kubernetes-resources.json');

/** The verb that RBAC asks for, by the first word of the client's name for the operation. */
const VERBS = {
  create: 'create',
  delete: 'delete',
  deleteCollection: 'deletecollection',
  patch: 'patch',
  read: 'get',
  replace: 'update',
};

/** The verb of a request that is passed on to a pod, node or service, by its method (`endpoints/request/requestinfo.go`). */
const CONNECT_VERBS = {
  DELETE: 'delete',
  GET: 'get',
  HEAD: 'get',
  PATCH: 'patch',
  POST: 'create',
  PUT: 'update',
};

const OPERATION =
  /^ {4}async (create|deleteCollection|delete|list|patch|read|replace|connect)(\w*)\(.*\) \{$[\s\S]*?const localVarPath = '([^']+)'[\s\S]*?HttpMethod\.([A-Z]+)/gm;

/** `/apis/{group}/{version}/`, then the namespace where there is one, the resource, a name and a subresource. */
const PATH =
  /^\/(?:api|apis\/(?<group>[^/]+))\/(?<version>v[^/]+)\/(?<namespace>namespaces\/\{namespace\}\/)?(?<plural>[a-z]+)(?:\/\{name\}(?:\/(?<subresource>[a-z]+)(?:\/\{path\})?)?)?$/;

function unpack() {
  const folder = mkdtempSync(join(tmpdir(), 'kubernetes-client-'));
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', `${PACKAGE}@${VERSION}`], { cwd: folder, encoding: 'utf8' }),
  );
  execFileSync('tar', ['xzf', filename], { cwd: folder });
  return folder;
}

/** The files of the API's classes. Files of versions that were removed are still packed, but no longer exported. */
function apiFiles(generated) {
  const index = readFileSync(join(generated, 'index.d.ts'), 'utf8');
  const names = [...index.matchAll(/\bObject(\w+Api) as/g)].map(([, name]) => name);
  return names.map((name) => readFileSync(join(generated, 'apis', `${name}.js`), 'utf8'));
}

function readResources(files) {
  const resources = new Map();
  for (const file of files) {
    // The second class of a file reads answers; only the first makes requests.
    const [requests] = file.split(/^export class \w+ResponseProcessor/m);
    for (const [, action, rest, path, method] of requests.matchAll(OPERATION)) {
      const found = PATH.exec(path)?.groups;
      if (found) add(resources, found, action, rest, method);
    }
  }
  return [...resources.values()].map((resource) => ({
    ...resource,
    verbs: [...resource.verbs].sort(),
    subresources: Object.fromEntries(
      [...resource.subresources].sort().map(([name, verbs]) => [name, [...verbs].sort()]),
    ),
  }));
}

function add(resources, { group = '', version, namespace, plural, subresource }, action, rest, method) {
  const key = `${group}/${version}/${plural}`;
  const blank = {
    group,
    version,
    plural,
    kind: '',
    namespaced: false,
    verbs: new Set(),
    subresources: new Map(),
  };
  const resource = resources.get(key) ?? blank;
  resources.set(key, resource);
  resource.namespaced ||= namespace !== undefined;
  if (subresource) {
    const verbs = resource.subresources.get(subresource) ?? new Set();
    resource.subresources.set(subresource, verbs);
    const verb = action === 'connect' ? CONNECT_VERBS[method] : VERBS[action];
    if (verb) verbs.add(verb);
    return;
  }
  resource.kind = rest.replace(/^Namespaced/, '').replace(/ForAllNamespaces$/, '');
  for (const verb of action === 'list' ? ['list', 'watch'] : [VERBS[action]]) resource.verbs.add(verb);
}

/** The Kubernetes version that the client was made from, as it says in every model. */
function kubernetesVersion(generated) {
  const model = readFileSync(join(generated, 'models/V1Pod.js'), 'utf8');
  const version = /OpenAPI spec version: release-([\d.]+)/.exec(model)?.[1];
  if (!version) throw new Error('The client no longer says which Kubernetes it was made from');
  return version;
}

function byGroup(a, b) {
  const [left, right] = [a, b].map(({ group, plural, version }) => `${group} ${plural} ${version}`);
  return left < right ? -1 : 1;
}

const folder = unpack();
try {
  const generated = join(folder, 'package/dist/gen');
  const source = { package: PACKAGE, version: VERSION, kubernetes: kubernetesVersion(generated) };
  const resources = readResources(apiFiles(generated)).sort(byGroup);
  writeFileSync(OUTPUT, `${JSON.stringify({ source, resources }, null, 2)}\n`);
  console.log(`${resources.length} resources of Kubernetes ${source.kubernetes}`);
} finally {
  rmSync(folder, { recursive: true });
}
