import type { Frame } from './frame.js';
import { isClassName } from './understand/class-names.js';

/** Is there something asked for? */
export function complete(frame: Frame): boolean {
  switch (frame.operation) {
    case 'list':
    case 'count':
      return (
        frame.want.length > 0 &&
        !(
          frame.measures.length === 0 &&
          !frame.filters.some((f) => f.field === 'quantity') &&
          frame.filters.some((f) => f.field === 'nature') &&
          frame.want.every((w) => w.kind !== 'Indicator')
        )
      );
    case 'rank':
      return frame.want.length > 0 && frame.measures.length > 0;
    case 'value':
    case 'sum':
    case 'average':
    case 'difference':
      return (
        frame.measures.length > 0 || (frame.want.length > 0 && frame.filters.filter((f) => f.field === 'section').length === 2)
      );
    case 'ratio':
    case 'compare':
      return frame.measures.length > 0;
    case 'check':
    case 'sections':
      return (
        frame.filters.length > 0 || frame.measures.length > 0 || frame.want.some((w) => w.kind === 'Section' && w.word !== '章节')
      );
    case 'identify':
      return frame.filters.length > 0 || frame.measures.length > 0 || isClassName(frame);
    case 'references':
    case 'define':
      return frame.filters.length > 0 || frame.measures.length > 0;
    case 'conflicts':
    case 'agrees':
    case 'differs':
    case 'plans':
    case 'changes':
      return true;
  }
}
