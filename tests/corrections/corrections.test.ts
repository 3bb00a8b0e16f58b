import { embeddedFactory, neo4jFactory } from '../graph/stores.js';
import { correctionsOn } from './corrections-on.js';

correctionsOn(embeddedFactory);
if (neo4jFactory) correctionsOn(neo4jFactory);
