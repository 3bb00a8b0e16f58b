/** Adding and removing plans by mutation. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ingestPlan } from '../../ingest/ingest.js';
import { mostWaiting } from '../../src/plans/plan-changes.js';
import { riverPlan } from '../cli/plan.js';
import { ole } from '../ingest/read/made/foreign.js';
import { altered, openWriter, type Result, type Writer, writeToken } from './writer.js';

const add = `mutation ($file: File, $text: String, $base64: String, $name: String, $id: ID, $ticket: ID) {
  addPlan(file: $file, text: $text, base64: $base64, name: $name, id: $id, ticket: $ticket) {
    ticket
    outcome
    text(language: "en")
    report {
      plan { id title issuer period }
      characters sections passages tables entities { kind count } facts measurements conflicts
      notes { code message start end } seconds
    }
  }
}`;
const remove = 'mutation ($plan: ID!) { removePlan(plan: $plan) { plan { id title } } }';
const listed = '{ plans { id title source } }';

const authorization = `Bearer ${writeToken}`;
const title = '临江市产业发展“十四五”规划';
const later = riverPlan.replace('食品加工', '绿色建材');
const markdown = (text = riverPlan, name = '临江规划.md') => new File([text], name, { type: 'text/markdown' });

let writer: Writer;
beforeAll(async () => {
  writer = await openWriter();
});
afterAll(() => writer.close());
beforeEach(async () => {
  for (const { id } of await writer.store.plans()) await writer.store.removePlan(id);
});

const added = ({ data, errors }: Result) => {
  expect(errors).toBeUndefined();
  return (data as unknown as { addPlan: { ticket: string; outcome: string; text: string; report: Record<string, unknown> } })
    .addPlan;
};
const refused = ({ data, errors, status }: Result) => {
  expect(errors).toHaveLength(1);
  expect(Object.values(data ?? {}).filter(Boolean)).toEqual([]);
  return { status, code: errors![0]!.extensions.code, message: errors![0]!.message };
};
const there = async () => (await writer.store.plans()).map((plan) => plan.title);

describe('a plan is added', () => {
  it('as an uploaded file, and the report is that of the command line', async () => {
    const { outcome, text, report } = added(await writer.upload(add, markdown()));
    expect(outcome).toBe('NEW');
    expect(report).toMatchObject({
      plan: { title, issuer: '临江市人民政府', period: '2021-2025' },
      characters: riverPlan.length,
      conflicts: 0,
    });
    expect(report.entities).toContainEqual({ kind: 'PARK', count: 2 });
    expect(Number(report.facts)).toBeGreaterThan(3);
    expect(text).toMatch(new RegExp(`^${title}: new; \\d+ sections, \\d+ entities, ${String(report.facts)} facts`));
    const { data } = await writer.send(listed, {}, {});
    expect(data).toEqual({ plans: [{ id: (report.plan as { id: string }).id, title, source: '临江规划.md' }] });
  });

  it.each<[string, object]>([
    ['text', { text: riverPlan }],
    ['text with a name', { text: riverPlan, name: 'river.md' }],
    ['base64', { base64: Buffer.from(riverPlan).toString('base64'), name: 'river.md' }],
    ['base64 in lines', { base64: Buffer.from(riverPlan).toString('base64').replace(/.{76}/g, '$&\n'), name: 'river.md' }],
    ['base64 as a data URL', { base64: `data:text/markdown;base64,${Buffer.from(riverPlan).toString('base64')}` }],
    ['base64 for URLs', { base64: Buffer.from(riverPlan).toString('base64url') }],
  ])('as %s', async (_, variables) => {
    expect(added(await writer.send(add, variables)).outcome).toBe('NEW');
    expect(await there()).toEqual([title]);
  });

  it('again: it is unchanged, and replaced when it has changed', async () => {
    const outcomes = [];
    for (const text of [riverPlan, riverPlan, later]) outcomes.push(added(await writer.upload(add, markdown(text))).outcome);
    expect(outcomes).toEqual(['NEW', 'UNCHANGED', 'REPLACED']);
    expect(await there()).toEqual([title]);
  });

  it('under an id of its own', async () => {
    const { report } = added(await writer.send(add, { text: riverPlan, id: 'mine' }));
    expect(report.plan).toMatchObject({ id: 'mine' });
  });

  it('two at once, both whole', async () => {
    const other = riverPlan.replaceAll('临江', '松湖');
    const results = await Promise.all([writer.upload(add, markdown()), writer.upload(add, markdown(other, '松湖.md'))]);
    expect(results.map((result) => added(result).outcome)).toEqual(['NEW', 'NEW']);
    expect((await there()).sort()).toEqual([title, title.replace('临江', '松湖')].sort());
    const alone = [riverPlan, other].map((text) => ingestPlan(Buffer.from(text), { name: 'plan.md' }).report.facts);
    expect(results.map((result) => added(result).report.facts)).toEqual(alone);
  });

  it('one plan twice at once: the second finds it there', async () => {
    const results = await Promise.all([writer.upload(add, markdown()), writer.upload(add, markdown())]);
    expect(results.map((result) => added(result).outcome).sort()).toEqual(['NEW', 'UNCHANGED']);
  });
});

describe('who may not write is told so, and nothing changes', () => {
  const wrong = { authorization: 'Bearer may-not' };
  const zh = { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' };
  const rows: [string, Record<string, string>, RegExp][] = [
    ['no token', {}, /authorization: Bearer TOKEN/],
    ['a wrong token', wrong, /not the write token/],
    ['another scheme', { authorization: `Basic ${writeToken}` }, /not the write token/],
    ['no token, in Chinese', zh, /写入令牌，请随请求发送/],
    ['a wrong token, in Chinese', { ...wrong, ...zh }, /这不是本服务的写入令牌/],
  ];
  it.each(rows)('%s', async (_, headers, says) => {
    await writer.store.removePlan('mine');
    added(await writer.send(add, { text: riverPlan, id: 'mine' }));
    const attempts = [
      writer.send(add, { text: later }, headers),
      writer.upload(add, markdown(later), {}, headers),
      writer.send(remove, { plan: 'mine' }, headers),
    ];
    for (const result of await Promise.all(attempts)) {
      const { status, code, message } = refused(result);
      expect([status, code]).toEqual([401, 'UNAUTHENTICATED']);
      expect(message).toMatch(says);
      expect(JSON.stringify(result)).not.toContain(writeToken);
    }
    expect(await there()).toEqual([title]);
  });

  it('a mutation in an address', async () => {
    const query = encodeURIComponent('mutation { removePlan(plan: "mine") { plan { id } } }');
    const response = await writer.server.fetch(`http://localhost/graphql?query=${query}`, { headers: { authorization } });
    expect(response.status).toBe(405);
  });

  it('who may write may ask too', async () => {
    expect((await writer.send(listed)).data).toEqual({ plans: [] });
  });
});

/** A page with nothing on it, as a scanner's without its picture. */
const scan = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] >> endobj
trailer << /Root 1 0 R >>
`;
const locked = ole('EncryptedPackage');

describe('what is no plan is refused with what to do', () => {
  const rows: [string, Uint8Array | string, string, string, RegExp, RegExp][] = [
    ['a scan', scan, 'scan.pdf', 'SCANNED', /scan\.pdf .*OCR/, /scan\.pdf 是扫描件/],
    ['a locked file', locked, 'locked.docx', 'ENCRYPTED', /password/, /有密码保护/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'map.png', 'PICTURE', /picture/, /是图片/],
    ['a broken archive', Buffer.from('PK\u0003\u0004 nothing'), 'plan.docx', 'DAMAGED', /damaged/, /已损坏/],
    ['an empty file', '', 'plan.md', 'EMPTY', /no text/, /没有文字/],
    ['a poem', '床前明月光', 'poem.txt', 'NOT_A_PLAN', /poem\.txt does not read like a plan/, /不像一份规划/],
  ];
  it.each(rows)('%s', async (_, content, name, code, en, zh) => {
    const file = new File([content as Uint8Array<ArrayBuffer>], name);
    const english = refused(await writer.upload(add, file));
    expect(english.code).toBe(code);
    expect(english.message).toMatch(en);
    const base64 = Buffer.from(content as Uint8Array).toString('base64');
    const chinese = refused(await writer.send(add, { base64, name }, { authorization, 'accept-language': 'zh' }));
    expect(chinese.code).toBe(code);
    expect(chinese.message).toMatch(zh);
    expect(await there()).toEqual([]);
  });
});

describe('what is asked wrongly is refused with what to do', () => {
  const rows: [string, object, RegExp][] = [
    ['no plan', {}, /There is no plan in the request/],
    ['two', { text: riverPlan, base64: 'eHg=' }, /There are 2 plans/],
    ['text as file', { file: 'plan.md' }, /multipart/],
    ['no base64', { base64: '规划' }, /no base64/],
    ['half a base64', { base64: 'eHh4e' }, /no base64/],
    ['an empty name', { text: riverPlan, name: ' ' }, /name is empty/],
    ['an empty id', { text: riverPlan, id: '' }, /id is empty/],
    ['a long ticket', { text: riverPlan, ticket: 'x'.repeat(101) }, /longer than 100/],
  ];
  it.each(rows)('%s', async (_, variables, says) => {
    const { code, message } = refused(await writer.send(add, variables));
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toMatch(says);
    expect(await there()).toEqual([]);
  });

  it('a file written into the query', async () => {
    const { code, message } = refused(await writer.send('mutation { addPlan(file: "plan.md") { ticket } }'));
    expect([code, message]).toEqual(['BAD_USER_INPUT', expect.stringContaining('multipart')]);
  });

  it('a ticket that was used', async () => {
    added(await writer.send(add, { text: riverPlan, ticket: 'one' }));
    expect(refused(await writer.send(add, { text: later, ticket: 'one' }))).toMatchObject({
      code: 'TICKET_USED',
      message: expect.stringContaining('"one"'),
    });
  });

  it.each<[string, Record<string, string>, string, string]>([
    ['who only asks', {}, 'larger than 1 MB', '超过 1 MB'],
    ['who may write', { authorization }, 'larger than 65 MB', '超过 65 MB'],
  ])('too much of %s', async (_, headers, en, zh) => {
    const body = new Uint8Array(65 * 1024 * 1024 + 1);
    const post = async (more: Record<string, string>) => {
      const init = { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers, ...more } };
      const response = await writer.server.fetch('http://localhost/graphql', init);
      return refused({ status: response.status, ...((await response.json()) as object) });
    };
    expect(await post({})).toMatchObject({ status: 413, code: 'TOO_LARGE', message: expect.stringContaining(en) });
    const told = { 'content-length': String(body.byteLength), 'accept-language': 'zh' };
    expect(await post(told)).toMatchObject({ status: 413, code: 'TOO_LARGE', message: expect.stringContaining(zh) });
  });

  it('a query that is too large, of who may write too', async () => {
    const { status, code } = refused(await writer.send(`{ plans { id } } #${'x'.repeat(1_100_000)}`));
    expect([status, code]).toEqual([413, 'TOO_LARGE']);
  });

  it('a file that is too large', async () => {
    const file = new File([new Uint8Array(64 * 1024 * 1024 + 1)], 'large.pdf');
    const { status, code, message } = refused(await writer.upload(add, file));
    expect([status, code]).toEqual([413, 'TOO_LARGE']);
    expect(message).toContain('64 MB');
  });

  it('a form without a query, or with a broken map', async () => {
    for (const fields of [{}, { operations: '{' }, { operations: '{"query":"{ plans { id } }"}', map: '{"0":5}' }]) {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.set(name, value);
      const response = await writer.server.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { authorization },
        body,
      });
      expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String) }] });
    }
  });
});

