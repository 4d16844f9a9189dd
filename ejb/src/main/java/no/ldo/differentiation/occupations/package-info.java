/**
 * Occupations (yrker): the list STYRK-08 of Statistics Norway, shipped as data. The names are the official ones in
 * bokmål, in every language of the portal.
 */
@NullMarked
package no.ldo.differentiation.occupations;

import org.jspecify.annotations.NullMarked;
