package no.ldo.inclusion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.organisation.UnitDirectory;
import no.ldo.organisation.UnitReach;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.EditConflict;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageOf;
import no.ldo.shared.PageRequest;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.TimeSource;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Records hires and corrects them; for the HR managers of the organisation. One whose mandate is limited to a unit records
 * and sees the hires of it and of what lies below it.
 */
@Stateless
public class HireService {
    /** First line of a file of hires. */
    public static final String FILE_HEADER = String.join(";", HireFile.HEADER);

    private HireRepository hires;
    private HireImport imports;
    private UnitDirectory units;
    private UnitReach reach;
    private Caller caller;
    private TimeSource time;

    @Inject
    private Event<DomainEvent> events;

    public HireService() {}

    @Inject
    HireService(
            HireRepository hires,
            HireImport imports,
            UnitDirectory units,
            UnitReach reach,
            Caller caller,
            TimeSource time) {
        this.hires = hires;
        this.imports = imports;
        this.units = units;
        this.reach = reach;
        this.caller = caller;
        this.time = time;
    }

    /**
     * Stores the hires of a file, all or none. A row sent again with the same content is counted as unchanged, so that
     * a file may be sent again whenever an answer was lost.
     *
     * @param content the file as it came: CSV with the columns hire_id, hired_on, unit, employment, included
     * @throws HiresRefused when the file or a row is wrong, or an id is known with other content
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public ImportResult importFile(@NotNull OrganisationNumber organisation, @NotNull byte[] content) {
        caller.require(organisation, Role.HR_MANAGER);
        return imports.store(organisation, HireFile.read(content), reached(organisation));
    }

    /**
     * Stores one hire.
     *
     * @throws RulesViolated when a field is wrong, or {@code inclusion.rule.hireIdIsNew} when the id is known with other content
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public ImportResult hire(@NotNull OrganisationNumber organisation, @NotNull @Valid RecordHire command) {
        caller.require(organisation, Role.HR_MANAGER);
        UnitId unit = unit(organisation, command.unit());
        LockedHires locked = hires.lock(organisation);
        RulesViolated.throwIfAny(
                HireRules.hireIdIsPlain(command.hireId()),
                HireRules.hireLiesInThePast(command.hiredOn(), time.today()),
                HireRules.yearIsOpen(command.hiredOn(), locked.closedYears()));
        NewHire hire = new NewHire(command.hireId(), command.hiredOn(), unit, command.employment(), command.answer());
        try {
            return imports.store(organisation, locked, hire);
        } catch (HiresRefused known) {
            throw new RulesViolated(RuleViolation.at("hireId", "inclusion.rule.hireIdIsNew"));
        }
    }

    /** @throws MandateMissing when the caller's mandate is limited to other units */
    private UnitId unit(OrganisationNumber organisation, String code) {
        UnitId unit = units.byCode(organisation, code)
                .orElseThrow(() -> new RulesViolated(RuleViolation.at("unit", "inclusion.rule.unitIsKnown")))
                .id();
        reach.require(organisation, unit, Role.HR_MANAGER);
        return unit;
    }

    /** The units whose hires the caller records; null: all. */
    private @Nullable Set<UnitId> reached(OrganisationNumber organisation) {
        return reach.of(organisation, Role.HR_MANAGER).orElse(null);
    }

