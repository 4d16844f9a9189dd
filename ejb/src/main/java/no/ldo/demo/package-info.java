/**
 * Demo data: a lived-in portal with fictitious people, loaded once through the features' own services when
 * {@code ldo.mode} is {@code demo} or {@code test}; and the guard that keeps such data out of production.
 */
@NullMarked
package no.ldo.demo;

import org.jspecify.annotations.NullMarked;
