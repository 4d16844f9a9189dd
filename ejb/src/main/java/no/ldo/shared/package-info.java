/**
 * Small and closed: values, markers and refusals that every feature speaks. What may lie here is listed in
 * {@code docs/architecture/overview.md}; anything new needs a decision record.
 */
@NullMarked
package no.ldo.shared;

import org.jspecify.annotations.NullMarked;
