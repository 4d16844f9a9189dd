/**
 * What all resources of the API share: the caller by bearer token, scopes, errors as {@code application/problem+json}
 * with a stable code, paging, versions as ETag, strict JSON.
 */
@NullMarked
package no.ldo.api.shared;

import org.jspecify.annotations.NullMarked;
