import { contentDate } from 'virtual:content/date';

/** The newest review date. A module of its own, so that the footer does not pull the index of all entries into every page. */
export const reviewedUpTo: string = contentDate;
