package no.ldo.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import no.ldo.differentiation.openings.OpeningNews;
import no.ldo.differentiation.openings.ShownPositionService;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.overview.Awaiting.Kind;
import no.ldo.shared.OrganisationNumber;

/** Words of the other side about an opening, conversations that stand still, and positions that have been shown for long. */
@ApplicationScoped
class OpeningsAwait implements AwaitingSource {
    private ShownPositionService shown;
    private Caller caller;

    protected OpeningsAwait() {}

    @Inject
    OpeningsAwait(ShownPositionService shown, Caller caller) {
        this.shown = shown;
        this.caller = caller;
    }

    @Override
    public List<Awaiting> awaiting(OrganisationNumber organisation, String language) {
        if (!caller.may(organisation, Role.HR_MANAGER, Role.LEADER, Role.NAV_MENTOR)) {
            return List.of();
        }
        OpeningNews news = shown.news(organisation);
        return Stream.of(
                        Awaiting.several(Kind.OPENING_NEWS, organisation, news.unread()),
                        Awaiting.several(Kind.OPENING_SILENT, organisation, news.silent()),
                        Awaiting.several(Kind.OPENING_LONG_SHOWN, organisation, news.longShown()))
                .filter(one -> one.count() > 0)
                .toList();
    }
}
