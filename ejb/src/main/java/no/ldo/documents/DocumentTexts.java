package no.ldo.documents;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Texts of documents in the document's own language. The language of the JVM never leaks in: a text that is missing
 * in the language is a fault, not an English word in a Norwegian document.
 */
public final class DocumentTexts {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final DocumentLanguage language;

    private DocumentTexts(ResourceBundle bundle, DocumentLanguage language) {
        this.bundle = bundle;
        this.language = language;
    }

    /**
     * The texts of one bundle.
     *
     * @param bundle base name such as {@code no.ldo.training.training}; its files end in {@code _nb}, {@code _nn}, {@code _en}
     */
    public static DocumentTexts of(String bundle, DocumentLanguage language) {
        ClassLoader loader = DocumentTexts.class.getClassLoader();
        return new DocumentTexts(ResourceBundle.getBundle(bundle, language.locale(), loader, NO_FALLBACK), language);
    }

    /** The writer's own labels. */
    static DocumentTexts own(DocumentLanguage language) {
        return of("no.ldo.documents.documents", language);
    }

    /** The text with its placeholders filled in the manner of {@link MessageFormat}. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
    }
}
