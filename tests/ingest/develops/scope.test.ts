import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceAt, sentencesOf } from '../../../ingest/facts/clauses.js';
import { buildScopes } from '../../../ingest/facts/scope.js';
import { type MadeSection, madeMentions, madeOutline } from './made.js';

const names = {
  City: [
    ['临江市', '临江'],
    ['云岭市', '云岭'],
    ['东港县', '东港'],
  ],
  Park: [['云岭高新技术产业园', '云岭高新园'], ['临江石化基地']],
};

function subjectsAt(made: MadeSection[], needle: string): string[] {
  const outline = madeOutline(made);
  const mentions = madeMentions(outline, names);
  const passage = outline.passages.find((p) => p.body.text.includes(needle))!;
  const subjects = buildScopes(outline, mentions).subjectsAt(passage.index, passage.body.text.indexOf(needle));
  return subjects.map((s) => `${s.entities.map((e) => mentions.entities[e]!.name).join('+')} ${s.mode}`);
}

describe('sentences and clauses', () => {
  const rows: [string, string[][]][] = [
    ['发展物流，培育金融。改造纺织；', [['发展物流', '培育金融'], ['改造纺织']]],
    ['发展药业（原料药，制剂。片剂）和器械。', [['发展药业（原料药，制剂。片剂）和器械']]],
    ['产值达1,500亿元，增长8%', [['产值达1,500亿元', '增长8%']]],
    ['（未闭合，发展物流。', [['（未闭合', '发展物流']]],
    ['', []],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(sentencesOf(text).map((s) => s.clauses.map((c) => text.slice(c.start, c.end)))).toEqual(expected);
  });

  it('keeps every clause inside its sentence and in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('发', '展', '，', '。', '（', '）', ' ', '；', '“', '”', '\n'), maxLength: 40 }),
        (text) => {
          let last = 0;
          for (const s of sentencesOf(text))
            for (const c of s.clauses) {
              expect(c.start).toBeGreaterThanOrEqual(last);
              expect(c.end).toBeGreaterThan(c.start);
              expect(c.end).toBeLessThanOrEqual(s.end);
              last = c.end;
            }
        },
      ),
    );
  });

  it('quotes whole clauses at their offsets', () => {
    const outline = madeOutline([{ title: '产业', number: '一', text: ['依托港口，重点发展物流、仓储，完善配套。'] }]);
    const at = outline.passages[1]!.body.text.indexOf('物流');
    const evidence = evidenceAt(outline, 1, at, at + 2, 'stated');
    expect(evidence).toMatchObject({ section: '一', quote: '重点发展物流、仓储', mode: 'stated' });
    expect(outline.source.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });
});