    /** The units whose hires the caller records. */
    @RolesAllowed(Role.Name.HR_MANAGER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<UnitRow> units(@NotNull OrganisationNumber organisation) {
        caller.require(organisation, Role.HR_MANAGER);
        Set<UnitId> own = reached(organisation);
        return units.byId(organisation).values().stream()
                .filter(unit -> own == null || own.contains(unit.id()))
                .sorted(Comparator.comparing(UnitRow::code))
                .toList();
    }

    /** A hire by the employer's own key, without its answer. @throws NotVisible when there is none, or its year is closed */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public HireShown shown(@NotNull OrganisationNumber organisation, @NotNull String hireId) {
        caller.require(organisation, Role.HR_MANAGER);
        Hire hire = find(organisation, hireId);
        String code = units.byId(organisation).get(hire.unit()).code();
        return new HireShown(hire.hiredOn(), code, hire.employment(), hire.version());
    }

    /**
     * Makes a hire what the employer now says.
     *
     * @return the hire after the change
     * @throws EditConflict when it was changed since the caller read it
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public HireShown correct(
            @NotNull OrganisationNumber organisation, @NotNull String hireId, @NotNull @Valid HireChange command) {
        caller.require(organisation, Role.HR_MANAGER);
        Hire hire = find(organisation, hireId);
        EditConflict.throwIfStale(command.version(), hire.version());
        UnitId unit = unit(organisation, command.unit());
        RulesViolated.throwIfAny(
                HireRules.hireLiesInThePast(command.hiredOn(), time.today()),
                HireRules.yearIsOpen(command.hiredOn(), hires.closedYears(organisation)));
        TreeMap<MonthCell, Sums> before = new TreeMap<>();
        count(before, hire, true);
        hire.correct(
                new NewHire(hireId, command.hiredOn(), unit, command.employment(), command.answer()),
                hires.targets(organisation).on(command.hiredOn()));
        TreeMap<MonthCell, Sums> after = new TreeMap<>();
        count(after, hire, false);
        hires.writer(organisation).change(before);
        hires.writer(organisation).add(after);
        events.fire(new HireCorrected(organisation, Ids.next()));
        return new HireShown(command.hiredOn(), command.unit(), command.employment(), hire.version());
    }

    private static void count(TreeMap<MonthCell, Sums> changes, Hire hire, boolean takeAway) {
        if (hire.isCounted()) {
            Sums one = Sums.of(hire.answer());
            changes.merge(hire.cell(), takeAway ? one.negated() : one, Sums::plus);
        }
    }

    private Hire find(OrganisationNumber organisation, String hireId) {
        Optional<Hire> found = HireRules.hireIdIsPlain(hireId).isPresent()
                ? Optional.empty()
                : hires.byKey(
                        organisation, new HireKeys(hires.writer(organisation).lockSecret()).of(hireId));
        return found.filter(hire -> reach.covers(organisation, hire.unit(), Role.HR_MANAGER))
                .orElseThrow(() -> caller.refuseAsMissing(organisation, null));
    }

    /**
     * The hires recorded, newest first, without answers.
     *
     * @throws NotVisible when the organisation has no unit with the code that is asked for
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PageOf<RecordedHire> list(
            @NotNull OrganisationNumber organisation, @NotNull HiresAsked asked, @NotNull PageRequest page) {
        caller.require(organisation, Role.HR_MANAGER);
        Set<UnitId> within = within(organisation, asked.unit());
        List<RecordedHire> items = hires.list(organisation, asked.year(), within, page);
        return PageOf.of(page, items, hires.count(organisation, asked.year(), within));
    }

    /** The caller's units, of these only the one asked for and those below it; null: all. */
    private @Nullable Set<UnitId> within(OrganisationNumber organisation, @Nullable String unit) {
        Set<UnitId> own = reached(organisation);
        if (unit == null) {
            return own;
        }
        UnitId asked = units.byCode(organisation, unit)
                .orElseThrow(() -> caller.refuseAsMissing(organisation, null))
                .id();
        Set<UnitId> within = units.withEverythingBelow(organisation, asked);
        if (own != null) {
            within.retainAll(own);
        }
        if (within.isEmpty()) {
            throw caller.refuseAsMissing(organisation, null);
        }
        return within;
    }

    /** The years that may be closed now: over, with hires or not, and not closed. For a mandate for the whole organisation. */
    @RolesAllowed(Role.Name.HR_MANAGER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Integer> yearsToClose(@NotNull OrganisationNumber organisation) {
        caller.requireAt(organisation, List.of(), Role.HR_MANAGER);
        var closed = hires.closedYears(organisation);
        LocalDate today = time.today();
        return hires.yearsWithHires(organisation).stream()
                .filter(year -> HireRules.yearCanBeClosed(year, today, closed).isEmpty())
                .toList();
    }

    /**
     * Closes a reporting year: keys and days of its hires are deleted, the month stays, and nothing of that year is
     * accepted afterwards. Cannot be undone, and takes a mandate for the whole organisation.
     *
     * @throws RulesViolated {@code inclusion.rule.yearCanBeClosed}
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void closeYear(@NotNull OrganisationNumber organisation, int year) {
        caller.requireAt(organisation, List.of(), Role.HR_MANAGER);
        LockedHires locked = hires.lock(organisation);
        RulesViolated.throwIfAny(HireRules.yearCanBeClosed(year, time.today(), locked.closedYears()));
        hires.writer(organisation).close(year, time.now());
        events.fire(new HireYearClosed(organisation, Ids.next(), year));
    }
}
