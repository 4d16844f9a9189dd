/**
 * The advert of a position and what it demands. Named after the vacancy: blockers of advertisements would hide addresses and
 * files that are called adverts.
 */
@NullMarked
package no.ldo.web.vacancy;

import org.jspecify.annotations.NullMarked;
