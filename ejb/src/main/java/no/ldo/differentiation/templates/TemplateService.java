package no.ldo.differentiation.templates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.jobs.SaveJob;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;

/** Job templates, for HR managers: look at them, make a job of one, take tasks of one into a job. */
@Stateless
public class TemplateService {
    private TemplateLibrary library;
    private JobService jobs;
    private Caller caller;

    public TemplateService() {}

    @Inject
    TemplateService(TemplateLibrary library, JobService jobs, Caller caller) {
        this.library = library;
        this.jobs = jobs;
        this.caller = caller;
    }

    /**
     * The templates by title, those first whose title holds the search.
     *
     * @param search words that must all stand in names, trade, STYRK-08 or tasks; empty for all templates
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<TemplateRow> list(
            @NotNull OrganisationNumber organisation,
            @NotNull @Pattern(regexp = "nb|nn|en") String language,
            @NotNull String search) {
        caller.require(organisation, Role.HR_MANAGER);
        Comparator<Object> alphabet = Collator.getInstance(Locale.forLanguageTag(language + "-NO"));
        Comparator<JobTemplate> named = Comparator.comparing(template -> !template.isNamed(search, language));
        return library.all().stream()
                .filter(template -> template.matches(search, language))
                .sorted(named.thenComparing(
                        template -> template.words().get(language).title(), alphabet))
                .map(template -> template.row(language))
                .toList();
    }

    /** A template with its tasks. @throws NotVisible when there is none with this code */
    @RolesAllowed(Role.Name.HR_MANAGER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public TemplateDetails template(
            @NotNull OrganisationNumber organisation,
            @NotNull @Pattern(regexp = "nb|nn|en") String language,
            @NotNull String template) {
        caller.require(organisation, Role.HR_MANAGER);
        return details(template, language);
    }

    /**
     * Makes a job with the chosen tasks, all or nothing. The same sent twice is one job.
     *
     * @param id made by the form
     * @throws RulesViolated {@code differentiation.rule.atLeastOneTaskIsChosen}, or a rule of the job
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void makeJob(
            @NotNull OrganisationNumber organisation, @NotNull UUID id, @NotNull @Valid JobFromTemplate command) {
        caller.require(organisation, Role.HR_MANAGER);
        TemplateDetails template =
                details(command.chosen().template(), command.chosen().language());
        String styrkCode = template.occupation().substring(0, 4);
        SaveJob job = new SaveJob(
                command.title(),
                command.unit(),
                styrkCode,
                command.fullTimeMinutes(),
                template.holderLevel(),
                false,
                Math.min(template.leavingMinutes(), command.fullTimeMinutes()),
                0);
        jobs.createWithTasks(organisation, id, job, chosen(template, command.chosen()));
    }

    /**
     * Adds the chosen tasks to a job, all or none. The same sent twice counts once.
     *
     * @param id made by the form
     * @throws RulesViolated {@code differentiation.rule.atLeastOneTaskIsChosen}, or a rule of the job
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void addTasks(
            @NotNull OrganisationNumber organisation,
            @NotNull UUID job,
            @NotNull UUID id,
            @NotNull @Valid ChosenTasks chosen) {
        jobs.requireEditable(organisation, job);
        TemplateDetails template = details(chosen.template(), chosen.language());
        jobs.addTasksOnce(organisation, job, id, chosen(template, chosen));
    }

    private TemplateDetails details(String code, String language) {
        return library.byCode(code).orElseThrow(NotVisible::new).details(language);
    }

    private static List<TaskEntry> chosen(TemplateDetails template, ChosenTasks chosen) {
        List<TaskEntry> all = template.tasks();
        List<TaskEntry> tasks = chosen.tasks().stream()
                .filter(number -> number >= 1 && number <= all.size())
                .distinct()
                .sorted()
                .map(number -> all.get(number - 1))
                .toList();
        if (tasks.isEmpty()) {
            throw new RulesViolated(RuleViolation.of("differentiation.rule.atLeastOneTaskIsChosen"));
        }
        return tasks;
    }
}
