import { embeddedFactory } from '../graph/stores.js';
import { comparing } from './comparison.js';

comparing(embeddedFactory);
