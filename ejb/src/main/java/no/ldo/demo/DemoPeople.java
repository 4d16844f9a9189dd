package no.ldo.demo;

import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;

/**
 * Who and what the demo data are about, for the loaders of the features.
 *
 * @param hr HR manager of the bakery
 * @param leader leader of the bakery's production
 * @param workplaceMentor workplace mentor in the bakery's production
 * @param municipality analyst of the municipality, for the municipality as employer
 * @param municipalityHr HR manager of the municipality, which records its own hires
 * @param participant in training at the bakery
 */
public record DemoPeople(
        UUID admin,
        UUID hr,
        UUID leader,
        UUID workplaceMentor,
        UUID navMentor,
        UUID navCoordinator,
        UUID municipality,
        UUID municipalityHr,
        UUID participant,
        DemoCompany bakery,
        DemoCompany nursingHome,
        DemoCompany hotel,
        UnitId productionUnit) {

    /**
     * A company of the demo with its HR manager and one leader.
     *
     * @param unit the unit that its leader leads
     */
    public record DemoCompany(OrganisationNumber number, UnitId unit, UUID hr, UUID leader, UUID participant) {}

    /** Kystbyen municipality, itself an employer. */
    public static final OrganisationNumber MUNICIPALITY = new OrganisationNumber("999000010");

    /** Nav Kystbyen. */
    public static final OrganisationNumber NAV_OFFICE = new OrganisationNumber("999000029");
}
