package no.ldo.differentiation.examples;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageOf;
import no.ldo.shared.PageRequest;
import no.ldo.shared.RulesViolated;

/** Learning from others: examples of all companies, for HR managers. No count and no field tells whose an example is. */
@Stateless
public class ExampleService {
    private ExampleRepository examples;
    private JobService jobs;
    private Caller caller;

    public ExampleService() {}

    @Inject
    ExampleService(ExampleRepository examples, JobService jobs, Caller caller) {
        this.examples = examples;
        this.jobs = jobs;
        this.caller = caller;
    }

    /**
     * A page of examples by title. Sorted by {@code title}, {@code trade} or {@code minutes}.
     *
     * @param trade beginning of a STYRK-08 code; empty for all
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PageOf<ExampleRow> examples(
            @NotNull OrganisationNumber organisation, @NotNull String trade, @NotNull PageRequest page) {
        caller.require(organisation, Role.HR_MANAGER);
        List<ExampleRow> rows = examples.list(organisation, trade, page);
        return PageOf.of(page, rows, examples.count(trade, page));
    }

    /** One example with its tasks. @throws NotVisible when there is none such, or it was taken back */
    @RolesAllowed(Role.Name.HR_MANAGER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ExampleDetails example(@NotNull OrganisationNumber organisation, @NotNull UUID example) {
        caller.require(organisation, Role.HR_MANAGER);
        return examples.find(example)
                .filter(found -> !found.withdrawn())
                .map(found -> new ExampleDetails(found.row(organisation), examples.tasks(example)))
                .orElseThrow(() -> caller.refuseAsMissing(organisation, example));
    }

    /**
     * Takes tasks of an example into an own job, where they are changed like any others. The same sent twice adds once.
     *
     * @throws NotVisible when the example or the job is missing or not for the caller
     * @throws RulesViolated {@code examples.rule.anExampleHasTasks}, or a rule of the job
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void use(@NotNull OrganisationNumber organisation, @NotNull @Valid UseExample command) {
        List<SharedTask> chosen = example(organisation, command.example()).tasks().stream()
                .filter(task -> command.lines().contains(task.line()))
                .toList();
        jobs.requireEditable(organisation, command.job());
        RulesViolated.throwIfAny(ExampleRules.anExampleHasTasks(chosen.size()));
        int supervision = jobs.usualSupervision(organisation);
        chosen.forEach(task ->
                jobs.addTask(organisation, command.job(), idOf(command.use(), task.line()), task.entry(supervision)));
    }

    /** The same line of the same use is always the same task. */
    private static UUID idOf(UUID use, int line) {
        return UUID.nameUUIDFromBytes((use + "/" + line).getBytes(StandardCharsets.UTF_8));
    }
}
