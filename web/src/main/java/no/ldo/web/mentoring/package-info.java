/** Pages of mentoring: whom to call, a company's people and meetings, a meeting's minutes, and the load of the Nav mentors. */
@NullMarked
package no.ldo.web.mentoring;

import org.jspecify.annotations.NullMarked;
