/**
 * How fast a paste is read: mixed logs of growing size. Run by `npm run bench`, bundled as in the app. Counts processor time,
 * so that what else the machine does matters less.
 */
import { diagnose } from '../domain/diagnose/diagnose.ts';
import type { Signature } from '../domain/diagnose/signature.ts';
import { entryId } from '../domain/entry/entry.ts';

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
/** About this much is read at every size, so that small ones are measured as well as large ones. */
const VOLUME = 40_000_000;

/** Lines that say nothing of access. */
const ORDINARY = [
  '10.1.4.7 - - [03/Mar/2026:10:00:00 +0800] "GET /api/v1/items/#?page=2 HTTP/1.1" 200 5120 "-" "Mozilla/5.0 (X11; Linux x86_64)"',
  '{"level":"info","ts":"2026-03-03T10:00:00.123Z","logger":"controller","msg":"reconciled","name":"web-#","namespace":"prod","requestId":"6f1c#"}',
  '2026-03-03 10:00:00.456  INFO 1 --- [nio-8080-exec-#] c.a.shop.OrderController : order # accepted in 12 ms',
  'I0303 10:00:00.789012       1 controller.go:#] Finished syncing service "prod/web-#" (1.2ms)',
  '    at com.acme.shop.OrderService.place(OrderService.java:#)',
  'time="2026-03-03T10:00:00Z" level=debug msg="cache hit" key=user:# ttl=30s',
  'level=warn msg="slow query" table=orders duration=1.#s rows=# client=10.0.0.#',
];
/** Lines that tell a refusal, or something like one. */
const TELLING = [
  'E0303 10:00:01.000001       1 reflector.go:148] k8s.io/client-go/informers/factory.go:150: Failed to watch *v1.Node: failed to list *v1.Node: nodes is forbidden: User "system:serviceaccount:team-#:agent" cannot list resource "nodes" in API group "" at the cluster scope',
  '{"level":"error","error":"deployments.apps \\"web-#\\" is forbidden: User \\"20123456789012345#\\" cannot patch resource \\"deployments\\" in API group \\"apps\\" in the namespace \\"prod\\""}',
  'SDKError:\n   StatusCode: 403\n   Code: StatusForbidden\n   Message: code: 403, RAM policy Forbidden for action cs:DescribeClusterNodes request id: 6181843D-FDC0-5130-91A5-5BA8A87AE2A#',
  "ERROR: SDK.ServerError\nErrorCode: Forbidden.RAM\nRecommend: \nRequestId: 03D1B7FA-F142-561C-9961-22F9A87DE0C#\nMessage: User not authorized to operate on the specified resource, or this API doesn't support RAM.",
  'Error from server (Forbidden): pods "web-#" is forbidden: exceeded quota: small, requested: pods=1, used: pods=10, limited: pods=10',
  'E0303 10:00:02.000001       1 reflector.go:148] failed to list *v1.Pod: Get "https://192.168.0.1:443/api/v1/pods": dial tcp 192.168.0.1:443: connect: connection refused',
];
/** One line in this many tells something. */
const RATIO = 8;

const signatures: Signature[] = Array.from({ length: 150 }, (_, index) => {
  const entry = entryId(`entry-${index}`);
  if (entry === undefined) throw new Error('an entry id');
  return index % 3 === 0
    ? { entry, kind: 'message', message: `cannot {verb} the thing number ${index} in {place}` }
    : { entry, kind: 'code', code: `Forbidden.Code${index}` };
});

function mixed(size: number): string {
  const lines: string[] = [];
  let state = 1;
  for (let length = 0; length < size; ) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const pool = (state >>> 8) % RATIO === 0 ? TELLING : ORDINARY;
    const line = (pool[(state >>> 16) % pool.length] ?? '').replaceAll('#', String(state % 997));
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n').slice(0, size);
}

let before = 0;
diagnose(mixed(1_000_000), signatures);
for (const size of SIZES) {
  const text = mixed(size);
  const rounds = Math.max(3, Math.round(VOLUME / size));
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    diagnose(text, signatures);
    times.push(process.cpuUsage(start).user / 1000);
  }
  const median = times.sort((a, b) => a - b)[rounds >> 1] ?? 0;
  const speed = (size / 1000 / median).toFixed(1);
  const growth = before > 0 ? `, ${(median / before).toFixed(1)} times the time for 10 times the text` : '';
  console.log(
    `${String(size / 1000).padStart(6)} KB: ${median.toFixed(2).padStart(8)} ms, ${speed.padStart(5)} MB/s${growth}`,
  );
  before = median;
}
