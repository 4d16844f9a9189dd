/** The reference pages of the benchmark: a WAR of its own, never in the released EAR. */
@org.jspecify.annotations.NullMarked
package no.ldo.load.reference;
