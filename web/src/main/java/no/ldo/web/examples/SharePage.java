package no.ldo.web.examples;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.differentiation.examples.ExamplePreview;
import no.ldo.differentiation.examples.ExampleSharingService;
import no.ldo.differentiation.examples.ShareExample;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.IdConverter;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** What would be shared of a version, and sharing it: {@code id} and {@code n} of the address. */
@Named
@RequestScoped
public class SharePage {
    @Inject
    @FromAddress("id")
    private @Nullable UUID id;

    @Inject
    @FromAddress("n")
    private @Nullable String number;

    @Inject
    private ActingFor actingFor;

    @Inject
    private ExampleSharingService sharing;

    @Inject
    private Messages messages;

    private ExamplePreview preview;
    private UUID fresh = Ids.next();
    private @Nullable String title;
    private String @Nullable [] tasks;

    @PostConstruct
    void load() {
        preview = sharing.preview(actingFor.organisation(), position(), version());
        title = preview.title();
        tasks = preview.lines().stream()
                .filter(line -> line.names().isEmpty())
                .map(line -> line.line().taskId().toString())
                .toArray(String[]::new);
    }

    /** Shares it, and leads to what others see. */
    public void share() {
        List<UUID> chosen = tasks == null
                ? List.of()
                : Stream.of(tasks)
                        .filter(IdConverter::isId)
                        .map(UUID::fromString)
                        .toList();
        sharing.share(
                actingFor.organisation(),
                new ShareExample(fresh, position(), version(), title == null ? "" : title, chosen));
        messages.done("examples", "shared");
        messages.leadOn("/examples/example?id=" + fresh + "&org="
                + actingFor.organisation().digits());
    }

    private UUID position() {
        if (id == null) {
            throw new NotVisible();
        }
        return id;
    }

    private int version() {
        if (number == null || !number.matches("[0-9]{1,4}")) {
            throw new NotVisible();
        }
        return Integer.parseInt(number);
    }

    /** Names that the position's own title mentions, one after the other. */
    public String getNamesInTitle() {
        return told(preview.titleNames());
    }

    /** Names, one after the other. */
    public String told(List<String> names) {
        return String.join(", ", names);
    }

    public ExamplePreview getPreview() {
        return preview;
    }

    public UUID getFresh() {
        return fresh;
    }

    public void setFresh(UUID value) {
        fresh = value;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String value) {
        title = value;
    }

    public String @Nullable [] getTasks() {
        return tasks;
    }

    public void setTasks(String @Nullable [] value) {
        tasks = value;
    }
}
