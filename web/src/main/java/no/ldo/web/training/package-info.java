/** Pages of training: the list of plans, the plan, writing it, and the participant's own page. */
@NullMarked
package no.ldo.web.training;

import org.jspecify.annotations.NullMarked;
