package no.ldo.web.proposals;

import no.ldo.differentiation.proposals.ProposedTask;
import org.jspecify.annotations.Nullable;

/** A proposed line as the person sees and changes it. */
public class ProposalRow {
    private final ProposedTask proposed;
    private boolean chosen = true;
    private @Nullable String text;

    ProposalRow(ProposedTask proposed) {
        this.proposed = proposed;
        text = proposed.text();
    }

    /** What was found, with the sentence around it. */
    public ProposedTask getProposed() {
        return proposed;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean value) {
        chosen = value;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String value) {
        text = value;
    }

    String line() {
        return text == null ? "" : text;
    }
}
