package no.ldo.web.differentiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.ldo.differentiation.board.CopiedPosition;
import no.ldo.differentiation.board.NotTaken;
import no.ldo.shared.OrganisationNumber;
import no.ldo.web.shared.Messages;

/** Tells on the board of a new position what could not be taken from the version that it was begun from, task by task. */
@ApplicationScoped
public class CopyTold {
    private Messages messages;
    private DayNames days;

    protected CopyTold() {}

    @Inject
    CopyTold(Messages messages, DayNames days) {
        this.messages = messages;
        this.days = days;
    }

    void tell(CopiedPosition copied, OrganisationNumber organisation) {
        messages.done("versions", "template.done");
        for (NotTaken one : copied.notTaken()) {
            messages.warn("versions", "notTaken." + one.why(), one.task(), days.of(one.days()));
        }
        messages.leadOn(Paths.board(organisation, copied.position()));
    }
}
