/** The front page: what awaits the person who has signed in. */
@org.jspecify.annotations.NullMarked
package no.ldo.web.overview;
