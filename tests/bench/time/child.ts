// A process for one engine at one size, so that none pays for another's memory: child.js ENGINE RECORDS MILLISECONDS
import { measure } from './measure.ts';

const [, , name = '', size, limit] = process.argv;
measure(name, Number(size), Number(limit));
