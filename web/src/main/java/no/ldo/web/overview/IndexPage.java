package no.ldo.web.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.ldo.identity.Caller;
import no.ldo.inclusion.InclusionFigures;
import no.ldo.overview.Overview;
import no.ldo.overview.OverviewService;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.PageLanguage;
import org.jspecify.annotations.Nullable;

/** The front page. An administrator who acts for no organisation sees the areas only. */
@Named
@RequestScoped
public class IndexPage {
    @Inject
    private ActingFor actingFor;

    @Inject
    private OverviewService overview;

    @Inject
    private Caller caller;

    @Inject
    private PageLanguage language;

    private List<AwaitingLine> lines = List.of();
    private @Nullable InclusionFigures target;
    private boolean reading;

    @PostConstruct
    void load() {
        actingFor.find().ifPresent(organisation -> {
            Overview found = overview.overview(organisation, language.current().tag());
            lines = found.awaiting().stream().map(AwaitingLine::of).toList();
            target = found.target();
            reading = !caller.organisations().isEmpty();
        });
    }

    /** What awaits, the most urgent first. */
    public List<AwaitingLine> getLines() {
        return lines;
    }

    /** This year's figures of the target; null for those who do not follow it. */
    public @Nullable InclusionFigures getTarget() {
        return target;
    }

    /** Key of the fact about the target: {@code met}, {@code notMet}, {@code untold}, {@code none}. */
    public String getFact() {
        return target == null ? "none" : target.outcome();
    }

    /** Whether the person has a role in an organisation, so that something could await. */
    public boolean isReading() {
        return reading;
    }
}
