package no.ldo.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * All texts of the interface, one bundle per feature, in the language of the page: {@code #{t.training['plan.title']}}
 * reads {@code plan.title} from {@code no/ldo/web/training_<language>.properties}.
 */
@Named("t")
@ApplicationScoped
public class Texts extends AbstractMap<String, FeatureTexts> {
    private PageLanguage language;

    protected Texts() {}

    @Inject
    Texts(PageLanguage language) {
        this.language = language;
    }

    /** The texts of a feature, for page beans. */
    public FeatureTexts of(String feature) {
        return new FeatureTexts(feature, current());
    }

    /** The text of a rule or fault of the domain by its key, whose first word is the feature. */
    public String rule(String key) {
        return TextBundles.ruleText(current(), key);
    }

    @Override
    public FeatureTexts get(Object feature) {
        return of(String.valueOf(feature));
    }

    @Override
    public boolean containsKey(Object feature) {
        return true;
    }

    /** Not for walking through: always empty. */
    @Override
    public Set<Map.Entry<String, FeatureTexts>> entrySet() {
        return Set.of();
    }

    /** For sorting and writing as the reader does. */
    public Locale locale() {
        return current().locale();
    }

    /** The language of the page that is being built, else of the request. */
    Language current() {
        FacesContext context = FacesContext.getCurrentInstance();
        UIViewRoot view = context == null ? null : context.getViewRoot();
        return view == null || view.getLocale() == null ? language.current() : Language.of(view.getLocale());
    }
}
