/** The normal form of a name by its kind: what two plans, or two spellings of one, must share to be one thing. */
import type { EntityKind } from '../../graph/model.js';
import { departmentForm } from './department.js';
import type { Gazetteer } from './gazetteer.js';
import { industryKey } from './industry-key.js';
import { withoutMarks } from './normal-text.js';
import { parkForm } from './park-form.js';

export function normalForms(gazetteer: Gazetteer): (kind: EntityKind, name: string) => string {
  return (kind, name) => {
    switch (kind) {
      case 'Park':
        return parkForm(name, gazetteer).normal;
      case 'Project':
      case 'Infrastructure':
        return sectionOf(lineEnds(withoutMarks(name)).replace(/(.{3,}?)(?:建设)?(?:项目|工程)$/, '$1'));
      case 'Industry':
        return industryKey(name);
      case 'Organization':
        return departmentForm(name, gazetteer) ?? withoutMarks(name);
      case 'Policy':
        return (
          withoutMarks(name)
            .replace(/(?<=.{4})发展$|(?:国家|发展)?战略$/, '')
            .replace(/(?<=.{4})发展$/, '') || withoutMarks(name)
        );
      default:
        return withoutMarks(name);
    }
  };
}

/** 国道12线临江段改建 = 国道12线临江段: of a section that is named nothing else is done. */
function sectionOf(name: string): string {
  return name.replace(/(?<=[\u4e00-\u9fff]{3}段)(?:改扩建|改建|扩建|改造|扩容|治理|整治)$/, '');
}

/** 临江至云岭铁路 = 临江—云岭铁路 */
function lineEnds(name: string): string {
  return name.replace(/^(.{2,12}?)至(?=.{2,6}(?:段|铁路|高铁|客专|高速公路|公路|航线|客运专线))/, '$1—');
}
