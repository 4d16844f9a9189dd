/**
 * Who acts, and for whom: accounts, mandates (role × organisation × unit, from/to, possibly narrowed to one subject),
 * login, API tokens, and {@link no.ldo.identity.Caller}, which every service asks before anything else.
 */
@NullMarked
package no.ldo.identity;

import org.jspecify.annotations.NullMarked;
