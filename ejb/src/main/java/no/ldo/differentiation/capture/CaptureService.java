package no.ldo.differentiation.capture;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ldo.differentiation.jobs.JobFill;
import no.ldo.differentiation.jobs.JobIntake;
import no.ldo.identity.Role;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import org.jspecify.annotations.Nullable;

/**
 * Tasks from spreadsheets, for HR managers: hand in, look, correct, store – all lines or none. A file goes to one job, or
 * (where no job is named) each line names its own.
 */
@Stateless
public class CaptureService {
    private TaskFileRepository files;
    private FileAccess access;
    private SheetReader reader;
    private JobIntake intake;
    private RunningImports running;

    public CaptureService() {}

    @Inject
    CaptureService(
            TaskFileRepository files, FileAccess access, SheetReader reader, JobIntake intake, RunningImports running) {
        this.files = files;
        this.access = access;
        this.reader = reader;
        this.intake = intake;
        this.running = running;
    }

    /**
     * Takes a file and keeps it for a day, so that it can be looked at and corrected.
     *
     * @param job null when each line names its own
     * @return its id
     * @throws RulesViolated a rule of {@code spreadsheet}
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public UUID handIn(@NotNull OrganisationNumber organisation, @Nullable UUID job, byte @NotNull [] content) {
        intake.requireEditor(organisation, job);
        List<String> columns = reader.columnsOf(organisation, job == null, content);
        TaskFile file = access.begin(new TaskFile(Ids.next(), organisation, job, content));
        file.choose(columns);
        files.add(file);
        return file.id();
    }

    /** The file as it is understood now. @throws NotVisible when it is missing, stored already or somebody else's */
    @RolesAllowed(Role.Name.HR_MANAGER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CapturedSheet look(
            @NotNull OrganisationNumber organisation,
            @Nullable UUID job,
            @NotNull UUID file,
            @NotNull @Valid LinesShown shown) {
        return reader.read(access.open(organisation, job, file)).shown(shown, job == null);
    }

    /** One line with all its cells. @throws NotVisible when the file or the line is missing, or not for the caller */
    @RolesAllowed(Role.Name.HR_MANAGER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CapturedRow line(
            @NotNull OrganisationNumber organisation, @Nullable UUID job, @NotNull UUID file, int line) {
        CapturedRow found = reader.read(access.open(organisation, job, file)).line(line);
        if (found == null) {
            throw new NotVisible();
        }
        return found;
    }

    /**
     * Says what the columns are, by their places; the next file with the same headings is read so too.
     *
     * @param keys for each column one of {@link CapturedSheet#keys}, or nothing when it is not read
     * @throws RulesViolated {@code fileHasAColumnForTheTask}
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void chooseColumns(
            @NotNull OrganisationNumber organisation,
            @Nullable UUID job,
            @NotNull UUID file,
            @NotNull @Size(max = 100) List<@NotNull @Size(max = 20) String> keys) {
        reader.choose(access.openToWrite(organisation, job, file), keys);
    }

    /** Corrects lines or leaves them out; kept with the file. A line that the file has not changes nothing. */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void correct(
            @NotNull OrganisationNumber organisation,
            @Nullable UUID job,
            @NotNull UUID file,
            @NotNull @Size(max = LinesShown.SIZE) List<@NotNull @Valid CorrectLine> lines) {
        access.openToWrite(organisation, job, file);
        Map<Integer, TaskFileLine> said = files.lines(file);
        for (CorrectLine correction : lines) {
            TaskFileLine line = said.computeIfAbsent(correction.line(), number -> newLine(file, number));
            line.correct(correction.cells());
            line.leaveOut(correction.leftOut());
        }
    }

    /** Leaves out every line with something wrong. */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void leaveOutWrong(@NotNull OrganisationNumber organisation, @Nullable UUID job, @NotNull UUID file) {
        TaskFile found = access.openToWrite(organisation, job, file);
        Map<Integer, TaskFileLine> said = files.lines(file);
        for (int wrong : reader.read(found).wrongLines()) {
            said.computeIfAbsent(wrong, number -> newLine(file, number)).leaveOut(true);
        }
    }

    private TaskFileLine newLine(UUID file, int number) {
        TaskFileLine line = new TaskFileLine(Ids.next(), file, number);
        files.add(line);
        return line;
    }

    /**
     * Stores all tasks of the file that are not left out. Sent twice, it counts once.
     *
     * @return how many tasks it has added; 0 when they were there already
     * @throws RulesViolated {@code everyLineIsRight}, {@code fileNamesAFewJobs}, {@code aFileIsStoredOneAtATime}, or a
     *     rule of the job; nothing is stored
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public int store(@NotNull OrganisationNumber organisation, @Nullable UUID job, @NotNull UUID file) {
        access.requireOwn(organisation, job, file);
        if (!running.begin(file, access.accountId())) {
            throw new RulesViolated(RuleViolation.of("differentiation.rule.aFileIsStoredOneAtATime"));
        }
        try {
            TaskFile found = access.lock(organisation, job, file);
            return found.stored() ? 0 : stored(found);
        } finally {
            running.end(file);
        }
    }

    private int stored(TaskFile file) {
        SheetReading read = reader.read(file);
        List<JobFill> fills = read.fills();
        if (read.wrong() > 0 || fills.isEmpty()) {
            throw new RulesViolated(RuleViolation.of("differentiation.rule.everyLineIsRight", read.wrong()));
        }
        if (fills.size() > JobFinder.MOST_JOBS) {
            throw new RulesViolated(
                    RuleViolation.of("differentiation.rule.fileNamesAFewJobs", JobFinder.MOST_JOBS, fills.size()));
        }
        int all = fills.stream().mapToInt(fill -> fill.entries().size()).sum();
        intake.add(file.organisation(), fills, running.teller(file.id(), access.accountId(), all));
        files.removeLines(file.id());
        file.store();
        return all;
    }

    /** How far the caller's file is on its way into the database; null when it is not under way on this server. */
    @RolesAllowed(Role.Name.HR_MANAGER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public @Nullable ImportProgress progress(@NotNull OrganisationNumber organisation, @NotNull UUID file) {
        access.requireOwn(organisation, null, file);
        return running.of(file, access.accountId());
    }
}
