/** GraphiQL, served whole from here: no address outside is asked. */
import type { GraphiQLOptions } from 'graphql-yoga';

/** Examples that any plan may have answers to. `question` is the first of the questions shown on the page. */
export function graphiqlOptions(question: string): GraphiQLOptions {
  const tabs = [askExample(question), parksExample, figuresExample, treeExample, policiesExample];
  return {
    title: '规划图谱 plangraph',
    defaultQuery: tabs[0]!,
    defaultTabs: tabs.map((query) => ({ query })),
    shouldPersistHeaders: false,
  };
}

const askExample = (question: string): string => `# 问答：回答完整，每一条都有出处。按 Ctrl-Enter 运行。
# A question: the answer is complete and every item cites the plan. Ctrl-Enter runs it.
query Ask {
  ask(question: ${JSON.stringify(question)}) {
    status
    text
    items {
      kind
      name
      value
      unit
      evidence {
        section
        quote
      }
    }
  }
}
`;

const parksExample = `# 园区：按产业、城市、级别、目标筛选。 Parks by industry, city, level and target.
query Parks {
  parks(filter: { develops: "电子信息" }) {
    totalCount
    nodes {
      name
      levels {
        label
      }
      industries {
        edges {
          node {
            name
          }
          roles {
            value
            label
          }
          evidence {
            section
            quote
          }
        }
      }
    }
  }
}
`;

const figuresExample = `# 指标：规划全域、2020年。 The figures for the whole area in 2020.
query Figures {
  measurements(filter: { year: ["2020"], scope: PLAN }) {
    totalCount
    nodes {
      indicator {
        name
      }
      valueText
      unit
      nature {
        label
      }
      evidence {
        section
        quote
      }
    }
  }
}
`;

const treeExample = `# 目录：规划自己的章节。 The plan's own tree.
query Contents {
  plans {
    id
    title
    contents {
      path
      title
      children {
        path
        title
      }
    }
  }
}
`;

const policiesExample = `# 政策文件与引用它的章节。 Policies and where they are cited.
query Policies {
  policies {
    totalCount
    nodes {
      name
      citedBy {
        edges {
          node {
            path
          }
          relations {
            label
          }
          evidence {
            quote
          }
        }
      }
    }
  }
}
`;