describe('a plan is removed', () => {
  it('by its id', async () => {
    added(await writer.send(add, { text: riverPlan, id: 'mine' }));
    expect((await writer.send(remove, { plan: 'mine' })).data).toEqual({ removePlan: { plan: { id: 'mine', title } } });
    expect(await there()).toEqual([]);
  });

  it('unless there is none, which names the nearest', async () => {
    const none = refused(await writer.send(remove, { plan: 'mine' }));
    expect(none).toMatchObject({ code: 'NOT_FOUND', message: expect.stringContaining('{ plans { id title } }') });
    added(await writer.send(add, { text: riverPlan, id: 'linjiang-plan' }));
    for (const given of ['linjiang-plans', title]) {
      const near = refused(await writer.send(remove, { plan: given }, { authorization, 'accept-language': 'zh' }));
      expect(near.code).toBe('NOT_FOUND');
      expect(near.message).toContain('linjiang-plan');
    }
    expect(await there()).toEqual([title]);
  });

  it('after the additions that came before', async () => {
    const [first, second] = await Promise.all([
      writer.send(add, { text: riverPlan, id: 'mine' }),
      writer.send(`mutation { addPlan(text: ${JSON.stringify(later)}, id: "mine") { outcome } }`),
    ]);
    expect([added(first).outcome, added(second).outcome].sort()).toEqual(['NEW', 'REPLACED']);
  });
});

