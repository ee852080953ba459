/** A picture in a body. Bounded: a body of nothing but brackets would take quadratic time. */
export const PICTURE_IN_BODY = /!\[[^\]]{0,300}\]\(/;
