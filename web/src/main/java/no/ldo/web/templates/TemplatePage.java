package no.ldo.web.templates;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.templates.JobFromTemplate;
import no.ldo.differentiation.templates.TemplateDetails;
import no.ldo.differentiation.templates.TemplateService;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Messages;
import no.ldo.web.shared.OwnUnits;
import no.ldo.web.shared.PageLanguage;
import org.jspecify.annotations.Nullable;

/** A job template with its tasks, and the form that makes a job of it. */
@Named
@RequestScoped
public class TemplatePage {
    @Inject
    @FromAddress("code")
    private @Nullable String code;

    @Inject
    private ActingFor actingFor;

    @Inject
    private PageLanguage language;

    @Inject
    private TemplateService templates;

    @Inject
    private OwnUnits units;

    @Inject
    private Messages messages;

    private UUID fresh = Ids.next();
    private TemplateDetails template;
    private TemplateForm form;
    private List<SelectItem> unitItems = List.of();

    @PostConstruct
    void load() {
        if (code == null) {
            throw new NotVisible();
        }
        OrganisationNumber organisation = actingFor.organisation();
        template = templates.template(organisation, language.getTag(), code);
        form = TemplateForm.of(template);
        form.setUnit(units.only());
        unitItems = units.items();
    }

    /** Makes the job and leads to it. */
    public void makeJob() {
        OrganisationNumber organisation = actingFor.organisation();
        JobFromTemplate command = form.toCommand(template.code(), language.getTag());
        templates.makeJob(organisation, fresh, command);
        messages.done(
                "templates",
                "template.made",
                form.getTitle(),
                command.chosen().tasks().size());
        messages.leadOn("/differentiation/job?id=" + fresh + "&org=" + organisation.digits());
    }

    public TemplateDetails getTemplate() {
        return template;
    }

    public TemplateForm getForm() {
        return form;
    }

    public List<SelectItem> getUnitItems() {
        return unitItems;
    }

    /** Id of the job that is made: the form posts it, so that the same post sent twice makes one job. */
    public UUID getFresh() {
        return fresh;
    }

    public void setFresh(UUID value) {
        fresh = value;
    }
}
