/** Words of questions that set two plans against each other; a closed class, the longer before the shorter. */
import type { NodeKind } from '../../../graph/model.js';
import type { Aspect, ChangeType } from '../../compare/comparison.js';

export interface ChangeWord {
  word: string;
  means:
    | { is: 'kind'; kind: NodeKind }
    /** 减少 is dropped of things and lowered of figures. */
    | { is: 'type'; of: ChangeType; ofFigures?: ChangeType }
    | { is: 'aspect'; aspect: Aspect }
    /** That they are compared, and nothing of what. */
    | { is: 'cue' }
    | { is: 'contradict' }
    | { is: 'filler' };
}

const words = (list: string, means: ChangeWord['means'], separator = ' '): ChangeWord[] =>
  list.split(separator).map((word) => ({ word, means }));

const chinese: readonly ChangeWord[] = [
  ...words('产业 行业', { is: 'kind', kind: 'Industry' }),
  ...words('园区 开发区 产业园区', { is: 'kind', kind: 'Park' }),
  ...words('项目 工程 重大项目 重点项目', { is: 'kind', kind: 'Project' }),
  ...words('目标 指标 目标值 发展目标 主要指标', { is: 'kind', kind: 'Indicator' }),
  ...words('政策 文件 引用的文件 引用的政策 引用文件 政策文件', { is: 'kind', kind: 'Policy' }),
  ...words('新增 新增了 新增的 新加 新加了 新提出 多出 多了 增设', { is: 'type', of: 'added' }),
  ...words('增加 增加了 增多', { is: 'type', of: 'added', ofFigures: 'raised' }),
  ...words('取消 取消了 去掉 去掉了 删去 删除 删掉 不再提 不再提及 不再提到 不再发展 不再列入 不再 没了 退出 少了', {
    is: 'type',
    of: 'dropped',
  }),
  ...words('减少 减少了', { is: 'type', of: 'dropped', ofFigures: 'lowered' }),
  ...words('提高 提高了 上调 上调了 调高 调高了 上升 抬高 更高 升高', { is: 'type', of: 'raised' }),
  ...words('降低 降低了 下调 下调了 调低 调低了 下降 更低', { is: 'type', of: 'lowered' }),
  ...words('升级 升级了 升格 升格了 级别', { is: 'aspect', aspect: 'level' }),
  ...words('定位 发展定位', { is: 'aspect', aspect: 'role' }),
  ...words('面积 规划面积', { is: 'aspect', aspect: 'area' }),
  ...words('状态 建设状态 进展', { is: 'aspect', aspect: 'status' }),
  ...words('投资 投资额 总投资', { is: 'aspect', aspect: 'investment' }),
  ...words('变化 变动 变了 改变 不同 不一样 不同之处 差异 差别 区别 异同 调整 调整了 对比 比较 相比 相较 比起 增减 比', {
    is: 'cue',
  }),
  ...words('矛盾 冲突 不一致 对不上 打架 互相矛盾 相互矛盾', { is: 'contradict' }),
  ...words(
    '哪些 哪个 什么 哪里 多少 有 了 的 和 与 跟 同 从 到 在 之间 间 里 中 方面 上 是 都 呢 吗 被 而 把 对 请 列出 说说 一下 如何 怎么 怎样 发生 发生了 作了 做了 有没有 分别 各自 主要 规划 前后 新旧 那 请问 啊 哪几个 出来 较 高 低 ? ？ , ， 。 、',
    { is: 'filler' },
  ),
];

const english: readonly ChangeWord[] = [
  ...words('industry industries sectors', { is: 'kind', kind: 'Industry' }),
  ...words('park parks zones', { is: 'kind', kind: 'Park' }),
  ...words('project projects', { is: 'kind', kind: 'Project' }),
  ...words('target targets goals indicators', { is: 'kind', kind: 'Indicator' }),
  ...words('policy policies documents', { is: 'kind', kind: 'Policy' }),
  ...words('new|newly|added|adds|add', { is: 'type', of: 'added' }, '|'),
  ...words('dropped|removed|gone|no longer|left out', { is: 'type', of: 'dropped' }, '|'),
  ...words('raised|increased|higher|went up', { is: 'type', of: 'raised' }, '|'),
  ...words('lowered|reduced|decreased|lower|went down', { is: 'type', of: 'lowered' }, '|'),
  ...words('upgraded|level|levels', { is: 'aspect', aspect: 'level' }, '|'),
  ...words('area|areas', { is: 'aspect', aspect: 'area' }, '|'),
  ...words('investment|investments', { is: 'aspect', aspect: 'investment' }, '|'),
  ...words(
    'changed|changes|change|differ|differs|differences|difference|different|compare|compared|comparing|comparison',
    { is: 'cue' },
    '|',
  ),
  ...words('contradictions|contradict|contradiction|disagree|conflicts|conflict', { is: 'contradict' }, '|'),
  ...words(
    'what which how has have had is are was were did do does the plan plans between from to in into and of with by at a an each other there any all me list show than compared as about that ? , .',
    { is: 'filler' },
  ),
];

const byLength = (list: readonly ChangeWord[]): ChangeWord[] => [...list].sort((a, b) => b.word.length - a.word.length);

export const changeWords = { zh: byLength(chinese), en: byLength(english) } as const;
