/** Server and database on this machine: for the demo and for the tests of the whole portal. */
package no.ldo.local;