describe('faults and limits', () => {
  it('a fault of the store is masked', async () => {
    const broken = await openWriter((store) =>
      altered(store, { replacePlan: () => Promise.reject(new Error('secret of the disk')) }),
    );
    const { code, message } = refused(await broken.send(add, { text: riverPlan }));
    expect(code).toBe('INTERNAL_SERVER_ERROR');
    expect(message).not.toContain('secret');
    expect(broken.logged.join('\n')).toContain('secret of the disk');
    await broken.close();
  });

  it('so many may wait, and no more', async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const slow = await openWriter((store) => altered(store, { replacePlan: () => gate.then(() => 'new' as const) }));
    const waiting = Array.from({ length: mostWaiting }, () => slow.send(add, { text: riverPlan }));
    const ninth = slow.send(add, { text: riverPlan }).then(async (result) => {
      open();
      return result;
    });
    const codes = (await Promise.all([...waiting, ninth])).map(({ errors }) => errors?.[0]?.extensions.code ?? 'added');
    expect(codes.filter((code) => code === 'added')).toHaveLength(mostWaiting);
    expect(codes.filter((code) => code === 'BUSY')).toHaveLength(1);
    await slow.close();
  });

  it('a server without administration is read-only', async () => {
    const { createServer } = await import('../../src/server.js');
    const { silentAsker } = await import('./setup.js');
    const server = createServer({ store: writer.store, asker: silentAsker, log: () => {} });
    const send = (headers: Record<string, string>) =>
      server.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization, ...headers },
        body: JSON.stringify({ query: 'mutation { addPlan(text: "x") { ticket } }' }),
      });
    for (const [language, says] of [
      ['en', 'read-only'],
      ['zh', '只读'],
    ] as const) {
      const response = await send({ 'accept-language': language });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({
        errors: [{ message: expect.stringContaining(says), extensions: { code: 'READ_ONLY' } }],
      });
    }
    const body = new FormData();
    body.set('operations', '{}');
    const form = await server.fetch('http://localhost/graphql', { method: 'POST', headers: { authorization }, body });
    expect(form.status).toBe(415);
  });
});
