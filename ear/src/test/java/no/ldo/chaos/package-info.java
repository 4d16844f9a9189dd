/**
 * Failures that take a server or a database down: {@code mvn -B -Pchaos verify}. Every test starts a database and a server of
 * its own, kills one of them while eight clients save, and compares what was acknowledged with what is stored.
 */
@org.jspecify.annotations.NullMarked
package no.ldo.chaos;
