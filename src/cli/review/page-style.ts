/** The style of a review's page: one hue a kind, light and dark, a wide and a narrow layout, and paper. */
import { type FactKind, factKinds } from './fact-kinds.js';

const hues: Readonly<Record<FactKind, number>> = {
  DEVELOPS: 145,
  PART_OF: 175,
  LOCATED_IN: 212,
  BELONGS_TO: 245,
  BUILT_BY: 270,
  BASED_IN: 195,
  OPERATES_IN: 95,
  HAS_LEVEL: 45,
  HAS_STATUS: 25,
  FROM: 318,
  TO: 338,
  CITES: 292,
  Measurement: 62,
  Conflict: 2,
};

const each = (rule: (kind: FactKind) => string): string => factKinds.map(rule).join('\n');
const kindColours = each(
  (kind) => `--tint-${kind}:hsl(${hues[kind]} var(--tint-s) var(--tint-l));--line-${kind}:hsl(${hues[kind]} 65% var(--line-l));`,
);
/** A kind that is not ticked loses its colours in the text and its facts at the side. */
const kindRules = each(
  (kind) => `.${kind}{--tint:var(--tint-${kind});--line:var(--line-${kind})}
body:has(#only-${kind}:not(:checked)){--tint-${kind}:transparent;--line-${kind}:transparent}
body:has(#only-${kind}:not(:checked)) .fact.${kind}{display:none}`,
);

export const pageStyle = `
:root{color-scheme:light dark;--tint-s:70%;--tint-l:90%;--line-l:42%;--paper:#fff;--ink:#1c1f23;--quiet:#5c6570;--rule:#d9dde2;--side:#f6f7f9;--warn:#8a4b00}
@media (prefers-color-scheme:dark){:root{--tint-s:45%;--tint-l:20%;--line-l:62%;--paper:#14171a;--ink:#e4e7ea;--quiet:#98a2ad;--rule:#333a42;--side:#1b1f24;--warn:#f0b46a}}
*{box-sizing:border-box}
body{${kindColours}margin:0;background:var(--paper);color:var(--ink);font:16px/1.75 system-ui,"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
header,main{max-width:90rem;margin:0 auto;padding:1rem 1.5rem}
header h1{font-size:1.5rem;line-height:1.35;margin:.5rem 0 0}
.quiet{color:var(--quiet);font-size:.85rem}
fieldset{position:sticky;top:0;z-index:1;max-width:90rem;margin:0 auto;display:flex;flex-wrap:wrap;gap:.15rem .9rem;background:var(--paper);border:0;border-bottom:1px solid var(--rule);padding:.5rem 1.5rem;font-size:.8rem}
legend{float:left;width:100%;padding:0;color:var(--quiet)}
fieldset label{display:flex;align-items:center;gap:.35rem;cursor:pointer}
fieldset .swatch{border-bottom:3px solid var(--line);background:var(--tint);padding:0 .35rem;line-height:1.5}
section{scroll-margin-top:6rem}
section.box{border:1px solid var(--rule);border-radius:.4rem;padding:.25rem 1rem;margin:1rem 0}
.row{display:grid;grid-template-columns:minmax(0,46rem) minmax(0,1fr);gap:.25rem 1.75rem;padding:.3rem 0}
.row>aside{border-left:2px solid var(--rule);padding-left:.9rem}
.text>:is(p,h2,h3,h4,h5,h6){margin:0;max-width:46rem}
h2{font-size:1.35rem}h3{font-size:1.15rem}h4,h5,h6{font-size:1rem}
.path{display:block;margin-top:.8rem}
.caption{font-weight:600}.note{color:var(--quiet);font-size:.9rem}
mark{color:inherit;background:var(--tint);position:relative;border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone;padding-bottom:.1em}
span:target+mark,span:target+span+mark,li:target{outline:2px solid var(--line,currentcolor);outline-offset:2px}
a{color:inherit;text-decoration:none}a:hover{text-decoration:underline}
sup::before{content:'\\2060'}
sup{font-size:.65rem;line-height:0;font-weight:600;margin:0 .15em;color:var(--quiet)}
.facts{list-style:none;margin:0;padding:0;font-size:.85rem;line-height:1.5}
.facts>li{display:grid;grid-template-columns:2.2rem minmax(0,1fr);padding:.15rem 0}
.facts>li>a{color:var(--quiet);font-size:.75rem;padding-top:.1rem}
.fact{margin:0 0 .15rem;overflow-wrap:anywhere}
.fact b{background:var(--tint);border-bottom:2px solid var(--line);border-radius:2px;font:600 .7rem/1.4 ui-monospace,monospace;padding:0 .3rem;margin-right:.4rem}
.fact .arrow{color:var(--quiet);margin:0 .3rem}
.detail{border:1px solid var(--rule);border-radius:1rem;padding:0 .45rem;margin-right:.35rem;font-size:.75rem;white-space:nowrap}
.mode{white-space:nowrap;font-size:.75rem;color:var(--quiet)}.mode.inherited{color:var(--warn);font-style:italic}
details{font-size:.78rem;color:var(--quiet)}summary{cursor:pointer}details ul{margin:0;padding-left:1.1rem}
.wide{overflow-x:auto;padding:.5rem 0}
table{border-collapse:collapse;width:100%;font-size:.88rem;line-height:1.5}
th,td{border:1px solid var(--rule);padding:.35rem .55rem;text-align:left;vertical-align:top;min-width:4.5rem}
th{background:var(--side)}th.side,td.side{min-width:18rem;width:28rem;background:var(--side)}
@media (max-width:76rem){th.side,td.side{width:20rem}}
@media (max-width:62rem){.row{grid-template-columns:1fr}header,main,fieldset{padding-left:1rem;padding-right:1rem}fieldset{position:static}th.side,td.side{min-width:15rem;width:auto}}
@media print{fieldset{position:static}.row,tr{break-inside:avoid}}
${kindRules}
`;
