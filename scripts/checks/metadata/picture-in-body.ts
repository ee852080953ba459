/** A picture in a body. Bounded: over a body of nothing but brackets it would take the square of its length. */
export const PICTURE_IN_BODY = /!\[[^\]]{0,300}\]\(/;
