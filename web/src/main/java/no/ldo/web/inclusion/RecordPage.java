package no.ldo.web.inclusion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.ldo.inclusion.HireService;
import no.ldo.inclusion.ImportResult;
import no.ldo.web.shared.Messages;

/** Record one hire. Sent twice, it is stored once. */
@Named
@RequestScoped
public class RecordPage {
    @Inject
    private Employer employer;

    @Inject
    private HireService hires;

    @Inject
    private Messages messages;

    private final HireForm form = new HireForm();
    private List<SelectItem> units;

    @PostConstruct
    void load() {
        employer.requireRecorder();
        units = employer.ownChoices();
    }

    public String save() {
        ImportResult result = hires.hire(employer.organisation(), form.toCommand());
        messages.done("inclusion", result.stored() == 1 ? "record.done" : "record.unchanged");
        return employer.toHires();
    }

    public HireForm getForm() {
        return form;
    }

    public List<SelectItem> getUnits() {
        return units;
    }
}
