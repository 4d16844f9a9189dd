/** The two logs for those who may read them, and for everybody who has read about them. */
@NullMarked
package no.ldo.web.audit;

import org.jspecify.annotations.NullMarked;
