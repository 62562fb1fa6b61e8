import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, createServer, type ViteDevServer } from 'vite';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { content } from './plugin.ts';
import { tempContent } from './temp-content.ts';

const DOOR = 'content/entries/door-refused.md';
const WINDOW = 'content/entries/open-a-window.md';
const WINDOW_ZH = 'content/entries/open-a-window.zh.md';
const ROOF_ZH = 'content/entries/open-a-roof.zh.md';
const GUIDE = 'content/guide.yaml';

/** A project whose only module loads all that content gives. */
async function tempProject(): Promise<string> {
  const root = await tempContent();
  const lines = [
    "export { heads, signatures } from 'virtual:content/en';",
    "export { contentDate } from 'virtual:content/date';",
    "export { pages } from 'virtual:pages/en';",
    "export { docs } from 'virtual:search/en';",
    "export { heads as zhHeads } from 'virtual:content/zh';",
    "export { docs as zhDocs } from 'virtual:search/zh';",
    "export { pages as zhPages } from 'virtual:pages/zh';",
    "export { guide } from 'virtual:guide/en';",
    "export { actions, reviewed } from 'virtual:actions/en';",
    "export { templates } from 'virtual:templates/en';",
    "export { serviceRoles } from 'virtual:service-roles/en';",
  ];
  await writeFile(join(root, 'entry.js'), lines.join('\n'));
  return root;
}

/** A file's change takes its time to arrive; how long is not the point here. */
function eventually(assertion: () => unknown): Promise<unknown> {
  return vi.waitFor(assertion, { timeout: 15_000 });
}

async function serve(root: string): Promise<ViteDevServer> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [content()],
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  onTestFinished(() => server.close());
  await eventually(() => expect(server.watcher.getWatched()).toHaveProperty([join(root, 'content/entries')]));
  return server;
}

async function edit(root: string, file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(root, file), 'utf8');
  await writeFile(join(root, file), text.replace(from, to));
}

/** The guide has to lead to every entry, so a new one gets an answer and an ending. */
function withRoof(guide: string): string {
  const answer = '- { id: roof, say: { en: Up, zh: 上 }, example: Up, to: climb }';
  const texts = 'title: *t, why: *t, fix: [*t], check: *t, otherwise: [{ say: *t, to: way }]';
  const ending = `- { id: climb, gate: none, entry: open-a-roof, ${texts.replace('*t', '&t { en: Up, zh: 上 }')} }`;
  return guide.replace('endings:', `      ${answer}\nendings:\n  ${ending}`);
}

describe('the virtual modules', () => {
  it('hold heads, signatures, date, pages, search documents and the guide', async () => {
    const server = await serve(await tempProject());
    const { heads, signatures, contentDate, pages, docs, guide } = await server.ssrLoadModule('/entry.js');
    expect(heads).toMatchObject([
      { id: 'door-refused', gate: 'rbac', group: 'failures', codes: ['DoorRefused'], reviewed: '2026-11-20' },
      { id: 'open-a-window', gate: 'none', group: 'ram', codes: [], title: 'Open a window instead' },
    ]);
    expect(signatures).toEqual([
      { entry: 'door-refused', kind: 'code', code: 'DoorRefused' },
      { entry: 'door-refused', kind: 'message', message: 'Guest {name} may not pass door {door}' },
    ]);
    expect(contentDate).toBe('2026-11-24');
    expect(Object.keys(pages)).toEqual(['door-refused', 'open-a-window']);
    expect((await pages['door-refused']()).default).toMatchObject({
      head: heads[0],
      remedy: {
        roles: [{ id: 'ack-admin', name: 'Administrator' }],
        actions: ['cs:OpenDoor'],
        serviceRoles: ['AliyunDoorRole'],
      },
      related: [{ id: 'open-a-window', gate: 'none', title: 'Open a window instead' }],
      sources: [{ title: 'The door manual', url: 'https://example.com/doors' }],
    });
    expect(docs).toMatchObject([
      {
        id: 'door-refused',
        codes: ['DoorRefused'],
        messages: ['Guest {name} may not pass door {door}'],
        asks: ['Why does the guard refuse the door'],
        text: 'What happened The list has no name of yours. See the window. How to fix it Ask the owner. Put this on the list: A line of the list Check that it worked Knock Watch out Never hand out keys.',
      },
      {
        id: 'open-a-window',
        text: 'In short Turn the handle. Step by step Turn. Pull. Check that it worked You feel the wind. Watch out Rain.',
      },
    ]);
    const texts = { say: 'The door', example: '`DoorRefused`' };
    const entry = { id: 'open-a-window', title: 'Open a window instead', kind: 'how-to' };
    expect(guide).toMatchObject({
      start: 'way',
      questions: [{ kind: 'question', id: 'way', formerly: ['direction'], answers: [texts, {}] }],
      endings: [
        { kind: 'ending', gate: 'rbac' },
        { entry, title: 'Open the window' },
      ],
    });
  });

  it('hold the same in Chinese: its own words, the same facts, the English ids of headings', async () => {
    const server = await serve(await tempProject());
    const { zhHeads, zhDocs, zhPages } = await server.ssrLoadModule('/entry.js');
    expect(zhHeads[0]).toMatchObject({ id: 'door-refused', gate: 'rbac', title: '过门时报错 DoorRefused' });
    expect(zhDocs[0]).toMatchObject({
      codes: ['DoorRefused'],
      asks: ['门卫为什么不让我过门', 'Why does the guard refuse the door'],
    });
    const { default: door } = await zhPages['door-refused']();
    expect(door).toMatchObject({
      remedy: { roles: [{ id: 'ack-admin', name: '管理员' }], actions: ['cs:OpenDoor'] },
      related: [{ id: 'open-a-window', title: '改为打开窗户' }],
    });
    expect(door.body[0]).toEqual({ tag: 'h2', id: 'what-happened', children: ['发生了什么'] });
  });

  it('hold the service roles in one language, with their codes', async () => {
    const server = await serve(await tempProject());
    const { serviceRoles } = await server.ssrLoadModule('/entry.js');
    expect(serviceRoles).toEqual([
      expect.objectContaining({
        name: 'AliyunDoorRole',
        purpose: 'opens doors',
        codes: [{ code: 'ErrDoorRoleNotAttach', certainty: 'inferred' }],
      }),
    ]);
  });

  it('hold the actions as they stand in the file and the templates with their policy as text', async () => {
    const server = await serve(await tempProject());
    const { actions, reviewed, templates } = await server.ssrLoadModule('/entry.js');
    expect(reviewed).toBe('2026-11-24');
    expect(actions.map(({ name }: { name: string }) => name)).toEqual([
      'cs:OpenDoor',
      'cs:PushDoor',
      'cs:ListDoors',
    ]);
    expect(actions[2]).toEqual({
      name: 'cs:ListDoors',
      level: 'list',
      levelCertainty: 'inferred',
      scope: 'account',
      task: 'nodes',
      meaning: 'list the doors',
      certainty: 'documented',
      note: 'no page prints its level',
    });
    expect(templates).toMatchObject([
      { id: 'open-doors', name: 'Open doors', fields: [{ name: 'DOOR_ID', label: 'Doors', many: true }] },
    ]);
    expect(JSON.parse(templates[0].policy).Statement[0].Resource).toBe('acs:cs:*:*:door/<DOOR_ID>');
  });

  it('are not answered for an entry or a locale that is not there', async () => {
    const server = await serve(await tempProject());
    await expect(server.ssrLoadModule('virtual:page/en/open-a-gate')).rejects.toThrow('no such entry');
    await expect(server.ssrLoadModule('virtual:pages/xx')).rejects.toThrow('virtual:pages/xx');
  });
});

