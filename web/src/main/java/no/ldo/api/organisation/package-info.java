/** Organisations and their units in the API. */
@NullMarked
package no.ldo.api.organisation;

import org.jspecify.annotations.NullMarked;
