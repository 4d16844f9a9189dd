package no.ldo.differentiation.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.ldo.differentiation.jobs.JobIntake;
import no.ldo.differentiation.jobs.PlanningDefaults;
import no.ldo.differentiation.jobs.PlanningKind;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.TimeSource;
import no.ldo.spreadsheet.SheetRow;
import no.ldo.spreadsheet.Sheets;

/** Reads files that were handed in, with what was said about their columns and lines. */
@ApplicationScoped
class SheetReader {
    private TaskFileRepository files;
    private JobIntake intake;
    private PlanningDefaults defaults;
    private TimeSource time;

    protected SheetReader() {}

    @Inject
    SheetReader(TaskFileRepository files, JobIntake intake, PlanningDefaults defaults, TimeSource time) {
        this.files = files;
        this.intake = intake;
        this.defaults = defaults;
        this.time = time;
    }

    /**
     * The columns of a new file: what was said last time about the same headings, else what the headings say themselves.
     *
     * @throws RulesViolated a rule of {@code spreadsheet}
     */
    List<String> columnsOf(OrganisationNumber organisation, boolean many, byte[] content) {
        SheetRow heading = lines(content).get(0);
        return files.choice(organisation, ColumnKeys.fingerprint(heading, many))
                .map(choice -> ColumnKeys.fitted(choice.keys(), heading.cells().size(), many))
                .orElseGet(() -> ColumnKeys.guess(heading, many));
    }

    /** Keeps what the columns are, for this file and for the next with the same headings. */
    void choose(TaskFile file, List<String> chosen) {
        SheetRow heading = lines(file.content()).get(0);
        List<String> keys = ColumnKeys.fitted(chosen, heading.cells().size(), file.many());
        if (!keys.contains(TaskColumn.NAME.name())) {
            throw new RulesViolated(RuleViolation.of(
                    "differentiation.rule.fileHasAColumnForTheTask",
                    TaskColumn.NAME.heading("nb"),
                    TaskColumn.NAME.heading("en")));
        }
        file.choose(keys);
        String headings = ColumnKeys.fingerprint(heading, file.many());
        ColumnChoice choice = files.choice(file.organisation(), headings).orElse(null);
        if (choice == null) {
            files.add(new ColumnChoice(Ids.next(), file.organisation(), headings).choose(keys, time.now()));
        } else {
            choice.choose(keys, time.now());
        }
    }

    /** The file as it is understood now. */
    SheetReading read(TaskFile file) {
        List<SheetRow> lines = lines(file.content());
        SheetRow first = lines.get(0);
        List<String> keys = file.keys().isEmpty() ? ColumnKeys.guess(first, file.many()) : file.keys();
        JobFinder jobs = file.many()
                ? JobFinder.many(file.organisation(), intake)
                : JobFinder.one(file.organisation(), intake, file.jobId());
        int supervision = defaults.today().getOrDefault(PlanningKind.SUPERVISION_PERCENT, 0);
        return new SheetReading(new SheetHeading(first, keys), jobs)
                .read(lines.subList(1, lines.size()), files.lines(file.id()), supervision);
    }

    private static List<SheetRow> lines(byte[] content) {
        List<SheetRow> lines = Sheets.read(content);
        if (lines.size() < 2) {
            throw new RulesViolated(RuleViolation.at("file", "spreadsheet.rule.fileIsNotEmpty"));
        }
        return lines;
    }
}
