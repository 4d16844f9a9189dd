package no.ldo.web.inclusion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.ldo.inclusion.HireService;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** Close a reporting year: explains, asks, and cannot be undone. */
@Named
@RequestScoped
public class CloseYearPage {
    @Inject
    private Employer employer;

    @Inject
    private HireService hires;

    @Inject
    private Messages messages;

    private List<Integer> years;
    private @Nullable Integer year;
    private boolean understood;

    @PostConstruct
    void load() {
        years = hires.yearsToClose(employer.organisation());
    }

    public @Nullable String close() {
        if (!understood) {
            messages.refuse("understood", "inclusion", "close.understand");
            return null;
        }
        int chosen = year == null ? 0 : year;
        hires.closeYear(employer.organisation(), chosen);
        messages.done("inclusion", "close.done", String.valueOf(chosen));
        return employer.toHires();
    }

    /** Years that are over, have hires and are not closed, latest first. */
    public List<Integer> getYears() {
        return years;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer value) {
        year = value;
    }

    public boolean isUnderstood() {
        return understood;
    }

    public void setUnderstood(boolean value) {
        understood = value;
    }
}
