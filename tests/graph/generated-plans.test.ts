import { generatedPlans } from './generated-plans.js';
import { embeddedFactory } from './stores.js';

generatedPlans(embeddedFactory, 50);
