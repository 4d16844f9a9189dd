package no.ldo.web.differentiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ldo.shared.RuleViolation;
import no.ldo.web.shared.Messages;

/** Broken rules in words, for lists of what is wrong: {@code #{ruleTexts.of(fault)}}. */
@Named
@ApplicationScoped
public class RuleTexts {
    private Messages messages;

    protected RuleTexts() {}

    @Inject
    RuleTexts(Messages messages) {
        this.messages = messages;
    }

    /** In the language of the page. */
    public String of(RuleViolation violation) {
        return messages.told(violation);
    }
}
