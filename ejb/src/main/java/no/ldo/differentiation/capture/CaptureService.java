package no.ldo.differentiation.capture;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.jobs.PlanningDefaults;
import no.ldo.differentiation.jobs.PlanningKind;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.TimeSource;
import no.ldo.spreadsheet.SheetRow;
import no.ldo.spreadsheet.Sheets;

/** Tasks from spreadsheets, for HR managers: hand in, look, store – all lines or none. */
@Stateless
public class CaptureService {
    private static final Duration KEPT = Duration.ofDays(1);

    private TaskFileRepository files;
    private JobService jobs;
    private PlanningDefaults defaults;
    private Caller caller;
    private TimeSource time;

    public CaptureService() {}

    @Inject
    CaptureService(
            TaskFileRepository files, JobService jobs, PlanningDefaults defaults, Caller caller, TimeSource time) {
        this.files = files;
        this.jobs = jobs;
        this.defaults = defaults;
        this.caller = caller;
        this.time = time;
    }

    /**
     * Takes a file and keeps it for a day, so that it can be looked at.
     *
     * @return its id
     * @throws RulesViolated a rule of {@code spreadsheet}, or {@code fileHasAColumnForTheTask}
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public UUID handIn(@NotNull OrganisationNumber organisation, @NotNull UUID job, byte @NotNull [] content) {
        jobs.requireEditable(organisation, job);
        understand(content);
        files.removeBefore(time.now().minus(KEPT));
        TaskFile file = new TaskFile(Ids.next(), organisation, job, caller.accountId(), time.now(), content);
        files.add(file);
        return file.id();
    }

    /** The file as it was understood. @throws NotVisible when it is missing, stored already or somebody else's */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public CapturedSheet look(@NotNull OrganisationNumber organisation, @NotNull UUID job, @NotNull UUID file) {
        jobs.requireEditable(organisation, job);
        TaskFile found = files.find(file)
                .filter(one -> one.belongsTo(organisation, job, caller.accountId()) && !one.stored())
                .orElseThrow(NotVisible::new);
        return understand(found.content());
    }

    /**
     * Stores all tasks of the file. Sent twice, it counts once.
     *
     * @throws RulesViolated {@code everyLineIsRight}, or a rule of the job; nothing is stored
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void store(@NotNull OrganisationNumber organisation, @NotNull UUID job, @NotNull UUID file) {
        jobs.requireEditable(organisation, job);
        TaskFile found = files.lock(file)
                .filter(one -> one.belongsTo(organisation, job, caller.accountId()))
                .orElseThrow(NotVisible::new);
        if (found.stored()) {
            return;
        }
        CapturedSheet sheet = understand(found.content());
        if (!sheet.complete()) {
            throw new RulesViolated(RuleViolation.of("differentiation.rule.everyLineIsRight", sheet.wrong()));
        }
        jobs.addTasks(organisation, job, sheet.entries());
        found.store();
    }

    private CapturedSheet understand(byte[] content) {
        List<SheetRow> lines = Sheets.read(content);
        SheetHeading heading = new SheetHeading(lines.get(0));
        Map<PlanningKind, Integer> values = defaults.today();
        int supervision = values.getOrDefault(PlanningKind.SUPERVISION_PERCENT, 0);
        List<CapturedRow> rows = lines.stream()
                .skip(1)
                .map(line -> new LineReader(heading, line, supervision).read())
                .toList();
        if (rows.isEmpty()) {
            throw new RulesViolated(RuleViolation.at("file", "spreadsheet.rule.fileIsNotEmpty"));
        }
        return new CapturedSheet(rows, heading.unknown(), heading.timed());
    }
}
