/** Signing in and out: who a browser session or an API token is. */
@NullMarked
package no.ldo.web.identity;

import org.jspecify.annotations.NullMarked;
