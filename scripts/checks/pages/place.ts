export { offsetPosition as placeOf } from '../../../src/lib/text/position.ts';
