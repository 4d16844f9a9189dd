/**
 * What users, networks and strangers do to the portal that nobody wants: answers get lost, forms are sent twice, logins run
 * out in the middle of a text, ids of others stand in addresses, and texts hold more than words.
 */
@org.jspecify.annotations.NullMarked
package no.ldo.abuse;
