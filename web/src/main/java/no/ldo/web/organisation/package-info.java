/** Pages about organisations: choosing for whom one acts, and the administrator's lists. */
@NullMarked
package no.ldo.web.organisation;

import org.jspecify.annotations.NullMarked;
