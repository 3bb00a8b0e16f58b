/** What commander says of a wrong command line, in the person's language. */
import type { CommanderError } from 'commander';
import type { Language } from './language.js';

/** By commander's code: the names that its message quotes, in their order, and the message itself for what has none. */
const zh: Readonly<Record<string, (names: readonly string[], message: string) => string>> = {
  'commander.unknownCommand': ([name]) => `没有“${name}”这个命令`,
  'commander.unknownOption': ([name]) => `没有“${name}”这个选项`,
  'commander.missingArgument': ([name]) => `缺少参数“${name}”`,
  'commander.optionMissingArgument': ([name]) => `选项“${name}”后面要有值`,
  'commander.missingMandatoryOptionValue': ([name]) => `必须给出选项“${name}”`,
  'commander.invalidArgument': ([name, value], message) => {
    const choices = /Allowed choices are (.+?)\.?$/.exec(message)?.[1];
    return `“${name}”不能是“${value}”${choices ? `，可以是：${choices}` : ''}`;
  },
  'commander.excessArguments': () => '参数太多',
};

export function usageMessage(error: CommanderError, language: Language): string {
  const message = error.message.replace(/^error: /, '');
  const say = language === 'zh' ? zh[error.code] : undefined;
  if (!say) return message;
  return say(
    [...message.matchAll(/'([^']*)'/g)].map((m) => m[1]!),
    message,
  );
}
