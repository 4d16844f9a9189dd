package no.ldo.overview;

import java.util.List;
import no.ldo.shared.OrganisationNumber;

/** One feature's part of the overview. A new bean of this kind is found by itself. */
interface AwaitingSource {
    /**
     * What awaits the caller in this feature; empty for callers without a role in it.
     *
     * @param language {@code nb}, {@code nn} or {@code en}, for titles that the portal itself has written
     */
    List<Awaiting> awaiting(OrganisationNumber organisation, String language);
}
