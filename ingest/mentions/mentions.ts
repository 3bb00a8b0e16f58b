/** Who and what a plan names: recognisers in order, each for one kind, then one entity a thing. */
import type { Mentions, Outline } from '../stages.js';
import { atOnce, type Steps } from '../steps.js';
import { abbreviationMentions } from './abbreviation.js';
import { projectsBeingBuilt } from './being-built.js';
import { builtWorks } from './built-works.js';
import { cityMentions } from './city.js';
import { cutPairs } from './company-pairs.js';
import { companyWorks, withoutBuilders } from './company-works.js';
import { byPassage, type Reading } from './context.js';
import { departmentMentions } from './department.js';
import { enterpriseMentions } from './enterprise.js';
import { buildGazetteer } from './gazetteer.js';
import { industryMentions } from './industry.js';
import { infrastructureMentions } from './infrastructure.js';
import { innerCities } from './inner-cities.js';
import { knownMentions } from './known.js';
import { organizationMentions } from './organization.js';
import { organizationsByForm, parkCommittees } from './organization-forms.js';
import { parkMentions } from './park.js';
import { placeMentions } from './place.js';
import { policyMentions } from './policy.js';
import { projectMentions } from './project.js';
import { enterprisesOfProjects, withoutOwners } from './project-company.js';
import { goodsOfProjects } from './project-goods.js';
import { resolve } from './resolve.js';
import { settle } from './settle.js';
import { sharedLines, shareParkHeads } from './shared-head.js';
import { tableNames } from './table-names.js';
import { withTitleCity } from './title-city.js';
import { titledParks } from './titled-parks.js';

export const findMentions = (outline: Outline): Mentions => atOnce(mentionSteps(outline));

export function* mentionSteps(outline: Outline): Steps<Mentions> {
  const gazetteer = buildGazetteer(
    `${outline.title} ${outline.issuer ?? ''}`,
    outline.passages.map((p) => p.body.text),
  );
  const cities = cityMentions(outline, gazetteer);
  const reading: Reading = { outline, gazetteer, cities: byPassage(cities) };
  yield 0.08;
  const policies = policyMentions(reading);
  const cells = tableNames(reading);
  yield 0.13;
  const sites = [
    ...shareParkHeads(reading, [...parkMentions(reading), ...titledParks(reading)]),
    ...infrastructureMentions(reading),
    ...sharedLines(reading),
    ...cells.filter((c) => c.kind === 'Park'),
  ];
  yield 0.28;
  const bodies = [...organizationMentions(reading), ...departmentMentions(reading), ...organizationsByForm(reading)];
  // Of two that cover the same words the first stands: a builder's column says more than the name's form.
  const formal = [...cells.filter((c) => c.kind === 'Enterprise'), ...enterpriseMentions(reading)];
  const short = abbreviationMentions(reading, settle([...sites, ...formal, ...bodies]));
  const organizations = [...bodies, ...parkCommittees(reading, [...sites, ...short])];
  const companies = [...formal, ...short.filter((s) => s.kind === 'Enterprise')];
  const parks = [...sites, ...short].filter((s) => s.kind === 'Park');
  const works = companyWorks(reading, [...companies, ...parks]);
  yield 0.35;
  const projects = [
    ...withoutBuilders([...projectMentions(reading), ...projectsBeingBuilt(reading, sites)], works),
    ...works,
    ...builtWorks(reading, parks),
    ...cells.filter((c) => c.kind === 'Project'),
  ];
  yield 0.5;
  const firms = cutPairs(formal, [...projects, ...companies], gazetteer);
  const owners = enterprisesOfProjects(reading, projects, [...firms, ...short.filter((s) => s.kind === 'Enterprise')], sites);
  const named = [...projects, ...sites, ...short, ...firms, ...owners];
  const learned = settle([...policies, ...named, ...organizations]);
  const all = [...learned, ...knownMentions(reading, learned)];
  yield 0.58;
  const within = innerCities(reading, all);
  const places = placeMentions(reading);
  yield 0.65;
  const industries = withoutOwners(industryMentions(outline), all);
  yield 0.73;
  const goods = goodsOfProjects(reading, [...cities, ...all]);
  const settled = settle([...cities, ...within, ...all, ...places, ...industries, ...goods]);
  yield 0.78;
  const resolved = resolve(outline, settled, gazetteer);
  return withTitleCity(resolved, outline, gazetteer);
}