describe('scope', () => {
  const rows: [string, MadeSection[], string, string[]][] = [
    ['lead-in', [{ title: '临江市', kind: 'leadin', text: ['大力发展锻件。'] }], '锻件', ['临江市 inherited']],
    [
      'lead-in of two',
      [{ title: '临江市、云岭市', kind: 'leadin', text: ['大力发展锻件。'] }],
      '锻件',
      ['临江市+云岭市 inherited'],
    ],
    ['sentence over heading', [{ title: '临江市', kind: 'leadin', text: ['云岭重点发展锻件。'] }], '锻件', ['云岭市 stated']],
    ['list as subject', [{ title: '机械', text: ['临江和云岭两市要加快整合，发展锻件。'] }], '锻件', ['临江市+云岭市 stated']],
    ['earlier sentence', [{ title: '机械', text: ['临江发展轴承。加快发展锻件。'] }], '锻件', ['临江市 inherited']],
    ['a branch is spoken of next', [{ title: '机械', text: ['临江发展轴承。锻造行业发展锻件。'] }], '锻件', []],
    [
      'a branch after a verb',
      [{ title: '机械', text: ['临江发展轴承。发展装备产业要做强锻件。'] }],
      '锻件',
      ['临江市 inherited'],
    ],
    ['the next point of a list', [{ title: '机械', text: ['一是以临江市为重点。二是做优锻件。'] }], '锻件', []],
    ['the whole area', [{ title: '机械', text: ['临江发展轴承。全省要加快发展锻件。'] }], '锻件', []],
    ['another’s doing behind a site', [{ title: '机械', text: ['在临江市建设轴承基地，引导恒远公司发展锻件。'] }], '锻件', []],
    ['a site of the same clause', [{ title: '机械', text: ['支持恒远公司在临江市发展锻件。'] }], '锻件', ['临江市 stated']],
    ['later subject wins', [{ title: '机械', text: ['临江发展轴承，云岭市着重发展锻件。'] }], '锻件', ['云岭市 stated']],
    ['a city leant on', [{ title: '机械', text: ['东港县依托临江市发展锻件。'] }], '锻件', ['东港县 stated']],
    ['a city made use of', [{ title: '机械', text: ['云岭市充分利用东港县港口，发展锻件。'] }], '锻件', ['云岭市 stated']],
    ['a city leant on by nobody', [{ title: '机械', text: ['依托临江市，发展锻件。'] }], '锻件', ['临江市 stated']],
    ['supported subject', [{ title: '机械', text: ['支持东港县优先发展锻件。'] }], '锻件', ['东港县 stated']],
    ['a place as the topic', [{ title: '机械', text: ['云岭市，西部门户，加快发展锻件。'] }], '锻件', ['云岭市 stated']],
    ['what a figure stands for', [{ title: '布局', text: ['“一核”即云岭市，依托港口，做大锻件。'] }], '锻件', ['云岭市 stated']],
    ['what a figure is', [{ title: '布局', text: ['“两翼”为临江市和东港县，做大锻件。'] }], '锻件', ['临江市+东港县 stated']],
    ['a quotation that ends before one', [{ title: '布局', text: ['打造“一核”，产品即临江产锻件。'] }], '锻件', []],
    ['done well', [{ title: '机械', text: ['东港县做精锻件。'] }], '锻件', ['东港县 stated']],
    ['a place behind a list is no topic', [{ title: '机械', text: ['加强基础，云岭市，锻件不发达。'] }], '锻件', []],
    [
      'what an area consists of',
      [{ title: '南部片区', kind: 'leadin', text: ['包括临江市、东港县，重点发展轴承，配套发展锻件。'] }],
      '锻件',
      ['临江市+东港县 stated'],
    ],
    [
      'what its range is, for the next sentence too',
      [{ title: '北部产业带', kind: 'leadin', text: ['范围涵盖临江市和云岭市。重点发展锻件。'] }],
      '锻件',
      ['临江市+云岭市 inherited'],
    ],
    ['a list of products that names one', [{ title: '机械', text: ['品牌包括临江市老字号，重点发展锻件。'] }], '锻件', []],
    [
      'an area with its cities in a bracket',
      [{ title: '布局', text: ['沿河产业带（临江市、东港县）加快发展锻件。'] }],
      '锻件',
      ['临江市+东港县 stated'],
    ],
    [
      'a heading with them in a bracket',
      [{ title: '沿河产业带（临江市、东港县）', kind: 'leadin', text: ['加快发展锻件。'] }],
      '锻件',
      ['临江市+东港县 inherited'],
    ],
    ['a heading with another bracket', [{ title: '重点任务（含临江市）', kind: 'leadin', text: ['加快发展锻件。'] }], '锻件', []],
    [
      'an area and what it consists of',
      [{ title: '布局', text: ['其中，沿河优势区包括临江市、东港县，重点发展锻件。'] }],
      '锻件',
      ['临江市+东港县 stated'],
    ],
    ['a trial', [{ title: '机械', text: ['以临江市、东港县为试点，发展锻件。'] }], '锻件', ['临江市+东港县 stated']],
    ['along a river', [{ title: '机械', text: ['在沿清水河的临江市、东港县发展锻件。'] }], '锻件', ['临江市+东港县 stated']],
    [
      'a list of cities closed by what they are',
      [{ title: '机械', text: ['引导临江、云岭等沿江城市共同发展锻件。'] }],
      '锻件',
      ['临江市+云岭市 stated'],
    ],
    ['a principle', [{ title: '机械', text: ['东港县坚持生态优先，适度发展锻件。'] }], '锻件', ['东港县 stated']],
    [
      'who is only supported, in the next sentence',
      [{ title: '机械', text: ['支持临江市布局轴承园区。加强对外合作，承接锻件。'] }],
      '锻件',
      [],
    ],
    [
      'park heading',
      [{ title: '云岭高新技术产业园', number: '2.', text: ['重点发展锻件。'] }],
      '锻件',
      ['云岭高新技术产业园 inherited'],
    ],
    [
      'park in a city',
      [{ title: '云岭市', kind: 'leadin', text: ['依托云岭高新园，发展锻件。'] }],
      '锻件',
      ['云岭高新技术产业园 stated', '云岭市 inherited'],
    ],
    [
      'ground of one sentence only',
      [{ title: '云岭市', kind: 'leadin', text: ['依托云岭高新园，发展轴承。发展锻件。'] }],
      '锻件',
      ['云岭市 inherited'],
    ],
    ['centre', [{ title: '机械', text: ['以临江市为核心，重点发展锻件。'] }], '锻件', ['临江市 stated']],
    [
      'heading with 以',
      [{ title: '“一核”：以临江市为核心', number: '一、', text: ['重点发展锻件。'] }],
      '锻件',
      ['临江市 inherited'],
    ],
    ['a city in a noun is no subject', [{ title: '机械', text: ['临江产品重点发展锻件。'] }], '锻件', []],
    ['a heading that only names one inside', [{ title: '支持发展临江市', number: '一、', text: ['重点发展锻件。'] }], '锻件', []],
    [
      'a box does not inherit',
      [
        { title: '临江市', number: '一、' },
        { title: '项目', kind: 'box', in: 0, text: ['发展锻件。'] },
      ],
      '锻件',
      [],
    ],
    ['nothing', [{ title: '机械', text: ['重点发展锻件。'] }], '锻件', []],
  ];
  it.each(rows)('%s', (_, made, needle, expected) => expect(subjectsAt(made, needle)).toEqual(expected));

  it('takes all cities of a row', () => {
    const table = { header: ['产业链', '承载地'], rows: [['锻件', '云岭市、临江市']] };
    expect(subjectsAt([{ title: '产业链', kind: 'table', table }], '锻件')).toEqual(['云岭市+临江市 stated']);
  });

  it('takes the row', () => {
    const table = { header: ['地点', '园区', '产业'], rows: [['云岭', '云岭高新园', '锻件']] };
    expect(subjectsAt([{ title: '园区', kind: 'table', table }], '锻件')).toEqual(['云岭高新技术产业园 stated', '云岭市 stated']);
  });
});
