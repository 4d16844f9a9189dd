package no.ldo.inclusion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.organisation.UnitDirectory;
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
    private Caller caller;
    private TimeSource time;

    public FiguresService() {}

    @Inject
    FiguresService(HireRepository hires, UnitDirectory units, Caller caller, TimeSource time) {
        this.hires = hires;
        this.units = units;
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
    public InclusionFigures figures(@NotNull OrganisationNumber organisation, int year, @Nullable String unit) {
        caller.requireVisible(organisation);
        Year asked = read(organisation, year);
        if (unit == null) {
            return asked.figures(null, asked.tree.all(), isInside(organisation), false);
        }
        UnitRow row = units.byCode(organisation, unit).orElseThrow(() -> caller.refuseAsMissing(organisation, null));
        return asked.ofUnit(row, isInside(organisation));
    }

    /** The figures of every unit, each followed by its children; for the employer's own HR managers and analysts. */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.MUNICIPALITY})
    public List<UnitFigures> tree(@NotNull OrganisationNumber organisation, int year) {
        caller.require(organisation, Role.HR_MANAGER, Role.MUNICIPALITY);
        Year asked = read(organisation, year);
        return asked.tree.inOrder().stream()
                .map(place -> new UnitFigures(place.unit().name(), place.depth(), asked.ofUnit(place.unit(), true)))
                .toList();
    }

    private boolean isInside(OrganisationNumber organisation) {
        return caller.mayAt(organisation, List.<UnitId>of(), Role.HR_MANAGER, Role.MUNICIPALITY);
    }

    private Year read(OrganisationNumber organisation, int year) {
        RulesViolated.throwIfAny(FigureRules.yearHasFigures(year, time.today().getYear()));
        TargetInForce target = hires.targets(organisation).on(LocalDate.of(year, 12, 31));
        UnitTree tree = new UnitTree(
                units.byId(organisation),
                hires.sumsByUnit(organisation, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 1)));
        return new Year(organisation, year, target, tree);
    }

    /** One year of one organisation, read once. */
    private record Year(OrganisationNumber organisation, int year, TargetInForce target, UnitTree tree) {
        InclusionFigures ofUnit(UnitRow unit, boolean inside) {
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
