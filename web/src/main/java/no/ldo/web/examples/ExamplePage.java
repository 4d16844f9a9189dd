package no.ldo.web.examples;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.differentiation.examples.ExampleDetails;
import no.ldo.differentiation.examples.ExampleService;
import no.ldo.differentiation.examples.ExampleSharingService;
import no.ldo.differentiation.examples.SharedTask;
import no.ldo.differentiation.examples.UseExample;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.PageRequest;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** One example, and taking tasks of it into an own job. */
@Named
@RequestScoped
public class ExamplePage {
    @Inject
    @FromAddress("id")
    private @Nullable UUID id;

    @Inject
    private ActingFor actingFor;

    @Inject
    private ExampleService examples;

    @Inject
    private ExampleSharingService sharing;

    @Inject
    private JobService jobs;

    @Inject
    private Messages messages;

    private ExampleDetails details;
    private List<Asked> asked;
    private List<SelectItem> jobItems;
    private UUID use = Ids.next();
    private @Nullable UUID job;
    private String @Nullable [] lines;

    /** A demand that the work asks for. @param level 1–4 */
    public record Asked(Demand demand, int level) {}

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotVisible();
        }
        details = examples.example(actingFor.organisation(), id);
        Demands highest = details.tasks().stream().map(SharedTask::demands).reduce(Demands.NONE, Demands::highest);
        asked = Stream.of(Demand.values())
                .map(demand -> new Asked(demand, highest.of(demand)))
                .filter(one -> one.level() > 0)
                .sorted(Comparator.comparingInt(Asked::level).reversed())
                .toList();
        PageRequest all = PageRequest.of(1, PageRequest.LARGEST);
        jobItems = jobs.list(actingFor.organisation(), all).items().stream()
                .map(row -> new SelectItem(row.id(), row.title() + ", " + row.unitName()))
                .toList();
    }

    /** Takes the chosen tasks into the chosen job, and leads there. */
    public void take() {
        if (job == null) {
            throw new IllegalStateException("the page requires the job");
        }
        List<Integer> chosen = lines == null
                ? List.of()
                : Stream.of(lines)
                        .filter(line -> line.matches("[0-9]{1,4}"))
                        .map(Integer::valueOf)
                        .toList();
        examples.use(actingFor.organisation(), new UseExample(use, details.row().id(), job, chosen));
        messages.done("examples", "taken", chosen.size());
        messages.leadOn("/differentiation/job?id=" + job + "&org="
                + actingFor.organisation().digits());
    }

    /** Takes the own example back. */
    public void withdraw() {
        sharing.withdraw(actingFor.organisation(), details.row().id());
        messages.done("examples", "withdrawn");
        messages.leadOn("/examples/examples?org=" + actingFor.organisation().digits());
    }

    public ExampleDetails getDetails() {
        return details;
    }

    /** What the tasks ask for together, the most first. */
    public List<Asked> getAsked() {
        return asked;
    }

    public List<SelectItem> getJobItems() {
        return jobItems;
    }

    public UUID getUse() {
        return use;
    }

    public void setUse(UUID value) {
        use = value;
    }

    public @Nullable UUID getJob() {
        return job;
    }

    public void setJob(@Nullable UUID value) {
        job = value;
    }

    public String @Nullable [] getTasks() {
        return lines;
    }

    public void setTasks(String @Nullable [] value) {
        lines = value;
    }
}
