import { describe, expect, test } from 'vitest';
import { namesOf } from './plan-of.js';

describe('companies', () => {
  test.each([
    ['by legal form', '支持浙江恒泰铝业股份有限公司建设研发中心。', ['浙江恒泰铝业股份有限公司']],
    ['a plant', '利用嘉兴炼油厂的副产品。', ['嘉兴炼油厂']],
    ['a closed list', '围绕恒泰、云杉电机等龙头企业，延伸产业链。', ['恒泰', '云杉电机']],
    ['a list that is the centre', '以恒泰电子、诺科、冠云等企业为核心。', ['恒泰电子', '诺科', '冠云']],
    ['one that leads', '桐乡市以云杉为龙头，发展经编。', ['云杉']],
    ['in a project’s name', '推进嘉兴恒泰铝板项目。', ['恒泰']],
    ['before the place', '推进恒泰嘉兴总部基地项目。', ['恒泰']],
    ['known elsewhere, without a cue', '以恒泰铝业等企业为依托。恒泰铝业产值增长。', ['恒泰铝业']],
  ])('%s', (_case, text, names) => {
    expect(namesOf(text, 'Enterprise')).toEqual(names);
  });

  test.each([
    ['companies in general', '培育一批大型企业集团，支持中小企业、上市公司发展。'],
    ['trades', '以生物医药、电子信息等企业为重点。'],
    ['an aim', '以提升质量效益为核心，以科技创新为支撑。'],
    ['business', '开展采购、销售等业务的企业达到80%。'],
    ['a site', '推进嘉兴白沙核电项目和平湖西沙风电场项目。'],
  ])('not %s', (_case, text) => {
    expect(namesOf(text, 'Enterprise')).toEqual([]);
  });

  test('with and without legal form and place is one', () => {
    expect(namesOf('大力培育恒泰集团、云杉控股等龙头企业。以恒泰为龙头。', 'Enterprise')).toEqual(['恒泰集团', '云杉控股']);
  });
  test.each([
    [
      'its short name in a bracket of a list',
      '依托浙江恒泰重工股份有限公司（恒泰重工）、云杉电机等骨干企业。恒泰重工产值增长。',
      2,
    ],
    [
      'the short form of one that has a short name',
      '浙江云冠新材料有限公司（以下简称云冠新材）投产。推进嘉兴云冠石墨烯项目。',
      1,
    ],
    ['a branch is not the company', '培育云冠集团、云冠桐乡石化公司等企业。推进平湖云冠炼油项目。', 2],
    ['a place in the bracket', '依托恒泰集团（桐乡）、云杉电机等骨干企业。', 2],
  ])('%s', (_case, text, count) => {
    expect(namesOf(text, 'Enterprise')).toHaveLength(count);
  });
  test.each([
    [
      'a figure shows where it ends, elsewhere too',
      '推进嘉兴恒泰大锰20万吨电解锰项目、恒泰大锰桐乡二氧化锰等项目。',
      ['恒泰大锰'],
    ],
    ['its trade behind it', '推进恒宝润医药产业基地、诺科印染等项目。', ['恒宝润', '诺科']],
    ['two side by side', '推进恒泰饲料诺科集团粮油产业园项目、诺科嘉兴米糠油项目。', ['恒泰饲料', '诺科集团']],
    [
      'without the form that its plant’s name has',
      '支持浙江恒泰公司海盐卷烟厂技改。以浙江恒泰的“云杉”卷烟为核心。',
      ['浙江恒泰', '浙江恒泰公司海盐卷烟厂'],
    ],
    ['not an ore by its site', '推进西沙锰综合利用、恒泰铝板等重大项目。', ['恒泰']],
    ['not one name of a trade', '支持恒泰饲料股份有限公司建设。', ['恒泰饲料股份有限公司']],
  ])('%s', (_case, text, names) => {
    expect(namesOf(text, 'Enterprise').sort()).toEqual([...names].sort());
  });
  test('two places are two companies', () => {
    expect(namesOf('围绕嘉兴恒泰水泥、宁波恒泰水泥等企业。', 'Enterprise')).toHaveLength(2);
  });
  test.each([
    ['a country before it', '引进德国海斯公司。推动海斯公司扩产。', 1],
    ['the short form in a project’s name', '以云冠化纤为龙头。推进嘉兴云冠轴承项目。', 1],
    ['two that begin so', '以云冠化纤、云冠重工为龙头。推进嘉兴云冠轴承项目。', 3],
  ])('%s', (_case, text, count) => {
    expect(namesOf(text, 'Enterprise')).toHaveLength(count);
  });
});
