/** Learning from others: anonymised examples of positions. */
@org.jspecify.annotations.NullMarked
package no.ldo.web.examples;
