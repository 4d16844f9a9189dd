package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ldo.differentiation.jobs.SaySupervision;
import no.ldo.differentiation.jobs.SupervisionRow;
import no.ldo.differentiation.jobs.SupervisionService;
import no.ldo.shared.EditConflict;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.Hours;
import no.ldo.web.shared.Messages;

/** How much supervised work each unit can attend to. */
@Named
@RequestScoped
public class SupervisionPage {
    @Inject
    private ActingFor actingFor;

    @Inject
    private SupervisionService supervision;

    @Inject
    private Messages messages;

    private List<SupervisionRow> rows = List.of();
    private final Map<String, BigDecimal> hours = new LinkedHashMap<>();
    private final Map<String, Integer> versions = new LinkedHashMap<>();

    @PostConstruct
    void load() {
        rows = supervision.list(actingFor.organisation());
        rows.forEach(row -> {
            hours.put(row.unit().toString(), Hours.of(row.minutesAWeek()));
            versions.put(row.unit().toString(), row.version());
        });
    }

    /** Stores those that were changed. */
    public void save() {
        List<SaySupervision> changed = rows.stream()
                .map(row -> new SaySupervision(row.unit(), Hours.minutes(written(row)), version(row)))
                .filter(this::isNews)
                .toList();
        if (changed.isEmpty()) {
            messages.done("composing", "supervision.same");
            return;
        }
        try {
            supervision.say(actingFor.organisation(), changed);
        } catch (EditConflict faster) {
            messages.refuseForConflict();
            return;
        }
        messages.done("composing", "supervision.saved", changed.size());
        load();
    }

    private boolean isNews(SaySupervision one) {
        return rows.stream().anyMatch(row -> row.unit().equals(one.unit()) && row.minutesAWeek() != one.minutesAWeek());
    }

    private BigDecimal written(SupervisionRow row) {
        BigDecimal written = hours.get(row.unit().toString());
        return written == null ? BigDecimal.ZERO : written;
    }

    private int version(SupervisionRow row) {
        Number seen = versions.get(row.unit().toString());
        return seen == null ? 0 : seen.intValue();
    }

    public List<SupervisionRow> getRows() {
        return rows;
    }

    /** Hours a week by unit. */
    public Map<String, BigDecimal> getHours() {
        return hours;
    }

    /** Versions that were read, by unit. */
    public Map<String, Integer> getVersions() {
        return versions;
    }
}
