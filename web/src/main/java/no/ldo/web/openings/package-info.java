/** Openings: positions that companies show, Nav's interest in them and the conversation about it. */
@org.jspecify.annotations.NullMarked
package no.ldo.web.openings;
