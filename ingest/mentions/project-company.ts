/**
 * The companies inside projects' names: 推进 | 恒远 | 铝板项目. What else begins a project's name is a site (called so too is
 * a park) or a public body (县第一 | 人民医院).
 */
import { matches } from '../matches.js';
import { companyIn } from './company-name.js';
import { byPassage, type Reading } from './context.js';
import { Dictionary } from './dictionary.js';
import { cleanName, type Found } from './found.js';
import type { Gazetteer } from './gazetteer.js';
import { partsOf } from './stem.js';
import { isTrade } from './vocabulary.js';

/** Two characters tell a name from others in one plan. */
const telling = 2;

/** `projects`, `known` companies and `sites` are already found. */
export function enterprisesOfProjects(
  reading: Reading,
  projects: readonly Found[],
  known: readonly Found[],
  sites: readonly Found[],
): Found[] {
  const names = new Dictionary<true>();
  for (const company of known) names.set(company.name, true);
  const tables = new Set(known.filter((k) => k.rule === 'column:Enterprise').map((k) => k.passage));
  const parks = sites.filter(isPark);
  const calls: Calls = {
    companies: startsOf(known, reading.gazetteer),
    sites: startsOf(parks, reading.gazetteer),
    known: new Set(known.map((k) => k.name)),
    parks: [...new Set(parks.map((p) => p.name))].join('\n'),
    places: placeNames(reading),
  };
  const read = (project: Found, clear: Dictionary<true>): Found[] => {
    // The table says itself who builds.
    if (tables.has(project.passage)) return [];
    // 工程 are public works, called by their site.
    if (/工程$/.test(project.name) || (project.rule.startsWith('project-of-infrastructure') && !project.rule.endsWith('能源')))
      return [];
    const text = reading.outline.passages[project.passage]?.body.text.slice(project.start, project.end) ?? '';
    const span = companyIn(text, reading.gazetteer);
    if (!span) return [];
    const whole = Math.max(span.end, names.longestAt(text, span.start)?.end ?? 0);
    const told = clear.longestAt(text, span.start)?.end;
    const end = told ? told - span.start : calledOtherwise(text.slice(span.start, whole), calls);
    if (end === 0) return [];
    return [
      {
        passage: project.passage,
        start: project.start + span.start,
        end: project.start + span.start + end,
        kind: 'Enterprise',
        name: cleanName(text.slice(span.start, span.start + end)),
        rule: 'enterprise-of-project',
      },
    ];
  };
  const clear = clearNames(
    reading,
    projects.flatMap((project) => read(project, new Dictionary())),
  );
  return projects.flatMap((project) => read(project, clear));
}

/** 恒宝润 | 医药 is a company and its trade, no industry; 耐磨 | 钢球 is an industry. */
export function withoutOwners(industries: readonly Found[], named: readonly Found[]): Found[] {
  const owners = byPassage(named.filter((f) => f.rule === 'enterprise-of-project'));
  return industries.filter(
    (i) => !(owners.get(i.passage) ?? []).some((o) => o.start === i.start && isTrade(i.name.slice(o.end - o.start))),
  );
}

/** 恒远大锰 | 20万吨…: a figure shows where the company ends, so that it ends there in 恒远大锰云岭电解锰 too. */
function clearNames({ outline }: Reading, found: readonly Found[]): Dictionary<true> {
  const names = new Dictionary<true>();
  for (const { passage, end, name } of found)
    if (name.length >= 4 && /^\s?[0-9０-９]/.test(outline.passages[passage]!.body.text.slice(end, end + 2)))
      names.set(name, true);
  return names;
}

/** What is already called something. */
interface Calls {
  /** What names of companies and of parks begin with behind their place. */
  companies: ReadonlySet<string>;
  sites: ReadonlySet<string>;
  /** Companies by their whole name. */
  known: ReadonlySet<string>;
  /** Names of parks, one a line. */
  parks: string;
  /** What towns, reservoirs and quarters are called. */
  places: ReadonlySet<string>;
}

const placeWord = /镇|乡|村|街道|水库|片区|组团|矿区|景区|灌区|新城|新区/g;

/** The two characters before such a word, anywhere in the plan: 石湾 | 水库. */
function placeNames({ outline }: Reading): ReadonlySet<string> {
  return new Set(
    outline.passages.flatMap(({ body: { text } }) =>
      matches(text, placeWord).map(({ index }) => text.slice(Math.max(0, index - telling), index)),
    ),
  );
}

/** A base is built by a company as often as it is called by its site. */
const isPark = (site: Found): boolean => site.kind === 'Park' && !/基地$/.test(site.name);

/** What the names begin with behind their place. */
function startsOf(found: readonly Found[], gazetteer: Gazetteer): ReadonlySet<string> {
  return new Set(
    found.flatMap(({ name }) => {
      const proper = partsOf(name, gazetteer).find(
        (p) => (p.kind === 'proper' || p.kind === 'everyday') && p.text.length >= telling,
      );
      // 中电, 中建: too many begin so.
      return proper && !/^[中国]/.test(proper.text) ? [proper.text.slice(0, telling)] : [];
    }),
  );
}

/**
 * How much of the name is the company's: all of it, its beginning where a company is known that begins so
 * (恒远存储器 beside 恒远微电子), nothing where only a park is called so (石湾轴承项目 beside 临江石湾产业园).
 */
function calledOtherwise(name: string, calls: Calls): number {
  if (calls.known.has(name)) return name.length;
  if (calls.parks.includes(name) || calls.places.has(name)) return 0;
  const start = name.slice(0, telling);
  const [ofCompany, ofSite] = [calls.companies.has(start), calls.sites.has(start)];
  if (ofSite) return 0;
  return ofCompany && name.length > telling + 1 ? telling : name.length;
}