describe('the dev server', { timeout: 30_000 }, () => {
  it('shows the problems of a broken file and recovers when it is mended', async () => {
    const root = await tempProject();
    const server = await serve(root);
    const { hot } = server.environments.client;
    const sent = vi.spyOn(hot, 'send');
    const gate = async () => (await server.ssrLoadModule('/entry.js')).heads[1].gate;
    expect(await gate()).toBe('none');

    await edit(root, WINDOW, 'gate: none', 'gate: nine');
    const problem = `${WINDOW}:4 gate: is "nine"`;
    const error = {
      message: expect.stringContaining(problem),
      frame: expect.stringContaining('4 | gate: nine'),
    };
    await eventually(() =>
      expect(sent).toHaveBeenCalledWith({ type: 'error', err: expect.objectContaining(error) }),
    );
    await expect(gate()).rejects.toThrow(problem);

    await edit(root, WINDOW, 'gate: nine', 'gate: both');
    await eventually(() => expect(sent).toHaveBeenLastCalledWith({ type: 'full-reload' }));
    expect(await gate()).toBe('both');
  });

  it('notices a new file and a deleted one', async () => {
    const root = await tempProject();
    const server = await serve(root);
    const ids = async () => Object.keys((await server.ssrLoadModule('/entry.js')).pages);
    expect(await ids()).toEqual(['door-refused', 'open-a-window']);

    const text = await readFile(join(root, WINDOW), 'utf8');
    const other = text
      .replace('Open a window instead', 'Open a roof')
      .replace('How do I open a window', 'Roof');
    const guide = await readFile(join(root, GUIDE), 'utf8');
    await writeFile(join(root, GUIDE), withRoof(guide));
    await writeFile(join(root, 'content/entries/open-a-roof.md'), other);
    const chinese = await readFile(join(root, WINDOW_ZH), 'utf8');
    await writeFile(
      join(root, ROOF_ZH),
      chinese.replace('改为打开窗户', '屋顶').replace('怎样打开窗户', '上屋顶'),
    );
    await eventually(async () =>
      expect(await ids()).toEqual(['door-refused', 'open-a-roof', 'open-a-window']),
    );

    await rm(join(root, 'content/entries/open-a-roof.md'));
    await rm(join(root, ROOF_ZH));
    await writeFile(join(root, GUIDE), guide);
    await eventually(async () => expect(await ids()).toEqual(['door-refused', 'open-a-window']));
  });
});

describe('the build', () => {
  const bundle = (root: string) =>
    build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [content()],
      build: { write: false, rolldownOptions: { input: 'entry.js', preserveEntrySignatures: 'strict' } },
    });

  it('makes a chunk of every page', async () => {
    const result = await bundle(await tempProject());
    if (!('output' in result)) throw new Error('One build gives one result');
    const pages = result.output.filter((file) => file.type === 'chunk' && file.isDynamicEntry);
    const names = ['door-refused', 'open-a-window'];
    expect(pages.map(({ name }) => name).sort()).toEqual([...names, ...names].sort());
  });

  it('fails with every problem of every file', async () => {
    const root = await tempProject();
    await edit(root, DOOR, 'group: failures', 'group: fences');
    await edit(root, WINDOW, 'Rain.', '<b>Rain.</b>');
    const failure = await bundle(root).catch((error: Error) => error.message);
    expect(failure).toContain(`${DOOR}:5 group: is "fences"`);
    expect(failure).toContain(`${WINDOW}:27 html: "<b>"`);
    expect(failure).toContain('5 | group: fences');
  });
});
