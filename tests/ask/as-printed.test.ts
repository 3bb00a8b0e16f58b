/** Names and paths as plans and answers print them: with slashes, quotation marks, letters of two scripts. */
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/ask/names/catalogue.js';
import { gloss } from '../../src/ask/read/gloss.js';
import { printedPath } from '../../src/ask/read/printed-path.js';

const catalogue = {
  sections: ['第三章', '第三章/二', '第三章/二/（一）', '第三章/二/（一）/1', '专栏 4', '第六章/——云服务'].map((path) => ({
    path,
  })),
} as unknown as Catalogue;

describe('a path as answers print it', () => {
  it.each<[string, string | null]>([
    ['第三章/二讲了什么', '第三章/二'],
    ['第三章/二/(一)提到哪些园区', '第三章/二/（一）'],
    ['第三章/二/(一)/1引用了哪些文件', '第三章/二/（一）/1'],
    ['第六章/-云服务有哪些项目', '第六章/——云服务'],
    ['第三章讲了什么', null],
    ['第三章/五讲了什么', null],
    ['第三章/二/(一)/12讲了什么', null],
  ])('%s', (question, path) => {
    const found = printedPath(question, 0, catalogue);
    expect(found?.sense.is === 'sectionRef' ? found.sense.paths : null).toEqual(path === null ? null : [path]);
  });
});

describe('a name of both scripts stays whole', () => {
  it.each([
    ['临江gmp车间在哪个市', '临江gmp车间在哪个市'],
    ['which city is 云岭smt贴片厂 in', '云岭smt贴片厂'],
    ['哪些园区发展igbt芯片', '发展igbt芯片'],
    ['parks developing gmp', ' gmp'],
  ])('%s', (question, part) => expect(gloss(question, new Map())).toContain(part));
});
