/** What the command line asks of a running server. */

const evidence = 'evidence { plan section quote start end mode page }';

export const askDocument = `query Ask($question: String!, $history: [String!]) {
  ask(question: $question, history: $history) {
    status
    text
    items { kind id name aliases value unit boolean section figure { about measure year said } ${evidence} }
    ${evidence}
    frame { chips { role label source } filler }
    graphql
    cypher { text params }
    searched
    suggestions
    language
  }
}`;

export const plansDocument = 'query Plans { plans { id title issuer period published source format } }';
