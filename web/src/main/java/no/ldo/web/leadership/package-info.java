/** Pages of the course in leadership: the path, one step at a time, own answers; for HR and Nav what they may see of it. */
@NullMarked
package no.ldo.web.leadership;

import org.jspecify.annotations.NullMarked;
