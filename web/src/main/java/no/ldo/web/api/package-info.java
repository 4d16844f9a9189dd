/** The readable page about the API. */
@NullMarked
package no.ldo.web.api;

import org.jspecify.annotations.NullMarked;
