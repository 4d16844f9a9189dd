package no.ldo.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * The tree of units for other features, behind their own mandate checks. Reads the organisation's units once per request:
 * an organisation has at most a few thousand.
 */
@ApplicationScoped
public class UnitDirectory {
    private OrganisationRepository organisations;
    private UnitsRead units;

    protected UnitDirectory() {}

    @Inject
    UnitDirectory(OrganisationRepository organisations, UnitsRead units) {
        this.organisations = organisations;
        this.units = units;
    }

    void forget(@Observes UnitAdded added) {
        units.forget(added.organisation());
    }

    void forget(@Observes UnitChanged changed) {
        units.forget(changed.organisation());
    }

    /** Reads the trees of several organisations with one query: each of them is asked about afterwards. */
    public void readTogether(Collection<OrganisationNumber> several) {
        units.readTogether(several);
    }

    /** The unit itself and every unit above it, nearest first; empty when the organisation has no such unit. */
    public List<UnitId> pathOf(OrganisationNumber organisation, @Nullable UnitId unit) {
        return path(byId(organisation), unit);
    }

    /** The same among units that were read before. @param all every unit of the organisation, by id */
    public static List<UnitId> path(Map<UnitId, UnitRow> all, @Nullable UnitId unit) {
        List<UnitId> path = new ArrayList<>();
        UnitRow at = unit == null ? null : all.get(unit);
        while (at != null && !path.contains(at.id())) {
            path.add(at.id());
            at = at.parent() == null ? null : all.get(at.parent());
        }
        return path;
    }

    /** The unit itself and everything below it. Empty when the organisation has no such unit. */
    public Set<UnitId> withEverythingBelow(OrganisationNumber organisation, UnitId unit) {
        Map<UnitId, UnitRow> all = byId(organisation);
        Set<UnitId> found = new HashSet<>();
        if (!all.containsKey(unit)) {
            return found;
        }
        found.add(unit);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (UnitRow row : all.values()) {
                grew |= row.parent() != null && found.contains(row.parent()) && found.add(row.id());
            }
        }
        return found;
    }

    /** The town where the unit is: its own, or that of the nearest unit above; empty when none has one. */
    public Optional<String> townOf(OrganisationNumber organisation, UnitId unit) {
        Map<UnitId, UnitRow> all = byId(organisation);
        return path(all, unit).stream()
                .flatMap(above -> Stream.ofNullable(all.get(above).town()))
                .findFirst();
    }

    /** The unit with this code. */
    public Optional<UnitRow> byCode(OrganisationNumber organisation, String code) {
        return units.of(organisation).stream()
                .filter(row -> row.code().equals(code))
                .findFirst();
    }

    /** All units of the organisation by id, in order of name. */
    public Map<UnitId, UnitRow> byId(OrganisationNumber organisation) {
        Map<UnitId, UnitRow> all = new LinkedHashMap<>();
        units.of(organisation).forEach(row -> all.put(row.id(), row));
        return all;
    }

    /** Minutes a week of a full-time position in the organisation; 2250 (37.5 h) when it is unknown. */
    public int fullTimeMinutes(OrganisationNumber organisation) {
        return organisations
                .find(organisation)
                .map(Organisation::fullTimeMinutes)
                .orElse(OrganisationService.FULL_TIME_MINUTES);
    }
}
