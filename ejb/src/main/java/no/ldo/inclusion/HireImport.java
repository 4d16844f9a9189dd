package no.ldo.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.ldo.organisation.UnitDirectory;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.TimeSource;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Stores many hires in one transaction: all of them, or none. Behind the service, which has checked the caller. */
@ApplicationScoped
class HireImport {
    private static final int KEYS_A_QUERY = 1000;

    private HireRepository hires;
    private UnitDirectory units;
    private TimeSource time;
    private Event<DomainEvent> events;

    protected HireImport() {}

    @Inject
    HireImport(HireRepository hires, UnitDirectory units, TimeSource time, Event<DomainEvent> events) {
        this.hires = hires;
        this.units = units;
        this.time = time;
        this.events = events;
    }

    /** @param own units whose hires the caller records; null: all */
    ImportResult store(OrganisationNumber organisation, List<HireFile.Line> lines, @Nullable Set<UnitId> own) {
        LockedHires locked = hires.lock(organisation);
        Map<String, UnitId> unitsByCode = new HashMap<>();
        units.byId(organisation).values().forEach(unit -> unitsByCode.put(unit.code(), unit.id()));
        HireRows rows = new HireRows(time.today(), unitsByCode, own, locked.closedYears());
        lines.forEach(rows::add);
        return store(organisation, locked.keys(), rows);
    }

    /** One hire, already checked under the lock. @throws HiresRefused when its id is known with other content */
    ImportResult store(OrganisationNumber organisation, LockedHires locked, NewHire one) {
        HireRows rows = new HireRows(time.today(), Map.of(), null, locked.closedYears());
        rows.hires().put(one.hireId(), one);
        return store(organisation, locked.keys(), rows);
    }

    private ImportResult store(OrganisationNumber organisation, HireKeys keys, HireRows rows) {
        HireWriter writer = hires.writer(organisation);
        Map<String, NewHire> fresh = new LinkedHashMap<>();
        rows.hires().values().forEach(hire -> fresh.put(keys.of(hire.hireId()), hire));
        int unchanged = takeOutStored(organisation, fresh, rows);
        rows.refuseFaults();
        Targets targets = hires.targets(organisation);
        writer.insert(fresh, targets);
        writer.add(sums(fresh, targets));
        if (!fresh.isEmpty()) {
            events.fire(new HiresImported(organisation, Ids.next(), fresh.size(), unchanged));
        }
        return new ImportResult(fresh.size(), unchanged);
    }

    /** Removes what is stored already; what is stored with other content becomes a fault of its row. */
    private int takeOutStored(OrganisationNumber organisation, Map<String, NewHire> fresh, HireRows rows) {
        int unchanged = 0;
        List<String> all = new ArrayList<>(fresh.keySet());
        for (int from = 0; from < all.size(); from += KEYS_A_QUERY) {
            List<String> part = all.subList(from, Math.min(all.size(), from + KEYS_A_QUERY));
            for (StoredHire stored : hires.stored(organisation, part)) {
                NewHire said = fresh.remove(stored.hireKey());
                if (stored.says(said)) {
                    unchanged++;
                } else {
                    rows.changed(said.hireId());
                }
            }
        }
        return unchanged;
    }

    private static TreeMap<MonthCell, Sums> sums(Map<String, NewHire> fresh, Targets targets) {
        TreeMap<MonthCell, Sums> sums = new TreeMap<>();
        for (NewHire hire : fresh.values()) {
            TargetInForce target = targets.on(hire.hiredOn());
            if (target.counts(hire.employment())) {
                MonthCell cell = new MonthCell(hire.unit(), hire.hiredOn().withDayOfMonth(1), target.definition());
                sums.merge(cell, Sums.of(hire.answer()), Sums::plus);
            }
        }
        return sums;
    }
}
