/** Questions about what a plan lists, to an invented plan: membership, columns, groups of rows, empty cells, the plan's area. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../graph/embedded.js';
import type { GraphStore } from '../../graph/store.js';
import type { Answer } from '../../src/ask/answer.js';
import { type Asker, createAsker } from '../../src/ask/ask.js';
import { namedListsOf } from '../../src/ask/names/named-lists.js';
import { setsPlan } from './sets-plan.js';

const folder = mkdtempSync(join(tmpdir(), 'plangraph-sets-'));
let store: GraphStore;
let asker: Asker;
beforeAll(async () => {
  store = await openEmbedded(folder);
  await store.replacePlan(setsPlan());
  asker = createAsker(store);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const told = (a: Answer) => a.items.map((i) => i.boolean ?? i.value ?? i.section ?? i.name);
const pilots = ['临江云岭园', '临江下湾管理区', '青原石岭园'];

const asked: [question: string, ...answers: (string | number | boolean)[]][] = [
  // A list by its name.
  ['零碳示范试点园区有哪些', ...pilots],
  ['哪些园区列入零碳示范试点', ...pilots],
  ['临江市有几个零碳示范试点', 2],
  ['青原入选零碳示范试点的是哪个', '青原石岭园'],
  ['零碳示范试点名单上临江的园区', '临江云岭园', '临江下湾管理区'],
  ['白沙绿港园有没有列入零碳示范试点', false],
  ['青原石岭园是零碳示范试点吗', true],
  ['零碳示范试点写在哪个专栏', '专栏 1'],
  ['水网联通工程名单里有没有临江引水工程', true],
  ['水网联通重点工程有哪些', '临江引水工程', '石湖排涝工程'],
  // Sets of several.
  ['专栏1、专栏2里都有的园区', '临江云岭园'],
  ['专栏1、2里都有的园区', '临江云岭园'],
  ['既在专栏2又是专栏1零碳示范试点的园区', '临江云岭园'],
  ['第一、二章都提到的园区'],
  // Columns.
  ['专栏2里级别标为“省级”的是哪个', '白沙绿港园'],
  ['专栏2级别一栏写着国家级的园区', '临江云岭园'],
  ['专栏3里状态为续建的有哪些', '临江引水工程'],
  ['专栏1和专栏2的园区分别有几个', 3, 2],
  // Groups of rows, empty cells.
  ['表1的效益指标包括哪几项', '利润率', '人均产值'],
  ['低碳那几个指标有哪些', '能耗降低'],
  ['效益指标里哪个2020年没给数', '人均产值'],
  ['表1里2020年空着的有几个', 2],
  // The plan's area.
  ['青原在不在规划范围内', true],
  ['松陵在规划范围内吗', false],
  ['松陵算不算这四个市里的', false],
  // Where it shows up.
  ['青原石岭园在哪些章节专栏露过脸', '专栏 1'],
  ['哪几处点到过白沙绿港园', '第二章', '专栏 2'],
];
const refused = ['哪些园区列入水网联通试点', '专栏7里都有的园区', '松陵在不在这五个市里', '哪些指标2020年没给状元'];

describe('what a plan lists', () => {
  it.each(asked)('%s', async (question, ...answers) => {
    const answer = await asker.ask(question, { suggest: false });
    expect(told(answer).sort()).toEqual([...answers].sort());
  });
  it.each(refused)('%s is not answered', async (question) => {
    const answer = await asker.ask(question, { suggest: false });
    expect(answer.items).toEqual([]);
  });
});

describe('lists by their titles', () => {
  it.each([
    ['沐河城市群零碳示范试点园区', '零碳示范试点园区', 'Park'],
    ['“十四五”水网联通重点工程一览表', '水网联通重点工程', 'Project'],
    ['全市龙头企业名单（家）', '龙头企业', 'Enterprise'],
    ['产业发展方向及布局', '产业发展方向及布局', undefined],
  ])('%s is called %s', (title, name, kind) => {
    const [list] = namedListsOf([{ path: '专栏 1', title, kind: 'box' }], ['沐河城市群', '沐河']);
    expect([list?.name, list?.kinds[0]]).toEqual([name, kind]);
  });
  it('a chapter is no list', () =>
    expect(namedListsOf([{ path: '第一章', title: '重点园区', kind: 'chapter' }], [])).toEqual([]));
});
