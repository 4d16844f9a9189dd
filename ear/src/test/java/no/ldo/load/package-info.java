/** The benchmark: {@code mvn -B -Pbenchmark verify} measures the portal beside two reference pages and writes docs/performance.md. */
@org.jspecify.annotations.NullMarked
package no.ldo.load;
