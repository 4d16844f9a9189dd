package no.ldo.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Optional;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import org.jspecify.annotations.Nullable;

/**
 * Tells the person what became of an act. A page bean only says {@link #done}; refusals by rule find their way to the
 * right field by themselves (see {@link PortalExceptionHandler}).
 */
@ApplicationScoped
public class Messages {
    /** Client id under which the page frame shows what was done. */
    static final String DONE = "done";

    private Texts texts;

    protected Messages() {}

    @Inject
    Messages(Texts texts) {
        this.texts = texts;
    }

    /** Tells that the act succeeded, in the frame's live region, also after the redirect that follows a plain post. */
    public void done(String feature, String key, Object... arguments) {
        String text = texts.of(feature).with(key, arguments);
        FacesContext.getCurrentInstance().addMessage(DONE, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    }

    /** Tells, beside what was done, what the person should know about it. */
    public void warn(String feature, String key, Object... arguments) {
        String text = texts.of(feature).with(key, arguments);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, text));
    }

    /**
     * Leads on to another page of the portal, by ajax or plain; what was done is told there.
     *
     * @param address path and query, as the page will be asked for
     */
    public void leadOn(String address) {
        FacesContext context = FacesContext.getCurrentInstance();
        Posting.redirect(context, Kept.messages(context, address));
    }

    /** Refuses the act with a text of the page's own bundle, at a field of the posted form or (null) for the whole. */
    public void refuse(@Nullable String field, String feature, String key, Object... arguments) {
        refuseAt(FacesContext.getCurrentInstance(), field, texts.of(feature).with(key, arguments));
    }

    /** Refuses the act because somebody else has saved meanwhile; the page shows both versions with {@code ldo:conflict}. */
    public void refuseForConflict() {
        refuse(null, "frame", "conflict.both");
    }

    /** Refuses the act, each violation at the field of the posted form that has the name of the command's field. */
    public void refuse(RulesViolated refusal) {
        refuse(FacesContext.getCurrentInstance(), refusal);
    }

    /** A broken rule in words, in the language of the page, else of the request. */
    public String told(RuleViolation violation) {
        return text(texts.current(), violation);
    }

    static void refuse(FacesContext context, RulesViolated refusal) {
        Language language = Language.of(context.getViewRoot().getLocale());
        for (RuleViolation violation : refusal.violations()) {
            refuseAt(context, violation.field(), text(language, violation));
        }
    }

    static void refuseAt(FacesContext context, @Nullable String field, String text) {
        UIComponent at =
                PostedForm.of(context).flatMap(form -> form.field(field)).orElse(null);
        context.addMessage(
                at == null ? null : at.getClientId(context), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        if (at != null) {
            Posted.putBack(context, at);
        }
        context.validationFailed();
    }

    /** For converters: what is wrong with the text of a field and what to write instead. */
    static FacesMessage conversion(FacesContext context, UIComponent component, String kind) {
        Language language = Language.of(context.getViewRoot().getLocale());
        String pattern = TextBundles.text("no/ldo/web/frame", language, "convert." + kind);
        String text = new MessageFormat(pattern, language.locale()).format(new Object[] {label(component)});
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }

    private static String label(UIComponent component) {
        return Optional.ofNullable(component.getAttributes().get("label"))
                .map(Object::toString)
                .orElseGet(component::getId);
    }

    private static String text(Language language, RuleViolation violation) {
        String pattern = TextBundles.ruleText(language, violation.key());
        return new MessageFormat(pattern, language.locale())
                .format(violation.arguments().toArray());
    }
}
