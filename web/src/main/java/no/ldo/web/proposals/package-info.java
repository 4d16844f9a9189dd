/** The page on which the text of a job advert becomes task lines that a person confirms (oppgaver fra stillingsannonse). */
@NullMarked
package no.ldo.web.proposals;

import org.jspecify.annotations.NullMarked;
