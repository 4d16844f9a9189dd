/**
 * Organisations (virksomhet) – companies, Nav offices, municipalities – and their trees of units (enhet). Mandates,
 * jobs, plans and hires all name one of them.
 */
@NullMarked
package no.ldo.organisation;

import org.jspecify.annotations.NullMarked;
