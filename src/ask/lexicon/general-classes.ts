/**
 * What a word of the general dictionary may be passed over for, by its part of speech, and which words never are. Closed
 * classes: words that add nothing to what is asked, and letters that turn a meaning round wherever they stand.
 */

/** Particles at the end of a clause, by ear: 面积咧, 临江嘞. The dictionary has half of them, some as verbs. */
export const particles = new Set('咧 嘞 儿 哩 咯 呗 哇 耶 诶 噻 撒 哟 喽 捏 呐 哒 咩 咹 嚯 欸 呦 嗨 哼 嘻 嘿'.split(' '));

/** Words for what suits the asker: 放哪个园合适. No plan says what is convenient. */
export const suitable = new Set(
  '合适 适合 适宜 相宜 方便 便利 靠谱 妥 妥当 稳妥 恰当 得当 可行 理想 划算 合算 上算 对口 对路 好 比较好 省事 省心 放心 中意 称心 在行 拿手 擅长'.split(
    ' ',
  ),
);

/**
 * Denial, ending, moving away, selling, breaking; rising, falling and differing; more and most; naming; why. A word with such a
 * letter says something else than a plain statement.
 */
export const turning =
  /[不未没无非莫勿免禁停退撤销淘汰废弃砍减缩拆搬迁拒终亏损卖售让甩除仅唯独暂尚掉丢断缓欠剩扣罚违破毁离逃躲怕恨厌反抗骗输败增涨升翻降跌差超余占均最更越愈较首末罢关闭叫称]|取消|结束|限制|转移|只是|几乎|为[啥何什]|凭啥|[光别甭]$|[一二三四五六首末]期/;

/** The same among adverbs and conjunctions, most of which say little: 反正 turns nothing round, 尚未 does. */
export const turningAdverb = /[不未没无非莫勿免停仅唯独暂尚均最更越愈较首末]|几乎|只|[光别甭]$|[一二三四五六首末]期/;

/** A question word other than 哪, 多少: asks for a manner or a reason, which no answer gives. */
export const asksHow = /[咋怎何啥谁孰]|如何|为什么|什么|多少|几/;

/** Parts of speech of words without content: adverbs, conjunctions, prepositions, auxiliaries, modal particles, exclamations, states, counters. */
export const functionTag = /^(?:d|c|p|u[a-z]?|y|e|o|z|q)$/;
export const pronounTag = /^r[a-z]?$/;
/** 投 and 分级 are tagged vn where they stand as nouns as often; such a word may be a thing. */
export const verbTag = /^(?:v|vd|vi|vg|vq)$/;

/** Names of places, times and other names, foreign words and numbers: they are what is asked about. */
const named = /^(?:n[srtzw]?[a-z]*|t|m|x|s|f|eng)$/;
export const isNamed = (tag: string): boolean => named.test(tag);

/** Nouns that only carry what stands before them: 家具整合这事儿, 指标这一类别. */
export const lightNouns = new Set(
  '事 事儿 事情 活 活儿 东西 方面 情况 内容 部分 类别 类 领域 环节 角度 问题 说法 一块 一节 一段 那段 那节 正文 里头 名字 名称 人家 家伙'.split(
    ' ',
  ),
);

/** Says that what follows is called or made out to be something: 号称“声谷”, 被定位为枢纽. */
export const naming = /^(?:号称|称为|称作|叫作|叫做|誉为|自称|人称|定位|定位为|定位成|定为)$/;

/** English words that deny, end, take away, compare, rank or ask for a reason: never passed over, whatever their part of speech. */
export const turningEnglish =
  /^(?:no|nor|not|none|never|neither|only|solely|merely|hardly|barely|rarely|seldom|almost|nearly|about|around|more|most|less|least|few|fewer|before|after|until|since|above|over|below|under|further|between|same|other|others|another|except|without|instead|rather|against|both|each|why|un\w+|dis\w+|non\w+|(?:stop|end|halt|cancel|suspend|clos|abandon|scrap|delay|postpon|reject|refus|deni|deny|sell|sold|los[et]|leav|left|mov|relocat|cut|reduc|decreas|declin|shrink|shrunk|fall|fell|drop|ris[ei]|rose|increas|grow|grew|differ|exceed|lack|fail|miss|withdr|remov|replac|finish|complet)\w*)$/;

/** Verbs that carry no meaning beside their noun: took a share, given in the table. */
export const lightVerbs = new Set(
  'take takes took taken taking give gives gave given giving go goes went gone come comes put puts keep keeps kept'.split(' '),
);
