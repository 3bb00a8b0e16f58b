import { embeddedFactory } from '../graph/stores.js';
import { askedOverPlans } from './over-plans.js';

askedOverPlans(embeddedFactory);
