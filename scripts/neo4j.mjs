#!/usr/bin/env node
/**
 * A real Neo4j Community 5.26 without Docker: `npm run neo4j` (until Ctrl-C), or
 *   node scripts/neo4j.mjs start | stop | status
 * Java 17 or 21 and Maven are needed. Everything is kept in .neo4j/; the server listens on loopback only.
 * NEO4J_PASSWORD sets the password (else one is made and kept in .neo4j/password), NEO4J_PORT another port than 7687.
 */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createConnection } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { boltAnswers } from './bolt-answers.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '.neo4j');
const home = join(root, 'home');
const lib = join(root, 'lib');
const pidFile = join(root, 'pid');
const passwordFile = join(root, 'password');
const port = Number(process.env.NEO4J_PORT ?? 7687);
const uri = `neo4j://127.0.0.1:${port}`;
const opens = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'].map((p) => `--add-opens=${p}=ALL-UNNAMED`);

class Problem extends Error {}

async function main() {
  const command = process.argv[2] ?? 'run';
  if (command === 'start') return start();
  if (command === 'stop') return stop();
  if (command === 'status') return status();
  if (command === 'run') return run();
  throw new Problem(`Unknown command “${command}”. Use start, stop or status, or none to run until Ctrl-C.`);
}

async function start() {
  const running = pid();
  if (running) {
    console.log(`Neo4j is running already (process ${running}).`);
    return printAddress();
  }
  await launch(true);
  printAddress();
}

async function run() {
  if (pid()) throw new Problem('Neo4j is running already. Stop it with: node scripts/neo4j.mjs stop');
  const server = await launch(false);
  printAddress();
  console.log('Ctrl-C stops it.');
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill('SIGTERM'));
  await new Promise((done) => server.once('exit', done));
  rmSync(pidFile, { force: true });
}

async function stop() {
  const running = pid();
  if (!running) return console.log('Neo4j is not running.');
  process.kill(running, 'SIGTERM');
  for (let i = 0; i < 300 && alive(running); i++) await sleep(100);
  if (alive(running)) process.kill(running, 'SIGKILL');
  rmSync(pidFile, { force: true });
  console.log('Neo4j has stopped.');
}

async function status() {
  if (!pid()) {
    console.log('Neo4j is not running.');
    process.exitCode = 3;
  } else if ((await boltAnswers(port, 'neo4j', password())) === 'ok') printAddress();
  else {
    console.log('Neo4j is starting, or does not answer.');
    process.exitCode = 4;
  }
}

