package no.ldo.inclusion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.organisation.UnitDirectory;
import no.ldo.organisation.UnitReach;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.TimeSource;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Shows how far an organisation is from its target, with the same small-number rules on every way out. */
@Stateless
public class FiguresService {
    private HireRepository hires;
    private UnitDirectory units;
    private UnitReach reach;
    private Caller caller;
    private TimeSource time;

    public FiguresService() {}

    @Inject
    FiguresService(HireRepository hires, UnitDirectory units, UnitReach reach, Caller caller, TimeSource time) {
        this.hires = hires;
        this.units = units;
        this.reach = reach;
        this.caller = caller;
        this.time = time;
    }

    /**
     * The figures of a year, for the whole organisation or one unit with everything below it.
     *
     * @param unit code of a unit, or null for the whole
     * @throws NotVisible when organisation or unit may not be seen
     * @throws RulesViolated {@code inclusion.rule.yearHasFigures}
     */
    @RolesAllowed({
        Role.Name.HR_MANAGER,
        Role.Name.LEADER,
        Role.Name.WORKPLACE_MENTOR,
        Role.Name.NAV_MENTOR,
        Role.Name.NAV_COORDINATOR,
        Role.Name.MUNICIPALITY,
        Role.Name.PARTICIPANT,
        Role.Name.ADMIN
    })
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public InclusionFigures figures(@NotNull OrganisationNumber organisation, int year, @Nullable String unit) {
        caller.requireVisible(organisation);
        Year asked = read(organisation, year);
        return figures(asked, unit, () -> tree(asked));
    }

    private InclusionFigures figures(Year asked, @Nullable String unit, Supplier<UnitTree> tree) {
        if (unit == null) {
            return asked.ofAll(isInside(asked.organisation, null));
        }
        UnitRow found = units.byCode(asked.organisation, unit)
                .orElseThrow(() -> caller.refuseAsMissing(asked.organisation, null));
        return ofUnit(asked, tree.get(), found);
    }

    private InclusionFigures ofUnit(Year asked, UnitTree tree, UnitRow unit) {
        return asked.ofUnit(tree, unit, isInside(asked.organisation, unit.id()));
    }

    /**
     * The figures of a year beside those of every unit; for the employer's own HR managers and analysts.
     *
     * @param unit code of the unit that is asked for, or null for the whole
     * @throws NotVisible when organisation or unit may not be seen
     * @throws RulesViolated {@code inclusion.rule.yearHasFigures}
     */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.MUNICIPALITY})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public FiguresByUnit byUnit(@NotNull OrganisationNumber organisation, int year, @Nullable String unit) {
        caller.require(organisation, Role.HR_MANAGER, Role.MUNICIPALITY);
        Year asked = read(organisation, year);
        UnitTree tree = tree(asked);
        return new FiguresByUnit(
                figures(asked, unit, () -> tree),
                tree.inOrder().stream()
                        .map(place ->
                                new UnitFigures(place.unit().name(), place.depth(), ofUnit(asked, tree, place.unit())))
                        .toList());
    }

    private UnitTree tree(Year asked) {
        return new UnitTree(units.byId(asked.organisation), asked.sums);
    }

    /** Whether small numbers are shown: to those whose mandate covers the unit, or the whole when it is null. */
    private boolean isInside(OrganisationNumber organisation, @Nullable UnitId unit) {
        return unit == null
                ? caller.mayAt(organisation, List.of(), Role.HR_MANAGER, Role.MUNICIPALITY)
                : reach.covers(organisation, unit, Role.HR_MANAGER, Role.MUNICIPALITY);
    }

    private Year read(OrganisationNumber organisation, int year) {
        RulesViolated.throwIfAny(FigureRules.yearHasFigures(year, time.today().getYear()));
        TargetInForce target = hires.targets(organisation).on(LocalDate.of(year, 12, 31));
        return new Year(
                organisation,
                year,
                target,
                hires.sumsByUnit(organisation, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 1)));
    }

    /** One year of one organisation, read once. */
    private record Year(OrganisationNumber organisation, int year, TargetInForce target, List<UnitSums> sums) {
        InclusionFigures ofAll(boolean inside) {
            return figures(null, sums.stream().map(UnitSums::sums).reduce(Sums.NONE, Sums::plus), inside, false);
        }

        InclusionFigures ofUnit(UnitTree tree, UnitRow unit, boolean inside) {
            return figures(unit.code(), tree.of(unit.id()), inside, tree.isBesideSmall(unit.id()));
        }

        InclusionFigures figures(@Nullable String unit, Sums sums, boolean inside, boolean besideSmall) {
            int numerator = target.numerator();
            int denominator = target.denominator();
            long hires = sums.hires();
            long required = FigureRules.requiredNow(hires, numerator, denominator);
            String display = FigureRules.display(sums, inside, besideSmall);
            if (FigureRules.HIDDEN.equals(display) || FigureRules.FEW.equals(display)) {
                return new InclusionFigures(
                        organisation,
                        unit,
                        year,
                        numerator,
                        denominator,
                        hires,
                        null,
                        null,
                        display,
                        null,
                        null,
                        required,
                        null);
            }
            boolean any = hires > 0;
            return new InclusionFigures(
                    organisation,
                    unit,
                    year,
                    numerator,
                    denominator,
                    hires,
                    sums.yes(),
                    sums.notAnswered(),
                    display,
                    any ? Double.valueOf(100.0 * sums.yes() / hires) : null,
                    any ? Boolean.valueOf(FigureRules.targetMet(hires, sums.yes(), numerator, denominator)) : null,
                    required,
                    FigureRules.shortfallNow(hires, sums.yes(), numerator, denominator));
        }
    }
}
