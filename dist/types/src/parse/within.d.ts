import type { At } from './place.js';
/**
 * The place of a part of a scalar's text, however the scalar is written: plain, quoted, in a block, over several lines. Only what is reported
 * is looked for. If the scalar does not hold the text (an alias, a value that another file changed), it is the place of the whole.
 *
 * @param at where the scalar stands
 * @param text its value
 * @param offset of the part in the value, in UTF-16 code units
 */
export declare function within<T extends At>(at: T, text: string, offset: number, length: number): T & Pick<At, 'range'>;
