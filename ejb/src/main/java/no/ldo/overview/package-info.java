/** What awaits a person when the portal is opened: read across the features, stored nowhere. */
@org.jspecify.annotations.NullMarked
package no.ldo.overview;
