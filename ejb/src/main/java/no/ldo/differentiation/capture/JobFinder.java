package no.ldo.differentiation.capture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.ldo.differentiation.jobs.JobFill;
import no.ldo.differentiation.jobs.JobIntake;
import no.ldo.differentiation.jobs.KnownJob;
import no.ldo.differentiation.jobs.SaveJob;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.Ids;
import no.ldo.shared.NationalIdentityNumber;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.UnitId;
import no.ldo.spreadsheet.Sheets;
import org.jspecify.annotations.Nullable;

/** Finds for each line of a file the job that its task goes to, and begins jobs that the file names first. */
final class JobFinder {
    /** More jobs in one file would make a page of new jobs that nobody looks through. */
    static final int MOST_JOBS = 500;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final OrganisationNumber organisation;
    private final JobIntake intake;
    private final @Nullable Target only;
    private final List<UnitRow> units;
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final Map<String, List<Target>> byTitle = new HashMap<>();

    /** A job with the tasks that it gets. */
    static final class Target {
        private final UUID id;
        private final String title;
        private final @Nullable SaveJob created;
        private final Set<String> held;
        private final Set<String> named = new HashSet<>();
        private final List<TaskEntry> entries = new ArrayList<>();
        private int tasks;

        private Target(KnownJob job) {
            id = job.id();
            title = job.title();
            created = null;
            held = job.names();
            tasks = job.tasks();
        }

        private Target(SaveJob created) {
            id = Ids.next();
            title = created.title();
            this.created = created;
            held = Set.of();
        }

        String title() {
            return title;
        }

        boolean isNew() {
            return created != null;
        }

        List<TaskEntry> entries() {
            return entries;
        }

        JobFill fill() {
            return new JobFill(id, created, entries);
        }

        /** The rule that one more task would break, or null. */
        @Nullable
        RuleViolation full() {
            return JobIntake.tooMany(tasks + 1);
        }

        void take(TaskEntry entry) {
            entries.add(entry);
            tasks++;
        }

        /** Where a task of this name stands before, or null; it is noted. */
        CapturedRow.@Nullable Twice twice(String name) {
            String small = plain(name);
            if (!named.add(small)) {
                return CapturedRow.Twice.IN_THE_FILE;
            }
            return held.contains(small) ? CapturedRow.Twice.IN_THE_JOB : null;
        }
    }

    /** For a file that goes to one job. */
    static JobFinder one(OrganisationNumber organisation, JobIntake intake, UUID job) {
        return new JobFinder(organisation, intake, new Target(intake.job(organisation, job)), List.of());
    }

    /** For a file that names the job of each task, within the units that the caller may change. */
    static JobFinder many(OrganisationNumber organisation, JobIntake intake) {
        List<UnitRow> units = intake.units(organisation);
        JobFinder finder = new JobFinder(organisation, intake, null, units);
        intake.jobsIn(organisation, units.stream().map(UnitRow::id).toList())
                .forEach(job -> finder.know(job.title(), job.unit(), new Target(job)));
        return finder;
    }

    private JobFinder(OrganisationNumber organisation, JobIntake intake, @Nullable Target only, List<UnitRow> units) {
        this.organisation = organisation;
        this.intake = intake;
        this.only = only;
        this.units = units;
    }

    private void know(String title, UnitId unit, Target target) {
        if (targets.putIfAbsent(key(title, unit), target) == null) {
            byTitle.computeIfAbsent(plain(title), all -> new ArrayList<>()).add(target);
        }
    }

    /** The jobs that get tasks. */
    List<Target> filled() {
        List<Target> all = only == null ? List.copyOf(targets.values()) : List.of(only);
        return all.stream().filter(target -> !target.entries.isEmpty()).toList();
    }

    /** The job of the line, or what is wrong with how it is named. */
    Found find(SheetHeading heading, ReadLine line) {
        if (only != null) {
            return new Found(only, null);
        }
        String title = heading.cell(line.row(), TaskColumn.JOB);
        String unit = heading.cell(line.row(), TaskColumn.UNIT);
        if (title.isEmpty() || title.length() > 120) {
            String rule = title.isEmpty() ? "cellIsFilled" : "cellIsShortEnough";
            return wrong(heading, TaskColumn.JOB, rule, 120);
        }
        if (Sheets.looksLikeAFormula(title)) {
            return wrong(heading, TaskColumn.JOB, "cellIsNoFormula", 0);
        }
        if (NationalIdentityNumber.standsIn(title)) {
            return wrong(heading, TaskColumn.JOB, "cellHoldsNoNationalIdentityNumber", 0);
        }
        if (unit.isEmpty()) {
            return unnamed(heading, title);
        }
        List<UnitRow> found = named(unit);
        return found.size() == 1
                ? new Found(begin(title, found.get(0).id()), null)
                : wrong(heading, TaskColumn.UNIT, "cellIsAUnit", 0);
    }

    /** Without a unit a known job is meant, or the only unit that there is. */
    private Found unnamed(SheetHeading heading, String title) {
        List<Target> known = byTitle.getOrDefault(plain(title), List.of());
        if (known.size() == 1) {
            return new Found(known.get(0), null);
        }
        return known.isEmpty() && units.size() == 1
                ? new Found(begin(title, units.get(0).id()), null)
                : wrong(heading, TaskColumn.UNIT, "cellIsAUnit", 0);
    }

    private Target begin(String title, UnitId unit) {
        Target known = targets.get(key(title, unit));
        if (known != null) {
            return known;
        }
        Target begun = new Target(intake.begun(organisation, title, unit));
        know(title, unit, begun);
        return begun;
    }

    private List<UnitRow> named(String said) {
        Optional<UnitRow> code = units.stream()
                .filter(unit -> unit.code().equalsIgnoreCase(said))
                .findFirst();
        return code.map(List::of)
                .orElseGet(() -> units.stream()
                        .filter(unit -> unit.name().equalsIgnoreCase(said))
                        .toList());
    }

    private static Found wrong(SheetHeading heading, TaskColumn column, String rule, int most) {
        return new Found(
                null, RuleViolation.at(column.name(), "differentiation.rule." + rule, heading.name(column), most));
    }

    private static String key(String title, UnitId unit) {
        return plain(title) + "\u001f" + unit.value();
    }

    private static String plain(String text) {
        return SPACES.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    /** A job, or why there is none. */
    record Found(@Nullable Target target, @Nullable RuleViolation fault) {}
}