/** Fetches what is missing, starts the server and waits until it answers a query. */
async function launch(background) {
  need('java', ['-version'], 'Java 17 or 21 is needed: apt-get install openjdk-17-jre-headless, or https://adoptium.net');
  if (await taken(port)) throw new Problem(`Port ${port} is taken. Stop what listens there, or set NEO4J_PORT to another one.`);
  fetchServer();
  configure();
  const log = openSync(join(root, 'server.log'), 'a');
  const server = spawn(
    'java',
    [...opens, '-Xms256m', '-Xmx1g', '-cp', join(lib, '*'), 'org.neo4j.server.CommunityEntryPoint', ...homeArgs()],
    {
      detached: background,
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  writeFileSync(pidFile, `${server.pid}\n`);
  let exited = null;
  server.once('exit', (code) => {
    exited = code ?? 1;
  });
  const abandon = () => {
    server.kill('SIGTERM');
    rmSync(pidFile, { force: true });
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, abandon);
  for (let i = 0; i < 240; i++) {
    if (exited !== null) break;
    const answer = await boltAnswers(port, 'neo4j', password());
    if (answer === 'ok') {
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, abandon);
      if (background) server.unref();
      return server;
    }
    if (answer === 'unauthorized') {
      server.kill('SIGTERM');
      rmSync(pidFile, { force: true });
      throw new Problem(
        `The database in ${home} has another password. Set NEO4J_PASSWORD to it, or delete ${root}/home and ${passwordFile}.`,
      );
    }
    await sleep(500);
  }
  if (exited === null) server.kill('SIGTERM');
  rmSync(pidFile, { force: true });
  throw new Problem(`Neo4j did not start. See ${join(root, 'server.log')} and ${join(home, 'logs')}.`);
}

/** Maven brings the server's jars once, about 120 MB. A fetch that was interrupted leaves no lib folder behind. */
function fetchServer() {
  if (existsSync(lib) && readdirSync(lib).some((f) => f.startsWith('neo4j-bolt-'))) return;
  need('mvn', ['-v'], 'Maven is needed, once, to fetch Neo4j: apt-get install maven, or https://maven.apache.org');
  console.log('Fetching Neo4j Community 5.26 from Maven Central (about 120 MB) …');
  const partial = `${lib}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(root, { recursive: true, mode: 0o700 });
  try {
    execFileSync(
      'mvn',
      [
        '-q',
        '-B',
        '-f',
        join(here, 'neo4j-pom.xml'),
        'dependency:copy-dependencies',
        '-DincludeScope=runtime',
        `-DoutputDirectory=${partial}`,
      ],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    );
  } catch {
    throw new Problem('Maven could not fetch Neo4j (its own message is above). Is Maven Central reachable?');
  }
  rmSync(lib, { recursive: true, force: true });
  renameSync(partial, lib);
}

function configure() {
  const conf = join(home, 'conf');
  mkdirSync(conf, { recursive: true, mode: 0o700 });
  mkdirSync(join(home, 'logs'), { recursive: true });
  writeFileSync(
    join(conf, 'neo4j.conf'),
    [
      `server.bolt.listen_address=127.0.0.1:${port}`,
      `server.bolt.advertised_address=127.0.0.1:${port}`,
      'server.http.enabled=false',
      'server.https.enabled=false',
      'dbms.usage_report.enabled=false',
      'server.memory.heap.initial_size=256m',
      'server.memory.heap.max_size=1g',
      'server.memory.pagecache.size=256m',
      '',
    ].join('\n'),
  );
  if (existsSync(join(home, 'data'))) return;
  try {
    execFileSync('java', ['-cp', join(lib, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password()], {
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } catch (error) {
    throw new Problem(`Neo4j did not take the password: ${String(error.stderr ?? error.message).trim()}`);
  }
}

function password() {
  if (process.env.NEO4J_PASSWORD) return process.env.NEO4J_PASSWORD;
  if (existsSync(passwordFile)) return readFileSync(passwordFile, 'utf8').trim();
  const made = randomBytes(12).toString('hex');
  mkdirSync(root, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, `${made}\n`, { mode: 0o600 });
  return made;
}

function homeArgs() {
  return [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
}

function printAddress() {
  console.log(`Neo4j answers at ${uri}. To use it:`);
  console.log(`  export NEO4J_URI=${uri} NEO4J_USERNAME=neo4j NEO4J_PASSWORD=${password()}`);
}

function need(program, args, advice) {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
  } catch {
    throw new Problem(`${program} was not found or does not run. ${advice}`);
  }
}

/** The server that we started, if it is alive. A number left over from before a restart may be another program's. */
function pid() {
  if (!existsSync(pidFile)) return null;
  const number = Number(readFileSync(pidFile, 'utf8'));
  if (number > 0 && alive(number) && isNeo4j(number)) return number;
  rmSync(pidFile, { force: true });
  return null;
}

function isNeo4j(number) {
  const command = `/proc/${number}/cmdline`;
  if (!existsSync('/proc')) return true;
  return existsSync(command) && readFileSync(command, 'utf8').includes('CommunityEntryPoint');
}

function alive(number) {
  try {
    process.kill(number, 0);
    return true;
  } catch {
    return false;
  }
}

function taken(number) {
  return new Promise((done) => {
    const socket = createConnection({ host: '127.0.0.1', port: number });
    socket.once('connect', () => done(true) ?? socket.destroy());
    socket.once('error', () => done(false));
  });
}

main().catch((error) => {
  console.error(error instanceof Problem ? error.message : error);
  process.exitCode = 1;
});
