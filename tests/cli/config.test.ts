import { describe, expect, it } from 'vitest';
import { ConfigError, type EngineFlags, engineConfig, isLoopback, type ListenFlags, listenConfig } from '../../src/config.js';

const cwd = '/srv/work';

describe('engineConfig', () => {
  const server = { kind: 'neo4j', uri: 'bolt://db:7687', username: 'neo4j', password: 'p' };
  it.each<[string, EngineFlags, Record<string, string>, object]>([
    ['nothing said', {}, {}, { kind: 'embedded', data: '/srv/work/.plangraph' }],
    ['a folder', { data: 'graph' }, {}, { kind: 'embedded', data: '/srv/work/graph' }],
    ['a folder from the root', { data: '/var/graph' }, {}, { kind: 'embedded', data: '/var/graph' }],
    ['a server by flag', { neo4j: 'bolt://db:7687' }, { NEO4J_PASSWORD: 'p' }, server],
    ['a server by environment', {}, { NEO4J_URI: 'bolt://db:7687', NEO4J_PASSWORD: 'p' }, server],
    [
      'a folder although the environment names a server',
      { data: 'graph' },
      { NEO4J_URI: 'bolt://db:7687' },
      { kind: 'embedded', data: '/srv/work/graph' },
    ],
    ['an empty variable is none', {}, { NEO4J_URI: '' }, { kind: 'embedded', data: '/srv/work/.plangraph' }],
    [
      'user and database',
      { neo4j: 'neo4j://a' },
      { NEO4J_USERNAME: 'u', NEO4J_PASSWORD: 'p', NEO4J_DATABASE: 'd' },
      { kind: 'neo4j', uri: 'neo4j://a', username: 'u', password: 'p', database: 'd' },
    ],
  ])('%s', (_what, flags, env, expected) => {
    expect(engineConfig(flags, env, cwd)).toEqual(expected);
  });

  it.each(['nonsense', 'http://db:7474', 'bolt://', 'neo4j+tls://db'])('refuses %s as the address of a server', (neo4j) => {
    expect(() => engineConfig({ neo4j }, {}, cwd)).toThrow(/BAD_URI/);
  });

  it('refuses two engines', () => {
    expect(() => engineConfig({ data: 'a', neo4j: 'bolt://b' }, {}, cwd)).toThrow(ConfigError);
  });
});

describe('listenConfig', () => {
  const local = { host: '127.0.0.1', port: 4000, token: null };
  it.each<[string, ListenFlags, Record<string, string>, object | string]>([
    ['nothing said', {}, {}, local],
    ['PORT', {}, { PORT: '4100' }, { ...local, port: 4100 }],
    ['an empty PORT', {}, { PORT: '' }, local],
    ['--port before PORT', { port: '4200' }, { PORT: '4100' }, { ...local, port: 4200 }],
    ['any free port', { port: '0' }, {}, { ...local, port: 0 }],
    ['no number', { port: '4k' }, {}, 'BAD_PORT'],
    ['negative', { port: '-1' }, {}, 'BAD_PORT'],
    ['too large', { port: '65536' }, {}, 'BAD_PORT'],
    ['a token on loopback', {}, { PLANGRAPH_TOKEN: 's' }, { ...local, token: 's' }],
    ['a token that no header can carry', {}, { PLANGRAPH_TOKEN: 'open sesame' }, 'BAD_TOKEN'],
    ['open to others without saying so', { host: '0.0.0.0' }, {}, 'OPEN_HOST'],
    ['open to others with an empty token', { host: '0.0.0.0' }, { PLANGRAPH_TOKEN: '' }, 'OPEN_HOST'],
    ['open to others with a token', { host: '0.0.0.0' }, { PLANGRAPH_TOKEN: 's' }, { host: '0.0.0.0', port: 4000, token: 's' }],
    ['open to others on purpose', { host: '0.0.0.0', auth: false }, {}, { host: '0.0.0.0', port: 4000, token: null }],
  ])('%s', (_what, flags, env, expected) => {
    if (typeof expected === 'string') expect(() => listenConfig(flags, env)).toThrow(expect.objectContaining({ code: expected }));
    else expect(listenConfig(flags, env)).toEqual(expected);
  });
});

describe('isLoopback', () => {
  it.each([
    ['127.0.0.1', true],
    ['127.8.8.8', true],
    ['::1', true],
    ['localhost', true],
    ['0.0.0.0', false],
    ['::', false],
    ['127.0.0.1.example.org', false],
    ['10.0.0.1', false],
  ])('%s: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });
});
