/** Pages for following a colleague in a job: the list that is written on a phone, and going through it afterwards. */
@NullMarked
package no.ldo.web.shadowing;

import org.jspecify.annotations.NullMarked;
