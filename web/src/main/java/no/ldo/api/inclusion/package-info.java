/** Hires and figures of the inclusion target in the API. */
@NullMarked
package no.ldo.api.inclusion;

import org.jspecify.annotations.NullMarked;
