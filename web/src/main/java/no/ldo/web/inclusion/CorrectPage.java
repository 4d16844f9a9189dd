package no.ldo.web.inclusion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.ldo.identity.Caller;
import no.ldo.inclusion.HireService;
import no.ldo.inclusion.HireShown;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.HiddenWords;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Find a hire by the employer's own key and correct it. When somebody else was faster, both versions are shown. */
@Named
@RequestScoped
public class CorrectPage {
    private static final String FORM = "/inclusion/correct?faces-redirect=true&org=";

    @Inject
    @FromAddress("found")
    private @Nullable String hire;

    @Inject
    private Employer employer;

    @Inject
    private HireService hires;

    @Inject
    private HiddenWords hidden;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    private HireForm form = new HireForm();
    private List<SelectItem> units;
    private @Nullable String key;
    private @Nullable HireShown meanwhile;
    private @Nullable String meanwhileUnit;

    @PostConstruct
    void load() {
        employer.requireRecorder();
        units = employer.ownChoices();
        key = hidden.find(hire, caller.accountId(), place());
        if (key != null && !Faces.isPostback()) {
            form = HireForm.of(hires.shown(employer.organisation(), key));
            form.setHireId(key);
        }
    }

    /** Looks for the hire and leads to the form with its content. */
    public @Nullable String find() {
        String asked = String.valueOf(form.getHireId());
        try {
            hires.shown(employer.organisation(), asked);
        } catch (NotVisible unknown) {
            messages.refuse("hireId", "inclusion", "correct.unknown");
            return null;
        }
        return FORM + employer.getNumber() + "&found=" + hidden.hide(caller.accountId(), place(), asked);
    }

    /** Where the key is found again: for this organisation only. */
    private String place() {
        return "/inclusion/correct " + employer.getNumber();
    }

    /** Stores what is written, unless the hire was changed since it was read. */
    public @Nullable String save() {
        if (key == null) {
            messages.refuse(null, "inclusion", "correct.again");
            return null;
        }
        try {
            hires.correct(employer.organisation(), key, form.toChange());
        } catch (EditConflict faster) {
            meanwhile = hires.shown(employer.organisation(), key);
            meanwhileUnit = employer.nameOf(meanwhile.unit());
            form.setVersion(meanwhile.version());
            messages.refuse(null, "inclusion", "correct.conflict");
            return null;
        }
        messages.done("inclusion", "correct.done");
        return employer.toHires();
    }

    /** Whether a hire was found and is being corrected. */
    public boolean isChosen() {
        return key != null;
    }

    public @Nullable String getKey() {
        return key;
    }

    public HireForm getForm() {
        return form;
    }

    public List<SelectItem> getUnits() {
        return units;
    }

    /** What somebody else has stored meanwhile; null when nobody has. */
    public @Nullable HireShown getMeanwhile() {
        return meanwhile;
    }

    public @Nullable String getMeanwhileUnit() {
        return meanwhileUnit;
    }
}
