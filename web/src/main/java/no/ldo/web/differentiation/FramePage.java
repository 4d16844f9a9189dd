package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import no.ldo.differentiation.frame.FrameService;
import no.ldo.differentiation.frame.FrameShown;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** The frame of a position: what the person manages and wishes. When somebody else was faster, both versions are shown. */
@Named
@RequestScoped
public class FramePage {
    @Inject
    @FromAddress("id")
    private @Nullable UUID id;

    @Inject
    private ActingFor actingFor;

    @Inject
    private FrameService frames;

    @Inject
    private Messages messages;

    private FrameShown shown;
    private FrameForm form;
    private @Nullable FrameForm theirs;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotVisible();
        }
        shown = frames.frame(actingFor.organisation(), id);
        form = FrameForm.of(shown);
    }

    /** Stores it and leads on to asking for a suggestion. */
    public void save() {
        UUID position = shown.position().id();
        try {
            frames.set(actingFor.organisation(), position, form.toFrame(), form.getVersion());
        } catch (EditConflict faster) {
            theirs = FrameForm.of(frames.frame(actingFor.organisation(), position));
            form.setVersion(theirs.getVersion());
            messages.refuseForConflict();
            return;
        }
        messages.done("composing", "frame.saved", shown.position().title());
        messages.leadOn(Paths.suggest(actingFor.organisation(), position));
    }

    public PositionDraft getPosition() {
        return shown.position();
    }

    /** Whether somebody has set a frame before. */
    public boolean isStored() {
        return shown.stored();
    }

    public FrameForm getForm() {
        return form;
    }

    /** What somebody else has stored meanwhile; null when nobody has. */
    public @Nullable FrameForm getTheirs() {
        return theirs;
    }
}
