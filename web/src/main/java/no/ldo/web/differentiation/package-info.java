/** Pages for jobs, their tasks, tailored positions and the board on which they are composed (differensiering). */
@NullMarked
package no.ldo.web.differentiation;

import org.jspecify.annotations.NullMarked;
