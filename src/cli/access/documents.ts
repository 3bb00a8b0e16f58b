/** What the command line asks of a running server. */

const evidence = 'evidence { plan section quote start end mode page correction }';

export const askDocument = `query Ask($question: String!, $history: [String!]) {
  ask(question: $question, history: $history) {
    status
    text
    items { kind id name aliases value unit boolean section figure { about measure year said } plans change { kind type } ${evidence} }
    ${evidence}
    frame { chips { role label source } filler }
    graphql
    cypher { text params }
    searched
    suggestions
    language
    plans { id name }
  }
}`;

const planFields = 'id title issuer period published source format';

export const plansDocument = `query Plans { plans { ${planFields} } }`;

export const countedPlansDocument = `query CountedPlans {
  plans { ${planFields} counts { sections entities measurements conflicts } }
}`;
