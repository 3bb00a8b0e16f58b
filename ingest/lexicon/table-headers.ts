/**
 * Headers of the columns that hold one name a cell. White space and brackets are left out before the test.
 * 单位 alone heads units of measure.
 */
import type { EntityKind } from '../../graph/model.js';

export const nameColumns: readonly (readonly [EntityKind, RegExp])[] = [
  ['Project', /^(?:重大|重点|主要)?(?:工程|建设)?项目(?:或工程)?(?:名称)?$|^工程名称$|^项目工程名称$/],
  ['Park', /^(?:产业|工业|重点)?(?:园区|开发区|平台|工业园区|产业园区|集聚区)(?:名称)?$|^园区平台名称$/],
  [
    'Enterprise',
    /^(?:龙头|重点|骨干|代表性?|主要|承建|建设|实施|投资|依托|链主|领军|支撑|牵头|核心|示范|或|和|、)*企业(?:名称)?$|^(?:建设|承建|投资|业主|实施|责任|项目|投资建设|项目业主|项目承担)(?:单位|业主|主体)(?:名称)?$|^业主$/,
  ],
];

/** 建设性质, 状态, 进展 … and what its cells mean. */
export const statusHeader = /^(?:建设性质|项目性质|性质|建设状态|状态|进展|进展情况|建设阶段|阶段|项目阶段|项目状态|推进阶段)$/;
